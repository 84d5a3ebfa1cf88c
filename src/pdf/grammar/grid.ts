import { groupBy } from '../../domain/group-by.js'
import { isKindWord } from '../../domain/places/kind-words.js'
import { districtsOf, placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Municipality } from '../../domain/register.js'
import { ROW_PITCH } from '../layout/line.js'
import { isBroken, type Token, type TokenLine } from '../layout/token.js'
import { CAPTION } from '../words/vocabulary.js'
import { amountOf, type NumberColumns, numberColumns, withNone } from './amount-cell.js'
import type { IsAmount } from './amount-columns.js'
import { withWholeAmounts } from './broken-digits.js'
import { type Chunk, chunksOf, isNextTo } from './chunks.js'
import { goesOnBelow, isPaid } from './goes-on-below.js'
import { type Interval, isIn } from './intervals.js'
import type { Region } from './regions.js'
import { sumInHeading } from './sum-labels.js'

/** A line of the table with what stands in its columns. */
export interface GridLine extends TokenLine {
  /** in the column of amounts: a number, or a dash for none */
  readonly amount: Token | null
  /** the amount stands beside its column */
  readonly isStray: boolean
  /** what stands there beside the name of a place and is no amount */
  readonly unreadable: string | null
  /** the words in the column of names */
  readonly name: string
  /** where these words stand */
  readonly nameAt: Interval | null
  /** eight digits; null where none is printed */
  readonly key: string | null
  /** it holds heads of columns, or the sum of a heading: no row goes on beyond them */
  readonly isHead: boolean
  /** which of the tables side by side, from the left, from 0 */
  readonly band: number
  /** which of the stacks, where names stand above their figures, or of the places that share an amount */
  readonly stack?: number
  /** a sentence says them behind the amount */
  readonly persons?: Token
}

/** @returns the lines of a region with what stands in its columns */
export function gridOf(region: Region, isAmount: IsAmount, names: PrintedNames): GridLine[] {
  const columns = numberColumns(region, isAmount)
  return withWholeAmounts(region, isAmount, names).map((printed, index, lines) => {
    const amount = sumInHeading(printed.tokens, names)
    const heading = amount ? { amount, name: textOfLine(printed) } : null
    if (heading || region.heads.has(printed)) return { ...printed, ...HEAD, ...heading, band: region.band }
    const line = withNone(printed, columns.cells)
    const above = lines[index - 1]
    const isRest = isRestOf(line, above)
    const isCut = above?.tokens.some((token) => isBroken(token) && region.names && isIn(token, region.names))
    const beside = [above, lines[index + 1]].flatMap((other) => cellsBehind(region, other, printed))
    const chunks = chunksOf(line, new Set([...region.edges, ...beside]))
    const isAlone = line.tokens.length === 1
    const isBefore = isCut && !chunks.some((chunk) => belongs(chunk, region.names, false))
    const other = chunks.findIndex((chunk) => isCounted(chunk, line, region))
    const isNamed = (chunk: Chunk) =>
      !endsKey(chunk, line, names) &&
      (belongs(chunk, region.names, isAlone) || (isBefore && isRestBefore(chunk, region.names)))
    const own = chunks.filter((chunk, at) => isRest || (isNamed(chunk) && (other < 0 || at < other)))
    const name = inOneCell(own, names)
    const isOther = (token: Token) =>
      above !== undefined && goesOnBelow(token, [above, line], region, columns, names)
    return { ...line, ...cellsOf({ line, chunks: name, isOther }, columns, names), band: region.band }
  })
}

/**
 * Of cells that the file declares, and that stand in the column of names, one alone names a place: the next column begins
 * early. So does that of the associations where the names of other tables are longer: "Dörzbach   Gde Krautheim"; and that of the
 * districts, before which a name that is broken ends: "Dormet-   Zollernalbkreis" above "tingen".
 */
function inOneCell(chunks: readonly Chunk[], names: PrintedNames): readonly Chunk[] {
  const textOf = (some: readonly Chunk[]) => some.map(({ text }) => text).join(' ')
  const placesIn = (some: readonly Chunk[]) => placeCell(names, textOf(some))?.exact ?? []
  if (chunks.length < 2 || placeCell(names, textOf(chunks))) return chunks
  const end = chunks.findIndex((_, at) => {
    const [own, rest] = [chunks.slice(0, at), textOf(chunks.slice(at))]
    const isDistrict = () => BROKEN.test(textOf(own)) && districtsOf(names, rest).length > 0
    return at > 0 && (isAssociationOf(placesIn(own), rest) || isDistrict())
  })
  if (end > 0) return chunks.slice(0, end)
  const cells = [...groupBy(chunks, ({ cell }) => (cell === undefined ? [] : [cell])).values()]
  const [only, ...others] = cells.length > 1 ? cells.filter((cell) => placesIn(cell).length > 0) : []
  return only && others.length === 0 ? only : chunks
}

const BROKEN = /\p{Ll}[-‐]$/u

