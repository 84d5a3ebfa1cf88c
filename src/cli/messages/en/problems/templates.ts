import type { ProblemWords } from '../../words.js'

/** Why a file is no template for letters, by the reader's codes. */
const REASONS: Readonly<Record<string, string>> = {
  'not-docx': 'no Word document (.docx). Please save it in Word as "Word Document (.docx)"',
  'too-large': 'far larger than a template for letters',
  damaged: 'damaged, or no complete Word document. Please open it in Word and save it again',
  macros: 'a document with macros. Please save it without them as "Word Document (.docx)"',
}

export const TEMPLATES = {
  'template-invalid': ({ path, reason }) => `${path} is ${REASONS[reason] ?? reason}.`,
  'template-placeholders': ({ path, unknown, open, known }) => {
    const all = `There are: ${known.map((name) => `{{${name}}}`).join(', ')}.`
    if (unknown.length > 0)
      return `${path} has ${unknown.length === 1 ? 'an unknown placeholder' : 'unknown placeholders'}: ${unknown.map((name) => `{{${name}}}`).join(', ')}. ${all}`
    if (open.length > 0)
      return `${path} has ${open[0]?.includes('{{') ? '"{{" without "}}" in the same paragraph' : '"}}" without "{{" before it'}: "${open[0] ?? ''}". A placeholder stands in two pairs, as {{${known[0] ?? ''}}}.`
    return `${path} has no placeholder: every letter would be the same. ${all}`
  },
} satisfies Partial<ProblemWords>
