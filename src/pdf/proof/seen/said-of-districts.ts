import { printedNames } from '../../../domain/places/printed-names.js'
import type { Register } from '../../../domain/register.js'
import type { ReadRow } from '../../parsed-table.js'
import { type PlacedRow, type PlacedText, rowsBefore } from './rows-around.js'
import { districtOf, OF_KIND, rowsSummed } from './rows-summed.js'
import { isSaidOf, type Said } from './said-figures.js'
import { isOfThisDistrict, saysAll, sumsSaid } from './sum-words.js'

type Rows = readonly ReadRow[]
interface Named {
  readonly districts: readonly string[]
  readonly isBare: boolean
  readonly names: readonly string[]
}

/** Rows of which a line may speak. */
interface Summed {
  readonly groups: readonly Rows[]
  /** of any rows down to one of these places in the order of the print */
  readonly ends: readonly number[]
}

/** The rows, in the order of the print and in runs of one district each. */
export interface Blocks {
  readonly placed: readonly PlacedRow[]
  readonly read: Rows
  readonly runs: readonly Rows[]
}

/**
 * A line between the rows may say in any words what its district has in all: the one that it names, else that of the rows
 * below the heading under which it stands, or of those above and below it.
 * @param texts lines of no row on pages with rows
 * @param since first year that a note may name; null where any may
 * @returns those whose sum, persons or count of places no rows have of which they may speak
 */
export function wrongOfDistricts(
  texts: readonly PlacedText[],
  blocks: Blocks,
  register: Register,
  since: number | null,
): PlacedText[] {
  const around = aroundIn(texts, blocks, register)
  return texts.filter((line) => {
    if (sumsSaid(line.text, true, since).length === 0) return false
    const named = namedIn(line.text, register)
    const said = sumsSaid(line.text, named !== null || isOfThisDistrict(line.text), since)
    if (said.length === 0) return false
    const rows = named ? { groups: groupsNamed(named, line.page, blocks), ends: [] } : around(line)
    if (!rows) return false
    const isSumRow = line.isInColumns || NUMBERS.test(line.text)
    const told = isSumRow ? said.filter(({ what }) => what !== 'amount') : said
    return told.some((one) => !isOfSome(one, rows, blocks.placed))
  })
}

/** @returns the same of texts that stand beside no rows, which speak of a district where they name it */
export function wrongOfNamed<Text extends { readonly text: string; readonly page: number }>(
  texts: readonly Text[],
  blocks: Blocks,
  register: Register,
  since: number | null,
): Text[] {
  return texts.filter(({ text, page }) => {
    const said = NUMBERS.test(text) ? [] : sumsSaid(text, true, since)
    const named = said.length > 0 ? namedIn(text, register) : null
    if (!named) return false
    // "72.857 Personen, davon 2.895 im Ortenaukreis"
    const rows = { groups: [...groupsNamed(named, page, blocks), blocks.read], ends: [] }
    return said.some((one) => !isOfSome(one, rows, blocks.placed))
  })
}

/** A town may have the name of its district. */
function groupsNamed(named: Named, page: number, { read, runs }: Blocks): Rows[] {
  const places = named.isBare ? read.filter(({ name }) => named.names.includes(name)) : []
  return [...rowsSummed({ ...named, page }, read, runs), ...places.map((row) => [row])]
}

/** With no word between them, those of a row of sums, which are held against their columns. */
const NUMBERS = /\d(?:\s*(?:€|eur|euro))?\s+[–-]?\s?\d/iu

function isOfSome(said: Said, { groups, ends }: Summed, placed: readonly PlacedRow[]): boolean {
  if (groups.some((rows) => isSaidOf(said, rows))) return true
  return said.what === 'amount' && [said.number, ...said.ends].some((one) => isSumAbove(one, placed, ends))
}

function isSumAbove(said: number, placed: readonly PlacedRow[], ends: readonly number[]): boolean {
  return ends.some((end) => {
    let [at, sum] = [end, 0]
    while (at > 0 && sum < said) sum += placed[--at]?.row.amount ?? 0
    return sum === said
  })
}

