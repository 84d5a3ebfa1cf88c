import { placeCell } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { Municipality } from '../../domain/register.js'
import type { TokenLine } from '../layout/token.js'
import { saysNone } from '../words/none-said.js'
import { isNextTo } from './chunks.js'
import type { PageLines } from './page-lines.js'

/** A place that is named where it says that some get nothing. */
export interface ListedPlace {
  readonly municipality: Municipality
  /** one-based */
  readonly page: number
  /** what says it, and the line of the place */
  readonly text: string
}

/** Lines over which a list goes behind what says it, and before it. */
const BEHIND = 250
const BEFORE = 12
/** Lines in a row that name no place, at most: foot and head of a page, heads of columns. */
const MOST_OTHERS = 12
/** No name has more words. */
const MOST_WORDS = 5
const SEPARATORS = /[,;\t]|\s(?:und|sowie)\s|:\s/u
const BRACKETS = /[([][^)\]]*(?:[)\]]|$)/gu
const EDGES = /^[\s•·*–—-]+|[\s.:…]+$/gu
const HYPHEN = /(?<=\p{L})[-‐]$/u

/**
 * A table may leave out the places that get nothing, and name them beside it: "Ohne Zuweisung: Wört, Aitern".
 * @param missing the places that the table leaves out
 * @returns each of them where it is listed so; none where the list lacks one of them
 */
export function noneListed(
  pages: readonly PageLines[],
  missing: readonly Municipality[],
  names: PrintedNames,
): readonly ListedPlace[] {
  const lines = pages.flatMap((page) => page.lines)
  for (const at of lines.keys()) {
    if (!saysNone(textOf(lines.slice(at, at + 1))) && !saysNone(textOf(lines.slice(at, at + 2)))) continue
    for (let from = at; from >= Math.max(0, at - BEFORE); from--) {
      const found = listedIn(lines.slice(from, from < at ? at + 2 : at + BEHIND), missing, names)
      if (found.length < missing.length) continue
      const said = textOf(lines.slice(at, at + 1))
      return found.map(({ municipality, line: { line } }) => ({
        municipality,
        page: line.page,
        text: line === lines[at]?.line ? said : `${said} … ${line.text}`,
      }))
    }
  }
  return []
}

function textOf(lines: readonly TokenLine[]): string {
  return lines.map(({ line }) => line.text).join(' ')
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
