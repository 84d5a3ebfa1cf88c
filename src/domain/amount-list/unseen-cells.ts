import { isTurned, unseenIn, withoutUnseen, withUnseenShown } from '../unseen.js'
import type { ListFault, ListNote, ListRecord, Unseen } from './amount-list.js'

/**
 * The cells of a file as they are seen: words are understood as whoever made the list reads them, and nothing that is
 * not seen goes on to a message, a store or a product.
 */
export function seenCells(written: readonly string[]): Pick<ListRecord, 'cells' | 'unseen'> {
  const found = written.flatMap((text): Unseen[] => {
    const character = unseenIn(text)
    return character ? [{ character, cell: withUnseenShown(text), isTurned: isTurned(text) }] : []
  })
  const unseen = found.find((one) => one.isTurned) ?? found[0]
  return unseen ? { cells: written.map((text) => withoutUnseen(text).trim()), unseen } : { cells: written }
}

export function turnedFaults(records: readonly ListRecord[]): ListFault[] {
  return records.flatMap(({ line, unseen }): ListFault[] =>
    unseen?.isTurned
      ? [{ code: 'text-turned', line, args: { cell: unseen.cell, character: unseen.character } }]
      : [],
  )
}

export function unseenNotes(records: readonly ListRecord[]): ListNote[] {
  const found = records.filter(({ unseen }) => unseen && !unseen.isTurned)
  const [first] = found
  if (!first?.unseen) return []
  const { cell, character } = first.unseen
  return [{ code: 'unseen-left-out', args: { lines: found.map(({ line }) => line), cell, character } }]
}
