import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Municipality } from '../../domain/register.js'
import { GO } from '../../domain/said-verbs.js'
import { inRuns } from '../in-runs.js'
import type { PageLines } from '../layout/page-lines.js'
import { centsOf, type Token, type TokenLine } from '../layout/token.js'
import { noneLabels, saysNone } from '../words/none-said.js'
import { isNextTo } from './chunks.js'
import { textColumns } from './text-columns.js'

/** A place of which the table has no amount, where it is named. */
export interface ListedPlace {
  readonly municipality: Municipality
  /** one-based */
  readonly page: number
  /** what says that it gets nothing, if anything does, and the line of the place */
  readonly text: string
}

/** Lines over which a list goes behind what says it, and before it. */
const BEHIND = 250
const BEFORE = 12
/** Lines over which it is said. */
const SAID_OVER = 2
/** Lines in a row that name no place, at most: foot and head of a page, heads of columns. */
const MOST_OTHERS = 12
/** No name has more words. */
const MOST_WORDS = 5
const SEPARATORS = new RegExp(
  `[,;\\t]|\\s(?:und|sowie)\\s|:\\s|(?<!St)\\.\\s+(?=\\p{Lu})|(?<!\\p{L})[Ll]eer\\s+${GO}\\s`,
  'u',
)
const BRACKETS = /[([][^)\]]*(?:[)\]]|$)/gu
const EDGES = /^[\s•·*–—-]+|[\s.:…]+$/gu
const BROKEN = /(?<=\p{Ll})[-‐] (?=\p{Ll})/gu
const HYPHEN = /(?<=\p{L})[-‐]$/u

/**
 * A table may leave out the places that get nothing: their cells are empty, or it names them beside it: "Ohne Zuweisung: Wört,
 * Aitern", or behind words that a sentence explains.
 * @param missing the places of which the table has no amount
 * @param isBlank true for a line of a row with nothing where amounts stand, whatever its other columns hold
 * @returns where each of them is named so; none where one of them is not
 */
export function noneListed(
  pages: readonly PageLines[],
  missing: readonly Municipality[],
  names: PrintedNames,
  isBlank: (line: TokenLine) => boolean = () => false,
): readonly ListedPlace[] {
  const printed = pages.flatMap((page) => page.lines)
  const found = new Map<Municipality, ListedPlace>()
  const add = (said: TokenLine | null, { municipality, line: { line } }: Found) => {
    const text = said === null || said.line === line ? line.text : `${said.line.text} … ${line.text}`
    if (!found.has(municipality)) found.set(municipality, { municipality, page: line.page, text })
  }
  // In columns of text a sentence goes on below.
  for (const lines of [printed, textColumns(pages.map((page) => page.lines))]) {
    const labels = noneLabels(textOf(lines)).map((label) => `${label}:`)
    const isSaid = (text: string) => saysNone(text) || labels.some((label) => text.includes(label))
    for (const [at, said] of lines.entries())
      for (const window of windowsAt(lines, at, isSaid))
        for (const each of listedIn(window, missing, names)) add(said, each)
  }
  for (const each of emptyCells(printed, missing, names, isBlank)) add(null, each)
  return found.size === missing.length ? [...found.values()] : []
}

/**
 * @returns places in cells of their own, behind which their line has no number up to the next word: but for the persons of the
 * place that follows in the table beside it, and for the other columns of a line that is blank where the amounts stand
 */
function emptyCells(
  lines: readonly TokenLine[],
  missing: readonly Municipality[],
  names: PrintedNames,
  isBlank: (line: TokenLine) => boolean,
): Found[] {
  const open = new Set(missing)
  const placesIn = (cell: readonly Token[] = []) =>
    placeCell(names, cell.map(({ text }) => text).join(' '))?.exact ?? []
  return lines.flatMap((line) => {
    const cells = cellsOf(line)
    // "004" is a part of a key.
    const isRow = cells.filter((cell) => cell.some(({ text }) => /\p{L}/u.test(text))).length === 1
    return cells.flatMap((cell, at) => {
      const behind = line.tokens[line.tokens.indexOf(cell.at(-1) as Token) + 1]
      const hasNone = behind?.kind !== 'number' || centsOf(behind) === 0 || placesIn(cells[at + 1]).length > 0
      const isEmpty = hasNone || (isRow && isBlank(line))
      const municipality = isEmpty ? placesIn(cell).find((place) => open.has(place)) : undefined
      return municipality ? [{ municipality, line }] : []
    })
  })
}

/** Words without a gap between them. */
function cellsOf({ tokens }: TokenLine): Token[][] {
  const isWord = ({ kind }: Token) => kind === 'word'
  return inRuns(tokens, (token, last) => isWord(token) === isWord(last) && isNextTo(token, last)).filter(
    ([first]) => first !== undefined && isWord(first),
  )
}

/** @returns what stands behind and before a line that says that places get nothing; none for other lines */
function windowsAt(
  lines: readonly TokenLine[],
  at: number,
  saysSo: (text: string) => boolean,
): (readonly TokenLine[])[] {
  const isSaid = [1, SAID_OVER].some((count) => saysSo(textOf(lines.slice(at, at + count))))
  return isSaid ? [lines.slice(at, at + BEHIND), lines.slice(Math.max(0, at - BEFORE), at + SAID_OVER)] : []
}

function textOf(lines: readonly TokenLine[]): string {
  return lines
    .map(({ line }) => line.text)
    .join(' ')
    .replace(BROKEN, '')
}

interface Found {
  readonly municipality: Municipality
  readonly line: TokenLine
}

function listedIn(
  lines: readonly TokenLine[],
  missing: readonly Municipality[],
  names: PrintedNames,
): Found[] {
  const open = new Set(missing)
  const found: Found[] = []
  let others = 0
  let cut = ''
  for (const line of lines) {
    const [first = '', ...more] = partsOf(line)
    const parts = [goesOn(cut, first).find((text) => placeIn(text, open, names)) ?? first, ...more]
    const named = parts.map((part) => {
      const municipality = placeIn(part, open, names)
      if (municipality) open.delete(municipality)
      return municipality
    })
    found.push(...named.flatMap((municipality) => (municipality ? { municipality, line } : [])))
    if (open.size === 0) return found
    others = named.some(Boolean) ? 0 : others + 1
    if (others > MOST_OTHERS) return found
    cut = named.at(-1) ? '' : (parts.at(-1) ?? '')
  }
  return found
}

/** The cells and the items of a line. */
function partsOf({ tokens }: TokenLine): string[] {
  const spaced = tokens.map(
    (token, at) => (at === 0 || isNextTo(token, tokens[at - 1]) ? ' ' : '\t') + token.text,
  )
  return spaced
    .join('')
    .trim()
    .split(SEPARATORS)
    .map((part) => part.replace(BRACKETS, ''))
}

/** A name, or a word of it, may be broken at the end of its line. */
function goesOn(cut: string, text: string): string[] {
  return cut === '' ? [] : [`${cut} ${text}`, cut.replace(HYPHEN, '') + text, cut + text]
}

/** @returns the place that the text is, or begins or ends with */
function placeIn(
  text: string,
  among: ReadonlySet<Municipality>,
  names: PrintedNames,
): Municipality | undefined {
  const words = text.replace(EDGES, '').split(/\s+/u)
  const lengths = Array.from({ length: Math.min(MOST_WORDS, words.length) }, (_, at) => at + 1).reverse()
  const parts = lengths.flatMap((length) => [words.slice(-length), words.slice(0, length)])
  return parts
    .flatMap((part) => placeCell(names, part.join(' '))?.exact ?? [])
    .find((place) => among.has(place))
}