/** "Krautheim", "St Krautheim": nothing else may stand there, as it could take back what the row says. */
function isAssociationOf(places: readonly Municipality[], text: string): boolean {
  const words = text.split(' ')
  const rests = words.map((_, at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const)
  const said = rests.flatMap(([kind, rest]) => (kind === '' || isKindWord(kind) ? rest : []))
  return places.some(({ association }) => association !== null && said.includes(association.name))
}

/** "Bodelshause Tübingen" above "n (Landkreis)": on the next line of a row a gap shows where its next cell begins. */
function cellsBehind({ names, amounts }: Region, beside: TokenLine | undefined, own: TokenLine): number[] {
  if (!names || !beside || Math.abs(beside.line.y - own.line.y) > ROW_PITCH * own.line.size) return []
  // Two lines with an amount are two rows.
  if ([own, beside].every(({ tokens }) => tokens.some((token) => isPaid(token, amounts)))) return []
  const begins = (token: Token, at: number) =>
    token.kind === 'word' && !isNextTo(token, beside.tokens[at - 1])
  return beside.tokens.filter(begins).flatMap(({ x0 }) => (x0 >= names.x1 ? Math.round(x0) : []))
}

type Cells = Omit<GridLine, keyof TokenLine | 'band'>
const HEAD: Cells = {
  isHead: true,
  amount: null,
  isStray: false,
  unreadable: null,
  name: '',
  nameAt: null,
  key: null,
}

interface Named {
  readonly line: TokenLine
  /** those of the name */
  readonly chunks: readonly Chunk[]
  /** tells what is part of a cell of words */
  isOther(token: Token): boolean
}

function cellsOf({ line, chunks, isOther }: Named, columns: NumberColumns, names: PrintedNames): Cells {
  const name = chunks.map(({ text }) => text).join(' ')
  const isNamed = (token: Token) =>
    chunks.some((chunk) => token.x0 >= chunk.x0 && token.x1 <= chunk.x1) || isOther(token)
  const { amount, isStray, odd, strays } = amountOf(line, isNamed, columns)
  const key = keyOf(line)
  const unread = odd ?? (amount || key === null ? null : strays[0])
  const isPlace = unread && (placeCell(names, name)?.exact.length ?? 0) > 0
  return {
    amount,
    isStray,
    unreadable: isPlace ? unread.text : null,
    name,
    nameAt: chunks[0] ? { x0: chunks[0].x0, x1: Math.max(...chunks.map(({ x1 }) => x1)) } : null,
    key,
    isHead: false,
  }
}

export function keyOf({ tokens }: TokenLine): string | null {
  const token = tokens.find(({ kind }) => kind === 'key')
  return token?.kind === 'key' ? token.digits : null
}

export function textOfLine({ tokens }: TokenLine): string {
  return tokens.flatMap((token) => (token.kind === 'word' ? token.text : [])).join(' ')
}

/** @returns the words of a line, without those that begin a caption: "Ostalbkreis" of "Tabelle 14: Ostalbkreis" */
export function labelOf(line: TokenLine): string {
  const words = textOfLine(line)
  return CAPTION.test(line.line.text) ? words.replace(/^\S+\s*/, '') : words
}

/** Points by which a cell may begin before its column. */
const SLACK = 2

/** "mersbach" below "Gemeinde Oberhar-", wherever it begins. */
function isRestOf({ tokens }: TokenLine, above: TokenLine | undefined): boolean {
  const [only, ...others] = tokens
  if (only?.kind !== 'word' || others.length > 0 || !/^\p{Ll}/u.test(only.text)) return false
  return above?.tokens.some(isBroken) === true
}

/** "gen" below "Herbrechtin-", which is indented, and another cell that goes on beside it. */
function isRestBefore({ text, x0, x1, size }: Chunk, names: Interval | null): boolean {
  return names !== null && /^\p{Ll}/u.test(text) && x0 < names.x0 && x1 >= names.x0 - size
}

/** "57 Hohenlohekreis III" behind a gap is a cell of its own, where the names of other pages reach so far as well. */
function isCounted({ x0 }: Chunk, { tokens }: TokenLine, { names }: Region): boolean {
  const at = tokens.findIndex((token) => token.x0 === x0)
  const [word, count, before] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  if (!word || count?.kind !== 'number' || !before || !names || !isIn(before, names)) return false
  return count.x0 > names.x0 && isNextTo(word, count) && !isNextTo(count, before)
}

/** "231" in a cell and "000" in the next: the key of Pforzheim, without its "08". */
function endsKey({ text, x0 }: Chunk, { tokens }: TokenLine, names: PrintedNames): boolean {
  const before = tokens[tokens.findIndex((token) => token.x0 === x0) - 1]
  const isPart = (part: string | undefined) => /^\d{3}$/.test(part ?? '')
  return isPart(text) && isPart(before?.text) && names.withKey(`08${before?.text}${text}`) !== null
}

/** @param isAlone nothing else stands on its line: the rest of a name, whose first line may be indented */
function belongs({ x0, x1, size }: Chunk, names: Interval | null, isAlone: boolean): boolean {
  const slack = isAlone ? size : SLACK
  return names !== null && ((x0 >= names.x0 - slack && x0 < names.x1) || isIn({ x0, x1 }, names))
}
