import type { ListFault, ListNote } from '../../domain/amount-list/amount-list.js'
import { type Messages, printable, quotable } from './messages.js'
import type { NumberFormat } from './numbers.js'
import { rangesOf } from './ranges.js'
import type { ListWords } from './words.js'

/** Loaded only where a list is read. */
async function loadListWords({ language }: Messages): Promise<ListWords> {
  return (language === 'de' ? await import('./de/lists.js') : await import('./en/lists.js')).LISTS
}

/** @returns one line for each fault: file, line, what is wrong */
export async function faultLines(
  path: string,
  faults: readonly ListFault[],
  messages: Messages,
): Promise<string[]> {
  const words = await loadListWords(messages)
  const said = ({ code, args }: ListFault) =>
    (words.faults[code] as (args: unknown, format: NumberFormat) => string)(quotable(args), messages.format)
  return faults.map((fault) =>
    printable(`${words.fault}: ${path}, ${words.line(fault.line)}: ${said(fault)}`),
  )
}

/** What may change an answer is a warning. */
const WARNINGS: readonly ListNote['code'][] = [
  'columns-unused',
  'homonym-settled',
  'name-of-village-too',
  'encoding',
  'rows-hidden',
  'columns-hidden',
  'unseen-left-out',
  'sample-amounts',
  'cells-unheaded',
  'rows-coloured',
]

/** @returns one line for each note */
export async function noteLines(
  path: string,
  notes: readonly ListNote[],
  messages: Messages,
): Promise<string[]> {
  const words = await loadListWords(messages)
  return notes.map(({ code, args }) => {
    const grade = WARNINGS.includes(code) ? words.warning : words.note
    const said = (words.notes[code] as (args: unknown, format: NumberFormat) => string)(
      quotable(args),
      messages.format,
    )
    const lines = 'lines' in args ? args.lines : 'line' in args ? [args.line] : []
    const place = lines.length > 0 ? `, ${words.lines(rangesOf(lines))}` : ''
    return printable(`${grade}: ${path}${place}: ${said}`)
  })
}
