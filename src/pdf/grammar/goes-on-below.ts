import { districtsOf, placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Token, TokenLine } from '../layout/token.js'
import type { NumberColumns } from './amount-cell.js'
import { type Interval, isIn } from './intervals.js'
import type { Region } from './regions.js'

/** @returns true for a number or a dash in the column of amounts */
export function isPaid(token: Token, amounts: Interval): boolean {
  return (token.kind === 'number' || token.kind === 'dash') && isIn(token, amounts)
}

/**
 * "6369" below "Tel. 07547", on a line without a name, and its row has its amount: the remark goes on; so it does beside
 * the district of the row, where it is nothing but digits, and beside the rest of the name ("Schönbuch" below "Weil im").
 */
export function goesOnBelow(
  token: Token,
  [above, line]: readonly [TokenLine, TokenLine],
  { names: column }: Region,
  { amounts, cells }: NumberColumns,
  names: PrintedNames,
): boolean {
  const isNamed = (other: Token) => column !== null && isIn(other, column)
  const namedIn = ({ tokens }: TokenLine) => tokens.filter(isNamed).map(({ text }) => text)
  const named = namedIn(line).join(' ')
  const isPlace = (text: string) => (placeCell(names, text)?.exact.length ?? 0) > 0
  const isOfRow = () => {
    const first = namedIn(above).join(' ')
    return districtsOf(names, named).length > 0 || (!isPlace(first) && isPlace(`${first} ${named}`))
  }
  if (named !== '' && !(/^\d+$/.test(token.text) && !isIn(token, amounts) && isOfRow())) return false
  return (
    above.tokens.some((other) => isPaid(other, cells)) &&
    above.tokens.some((other) => other.kind === 'word' && !isNamed(other) && isIn(token, other))
  )
}
