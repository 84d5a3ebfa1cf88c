import { join } from 'node:path'
import { partsOf } from '../../api/group-numbers.js'
import { isThin } from '../../api/plan-counts.js'
import type { GroupResult } from '../../api/propose-groups.js'
import { soundPlan } from '../../api/verify-plan.js'
import { IgmError } from '../../domain/problem.js'
import { decodeText } from '../../source/csv/decode-text.js'
import { readInput } from '../../source/read-input.js'
import type { CommandMeta, Invocation } from '../command.js'
import { formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { checkBatchFiles } from '../files.js'
import type { FilledLetters } from '../fill-letters.js'
import type { Io } from '../io.js'
import { printable } from '../messages/messages.js'

export const meta: CommandMeta = {
  name: 'letters',
  args: '',
  options: [
    { flags: '--plan <file>' },
    { flags: '--template <file>' },
    { flags: '--agreement <file>' },
    { flags: '--save-templates' },
    { flags: '--even-incomplete' },
  ],
  writesFolder: true,
  examples: ['igm letters --plan plan.json -o briefe', 'igm letters --save-templates -o vorlagen'],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options, messages } = invocation
  const { output: folder, plan: path, format } = options
  formatOf(format === undefined ? {} : { format }, ['table', 'plain'])
  if (folder === undefined) throw new IgmError('folder-missing', { option: 'letters' })
  const { fillLetters } = await import('../fill-letters.js')
  const letters = await fillLetters(invocation, io)
  if (options.saveTemplates === true) return saveTemplates(letters, folder, invocation, io)
  if (typeof path !== 'string') throw new IgmError('argument-missing', { argument: '--plan' })
  const plan = await provenPlan(path, invocation, io)
  const { joint } = partsOf(plan)
  const { known, total } = plan.coverage
  if (joint.length === 0) {
    await io.err.write(`${letters.words.noGroups}\n`)
    return EXIT.no
  }
  if (isThin(plan) && options.evenIncomplete !== true) {
    await io.err.write(`${messages.labels.group.withheld(known, total)}\n`)
    return EXIT.data
  }
  // All are made before the first is written: a template that fails leaves no half of them.
  const files = await letters.of(plan)
  await writeAll(files, invocation, io)
  const count = files.filter(({ isLetter }) => isLetter).length
  if (!options.quiet)
    await io.err.write(`${letters.words.done(count, files.length - count, printable(folder))}\n`)
  return EXIT.ok
}

/** @throws IgmError `plan-invalid`, `plan-rejected`: nobody is written to on a plan that does not hold */
async function provenPlan(path: string, { options, workspace }: Invocation, io: Io): Promise<GroupResult> {
  const text = decodeText(await readInput(path, io.stdin)).text
  return soundPlan(workspace, text, path, options.edition ?? null)
}

async function saveTemplates(
  { templates, words }: FilledLetters,
  folder: string,
  invocation: Invocation,
  io: Io,
): Promise<ExitCode> {
  const { letter, agreement } = words.templateFile
  const files = [
    { name: letter, bytes: templates.letter },
    { name: agreement, bytes: templates.agreement },
  ]
  await writeAll(files, invocation, io)
  if (!invocation.options.quiet) await io.err.write(`${words.templatesDone(printable(folder))}\n`)
  return EXIT.ok
}

async function writeAll(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  { options }: Invocation,
  io: Io,
): Promise<void> {
  const { output: folder = '', plan, template, agreement } = options
  const paths = files.map(({ name }) => join(folder, name))
  await checkBatchFiles(paths, [plan, template, agreement], io.env)
  const [{ makeFolder }, { writeOutput }] = await Promise.all([
    import('../../source/make-folder.js'),
    import('../../source/write-output.js'),
  ])
  await makeFolder(folder)
  for (const { name, bytes } of files) await writeOutput(join(folder, name), bytes)
}
