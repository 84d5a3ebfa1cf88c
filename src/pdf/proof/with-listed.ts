import { groupBy } from '../../domain/group-by.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { isIn } from '../grammar/intervals.js'
import { noneListed } from '../grammar/none-listed.js'
import type { PageLines } from '../layout/page-lines.js'
import type { TokenLine } from '../layout/token.js'
import type { Place, PrintedRow, Reading } from '../reading.js'
import { amongAmounts } from './among-amounts.js'
import { resolveRows } from './resolve.js'

/** So many places a table may leave out, at most, as a share of all. */
const MOST = 0.25

/** @returns the reading with the places that its table leaves out, where a list beside it says that they get nothing */
export function withListed(reading: Reading, pages: readonly PageLines[], names: PrintedNames): Reading {
  const { municipalities } = names.register
  const lacking = municipalities.length - reading.rows.length
  if (lacking < 1 || lacking > MOST * municipalities.length) return reading
  const present = new Set(resolveRows(reading, names).map(({ municipality }) => municipality))
  const missing = municipalities.filter((municipality) => !present.has(municipality))
  if (missing.length !== lacking) return reading
  const listed = noneListed(pages, missing, names, blankAmong(reading)).map(
    ({ municipality: { ags, name, district }, page, text }): PrintedRow => ({
      page,
      text,
      name,
      ags,
      persons: '',
      running: '',
      amount: 0,
      districts: [district],
      isListed: true,
      instead: insteadOf(reading, pages, { page, text }),
    }),
  )
  if (listed.length === 0) return reading
  const isListed = ({ page, text }: Place) => listed.some((row) => row.page === page && row.text === text)
  const unexplained = reading.unexplained.filter((place) => !isListed(place))
  return { ...reading, rows: [...reading.rows, ...listed], unexplained }
}

/** Points by which names of one column begin apart. */
const SLACK = 3

/** @returns what tells lines that begin a name where rows of their page do, and have nothing where the amounts of these stand */
function blankAmong({ rows }: Reading): (line: TokenLine) => boolean {
  const all = rows.flatMap(({ boxes }) => boxes ?? [])
  const byPage = groupBy(all, ({ amount }) => (amount ? [amount.page] : []))
  return ({ line: { page }, tokens }) => {
    const boxes = byPage.get(page) ?? []
    const names = boxes.flatMap(({ name: [first] }) => first?.x0 ?? [])
    const isNamed = tokens.some(
      ({ kind, x0 }) => kind === 'word' && names.some((left) => Math.abs(left - x0) <= SLACK),
    )
    return isNamed && !tokens.some((token) => boxes.some(({ amount }) => amount && isIn(token, amount)))
  }
}

/** @returns the words of a line that stand below or above the amounts of its page; none where the line names the place in a list */
function insteadOf({ rows }: Reading, pages: readonly PageLines[], { page, text }: Place): string {
  const found = pages.find(({ number }) => number === page)?.lines.find(({ line }) => line.text === text)
  const isAmongAmounts = amongAmounts(page, rows)
  const words = found?.tokens.filter((token) => token.kind === 'word' && isAmongAmounts(token))
  return words?.map((word) => word.text).join(' ') ?? ''
}
