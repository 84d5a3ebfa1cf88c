import type { ProblemArgs } from '../problem.js'
import type { AmountList, ListNote } from './amount-list.js'
import type { SheetCell } from './sheet-cell.js'

/** A list on one sheet of our own workbook. */
export interface SheetList {
  readonly sheet: string
  readonly list: AmountList
  /** the cells of its amounts that somebody may have typed */
  readonly said: readonly PlaceCell[]
}

/** What a cell says of a place. */
export interface PlaceCell extends SheetCell {
  readonly key: string
  readonly name: string
}

type Contradiction = Pick<ProblemArgs['sheets-contradict'], 'place' | 'cells'>

/**
 * Only the form of our workbook is read: an amount that somebody typed in another sheet must not be lost. All sheets
 * that we write say the same of a place, so two that do not have been changed.
 * @returns the first place of which they say different things; null for none
 */
export function contradictionIn(form: SheetList, others: readonly SheetList[]): Contradiction | null {
  const asked = byPlace(form.said)
  const first = new Map<string, PlaceCell>()
  for (const said of others.flatMap((other) => other.said)) {
    const id = placeOf(said)
    const inForm = asked.get(id)
    const before = inForm ?? first.get(id)
    if (!before) first.set(id, said)
    else if (inForm ? inForm.text === '' && said.text !== '' : !isSame(before, said))
      return { place: said.name || said.key, cells: [cellOf(said), cellOf(before)] }
  }
  return null
}

/** @returns a note for each place of which another sheet says another amount than the form that is read */
export function otherAmounts(form: SheetList, others: readonly SheetList[]): ListNote[] {
  const asked = byPlace(form.said)
  return others.flatMap(({ said }) => said.flatMap((one) => differing(asked.get(placeOf(one)), one)))
}

function differing(read: PlaceCell | undefined, other: PlaceCell): ListNote[] {
  if (!read || read.text === '' || other.text === '' || isSame(read, other)) return []
  const place = other.name || other.key
  return [{ code: 'other-sheet-differs', args: { place, read: cellOf(read), other: cellOf(other) } }]
}

const byPlace = (cells: readonly PlaceCell[]): ReadonlyMap<string, PlaceCell> =>
  new Map(cells.map((cell) => [placeOf(cell), cell]))

/** A program may take a key for a number. */
const placeOf = ({ key, name }: PlaceCell): string => key.replace(/\D/g, '').replace(/^0+/, '') || name

const isSame = (one: SheetCell, other: SheetCell): boolean =>
  one.amount === null && other.amount === null ? one.text === other.text : one.amount === other.amount

const cellOf = ({ sheet, cell, amount, text }: SheetCell): SheetCell => ({ sheet, cell, amount, text })
