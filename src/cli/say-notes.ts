import type { ListNote } from '../domain/amount-list/amount-list.js'
import type { Invocation } from './command.js'
import type { Io } from './io.js'

/** What the reader of a list did that its maker should know, on standard error. @param path of the list */
export async function sayNotes(
  path: string,
  notes: readonly ListNote[],
  { options, messages }: Invocation,
  { err }: Io,
): Promise<void> {
  if (notes.length === 0 || options.quiet) return
  const { noteLines } = await import('./messages/list-words.js')
  for (const line of await noteLines(path, notes, messages)) await err.write(`${line}\n`)
}