/** Words of the longest name of a district, its kind included. */
const MOST_WORDS = 4
const SIGNS = /^[\s(„"]+|[\s):;,.“"–—-]+$/gu

/** @returns the districts that a line names: with their kind anywhere, without it where the line begins; null for none */
function namedIn(text: string, register: Register): Named | null {
  const words = text
    .normalize('NFC')
    .replace(/kreises(?!\p{L})/gu, 'kreis')
    .split(/\s+/u)
  const names = words.flatMap((_, from) => {
    const lengths = Array.from({ length: MOST_WORDS }, (__, at) => MOST_WORDS - at)
    const tried = lengths.map((length) =>
      words
        .slice(from, from + length)
        .join(' ')
        .replace(SIGNS, ''),
    )
    const found = tried.find(
      (name) =>
        !/\d/.test(name) &&
        (from === 0 || OF_KIND.test(name)) &&
        printedNames(register).districts(name).length > 0,
    )
    return found ?? []
  })
  const districts = names.flatMap((name) => printedNames(register).districts(name))
  if (districts.length === 0) return null
  return {
    districts: districts.map(({ ags }) => ags),
    isBare: !names.some((name) => OF_KIND.test(name)),
    names,
  }
}

/** A heading has no more letters. */
const HEADING = 80

/** @returns for a line without the name of a district the rows of which it may speak; null where it speaks of none */
function aroundIn(
  texts: readonly PlacedText[],
  { placed, read, runs }: Blocks,
  register: Register,
): (line: PlacedText) => Summed | null {
  const rows = placed.map(({ row }) => row)
  const count = new Set(rows.map(districtOf)).size
  // In a table that is sorted otherwise no line stands beside a district.
  if (2 * runs.length > 3 * count) return () => null
  const isAt = (line: PlacedText) => rowsBefore(line, placed)
  const headings = () =>
    texts.flatMap((line) => {
      const named = line.text.length < HEADING ? namedIn(line.text, register) : null
      return named ? [{ line, ...named, at: isAt(line) }] : []
    })
  let known: ReturnType<typeof headings> | null = null
  return (line) => {
    const isOfDistrict = isOfThisDistrict(line.text)
    if (!isOfDistrict && (!saysAll(line.text) || isRepeated(line, texts))) return null
    known ??= headings()
    const own = isAt(line)
    const beside = known.filter(({ at }) => at.some((each) => own.includes(each)))
    const above = beside.findLast((heading) => isBefore(heading.line, line))
    const isInside = own.some((at) => at > 0 && at < rows.length)
    const isInForm = () =>
      texts.some(
        (other) =>
          other !== line &&
          masked(other) === masked(line) &&
          isAt(other).some((at) => at > 0 && at < rows.length),
      )
    if (!isOfDistrict && !isInside && !above && !isInForm()) return null
    const all = [rows, rows.filter(({ page }) => page === line.page)]
    if (above) return { groups: [...all, ...rowsSummed({ ...above, page: line.page }, read, runs)], ends: [] }
    const isOverHeading = beside.some((heading) => isBefore(line, heading.line))
    const next = own.flatMap((at) => [rows[at - 1] ?? [], isOverHeading ? [] : (rows[at] ?? [])].flat())
    const districts = [...new Set(next.map(districtOf))]
    const groups = [...all, ...rowsSummed({ districts, page: line.page, isBare: false }, read, runs)]
    return { groups, ends: isOfDistrict ? [] : own }
  }
}

const masked = ({ text }: PlacedText): string => text.replace(/\d+(?:[.\s]\d+)*/gu, '#')

/** What stands on several pages in the same words is said of all. */
function isRepeated({ text, page }: PlacedText, texts: readonly PlacedText[]): boolean {
  return texts.some((other) => other.page !== page && other.text === text)
}

function isBefore(one: PlacedText, other: PlacedText): boolean {
  return one.page < other.page || (one.page === other.page && one.box.y0 < other.box.y0)
}
