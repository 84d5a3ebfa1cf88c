import { partsOf } from '../api/group-numbers.js'
import type { GroupResult } from '../api/propose-groups.js'
import { IgmError } from '../domain/problem.js'
import { fillTemplate, type LinesAbove, placeholderKey } from '../report/docx/fill-template.js'
import { toDocx } from '../report/docx.js'
import { wordFrame } from '../report/word-document.js'
import { readInput } from '../source/read-input.js'
import { unpackTemplate } from '../source/read-template.js'
import type { Invocation } from './command.js'
import { letterTemplates } from './documents/letter-templates.js'
import { type LetterValues, planLetters } from './documents/letter-values.js'
import { fileNameOf } from './file-name.js'
import type { Io } from './io.js'
import { madeAt } from './made-at.js'
import { type LetterWords, loadDocumentWords, loadLetterWords } from './messages/load-words.js'

export interface LetterFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** else a draft of an agreement */
  readonly isLetter: boolean
}

export interface FilledLetters {
  readonly words: LetterWords
  /** those that come with the tool, as Word documents with their placeholders */
  readonly templates: { readonly letter: Uint8Array; readonly agreement: Uint8Array }
  /** @returns a letter to each member of each group, and a draft of an agreement for each group */
  of(plan: GroupResult): Promise<readonly LetterFile[]>
}

interface Template {
  /** for errors */
  readonly path: string
  readonly parts: Readonly<Record<string, Uint8Array>>
}

/** @throws IgmError `template-invalid`, `template-placeholders`, and what `readInput` throws */
export async function fillLetters(invocation: Invocation, io: Io): Promise<FilledLetters> {
  const { messages, options } = invocation
  const now = madeAt(io)
  const [words, pageWords] = await Promise.all([
    loadLetterWords(messages.language),
    loadDocumentWords(messages.language),
  ])
  const papers = letterTemplates(words, wordFrame(messages.language, now, pageWords))
  const templates = { letter: toDocx(papers.letter), agreement: toDocx(papers.agreement) }
  const chosen = async (option: unknown, own: Uint8Array): Promise<Template> => {
    const path = typeof option === 'string' ? option : ''
    return { path, parts: await unpackTemplate(path === '' ? own : await readInput(path, io.stdin), path) }
  }
  const letter = await chosen(options.template, templates.letter)
  const agreement = await chosen(options.agreement, templates.agreement)
  return {
    words,
    templates,
    of: async (plan) => {
      const values = await planLetters(plan, invocation, { words, now })
      // Not even an own template leaves out that it is a draft.
      const above = [
        { name: words.names.draft, lines: [words.draft] },
        { name: words.names.marks, lines: values.marks },
      ]
      return partsOf(plan).joint.flatMap((group) => [
        ...group.members.map((ags) => ({
          name: words.letterFile(group.id, fileNameOf(values.name(ags))),
          bytes: filled(letter, values.ofMember(group, ags), above),
          isLetter: true,
        })),
        {
          name: words.agreementFile(group.id),
          bytes: filled(agreement, values.ofGroup(group), above),
          isLetter: false,
        },
      ])
    },
  }
}

function filled({ path, parts }: Template, values: LetterValues, above: readonly LinesAbove[]): Uint8Array {
  const byKey = new Map([...values].map(([name, value]) => [placeholderKey(name), value]))
  const result = fillTemplate(parts, byKey, above)
  const known = [...values.keys()]
  if (!('bytes' in result)) throw new IgmError('template-placeholders', { path, known, ...result })
  // The same letter to everybody would be none of this plan.
  if (result.used.size === 0)
    throw new IgmError('template-placeholders', { path, known, unknown: [], open: [] })
  return result.bytes
}
