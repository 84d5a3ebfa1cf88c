import { groupBy } from '../../../domain/group-by.js'
import { isEuro, sumEuro } from '../../../domain/money.js'
import type { Finding } from '../../finding.js'
import type { ReadRow } from '../../parsed-table.js'
import { AMOUNT_HEADING, PERSONS_HEADING } from '../../words/vocabulary.js'
import type { NotedLine } from './noted-lines.js'
import { otherAmounts } from './other-amounts.js'
import { quoted, sentencesNotRead } from './quotes.js'
import { districtOf } from './rows-summed.js'

const KIND = /^(?:landkreis|stadtkreis|kreis|lk|sk|stadt|gemeinde)\s+/iu
const HEADS = /(?<!\p{L})(?:kopfzahl(?:en)?|köpfe)(?!\p{L})/iu
const THOUSAND = 1000
/** "1 327029" are two in narrow columns. */
const NUMBERS = /\d{1,3}(?:[.\s]\d{3})+(?!\d)|\d+/gu
/** Lines of a head above the first line of a table. */
const HEAD_LINES = 2

/**
 * A table beside that of the rows may say otherwise: "Personen neu: Binzen 75".
 * @param read the rows, as they were understood
 * @returns a doubt that quotes the lines of a table of money or persons that name a place or a district of the rows beside
 * other figures than these have, those of any table that give several places other amounts, and those that set the key of one place beside another's
 */
export function secondTables(lines: readonly NotedLine[], read: readonly ReadRow[]): Finding[] {
  // A table of parts of a euro is not proven anyway.
  if (!read.every(({ amount }) => isEuro(amount))) return []
  const own = ownFigures(read)
  const keys = new Set(read.map(({ ags }) => ags))
  const others = lines.filter(({ kind }) => kind !== 'row' && kind !== 'watermark' && kind !== 'recurring')
  const named = others.map((line) => namedIn(line, own))
  const differing = otherAmounts(others, read)
  const found = others.filter((line, at) => {
    const cells = line.pieces.map(({ text }) => text.trim())
    if (cells.length > 1 && cells.every((cell) => keys.has(cell))) return new Set(cells).size > 1
    if (differing.has(line)) return true
    const one = named[at]
    return one ? isOfMoney(others, named, at) && !one.figures.some((figure) => isOwn(figure, one.own)) : false
  })
  return sentencesNotRead(found.map(({ text }) => quoted(text)))
}

interface Named {
  readonly own: readonly number[]
  readonly figures: readonly number[]
}

/** @returns amounts and persons of each place and district */
function ownFigures(read: readonly ReadRow[]): ReadonlyMap<string, readonly number[]> {
  const figures = new Map<string, number[]>()
  const add = (name: string, rows: readonly ReadRow[]) => {
    const persons = rows.flatMap((row) => row.persons ?? [])
    const sums = [sumEuro(rows.map(({ amount }) => amount)), sumEuro(persons), rows.length]
    figures.set(name, [...(figures.get(name) ?? []), ...sums])
  }
  for (const row of read) add(row.name, [row])
  // A city and the district around it have one name.
  for (const rows of groupBy(read, (row) => [districtOf(row)]).values()) add(rows[0]?.district ?? '', rows)
  return figures
}

/** @returns what a line says that is a name and figures, and nothing else; null for others */
function namedIn({ pieces }: NotedLine, own: ReadonlyMap<string, readonly number[]>): Named | null {
  const [name = '', ...cells] = pieces.map(({ text }) => text.trim())
  const known = own.get(name) ?? own.get(name.replace(KIND, ''))
  const isFigure = (cell: string) => /^\d[\d.\s]*(?:\s?(?:€|EUR|T€))?$/u.test(cell)
  if (!known || cells.length === 0 || !cells.every(isFigure)) return null
  const figures = cells.flatMap((cell) => cell.match(NUMBERS) ?? [])
  return { own: known, figures: figures.map((figure) => Number(figure.replace(/\D/g, ''))) }
}

/** Itself, or in thousands. */
function isOwn(figure: number, own: readonly number[]): boolean {
  return own.some((one) => one === figure || Math.abs(one - THOUSAND * figure) < THOUSAND)
}

/** The lines above the first of a table are its head. */
function isOfMoney(lines: readonly NotedLine[], named: readonly (Named | null)[], at: number): boolean {
  const first = named.slice(0, at).lastIndexOf(null)
  const head = lines.slice(Math.max(0, first + 1 - HEAD_LINES), first + 1)
  return head.some(
    ({ page, text }) =>
      page === lines[at]?.page && [AMOUNT_HEADING, PERSONS_HEADING, HEADS].some((words) => words.test(text)),
  )
}
