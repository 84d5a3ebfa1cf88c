import { groupBy } from '../../../domain/group-by.js'
import { type Finding, finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { isHarmless } from '../../words/harmless-notes.js'
import { isAbove } from './columns-beside.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'

/** Pictures of a font, with those of its own; frames, blocks and letters that are missing are none, nor ©, ® and °. */
const SIGN = '[←-⇿✓✗×√≠≈☐-☒\\p{So}\\p{Co}](?<![©®°¦\\u2500-\\u259F\\uFFFD])'
const SIGNS = new RegExp(SIGN, 'gu')
/** Lines through the letters before them. */
const STRUCK = /[\u0335-\u0338]/u
/** Share of the rows from which a sign is a bullet. */
const MOST = 0.5
/** Rows from which shares tell anything. */
const ENOUGH = 8

/**
 * A sign beside a few rows, before or behind their names or amounts, is not said of the others: "✗" among "✓", "↕", a sad face.
 * Understood is one whose legend is harmless, and one that exactly the amounts of some height have. Letters that are
 * struck through are taken back.
 * @param since first year that a legend may name; null where any may
 */
export function signsBeside(
  rows: readonly PrintedRow[],
  lines: readonly NotedLine[],
  since: number | null = null,
): Finding[] {
  const struck = rows.filter(({ text, name }) => STRUCK.test(text) || STRUCK.test(name))
  const [first, ...others] = struck
  const through = first
    ? [finding('row-not-as-seen', 'error', { how: 'struck', part: 'name', seen: '', ...more(others) }, first)]
    : []
  if (rows.length < ENOUGH) return through
  const placed = rows.flatMap((row) => [...new Set(textOf(row).match(SIGNS))].map((sign) => ({ row, sign })))
  const notes = lines.filter(({ kind }) => kind !== 'row').map(({ text }) => text)
  const found = [...groupBy(placed, ({ sign }) => [sign])].flatMap(([sign, marked]) => {
    const [of, ...rest] = marked.map(({ row }) => row)
    if (!of || marked.length > MOST * rows.length) return []
    const legends = notes.flatMap((text) => legendsOf(sign, text))
    if (notes.some((text) => text.trimStart().startsWith(sign))) return []
    if (legends.length > 0)
      return sentencesNotRead(
        legends.filter((said) => !isHarmless(said, since)).map((said) => quoted(`${sign} ${said}`)),
      )
    return isOfHeight(new Set([of, ...rest]), rows)
      ? []
      : [finding('differs-beside', 'warning', { word: sign }, of)]
  })
  return [...through, ...found]
}

function more(others: readonly PrintedRow[]): { more?: number } {
  return others.length > 0 ? { more: others.length } : {}
}

function textOf({ text, name, others = [] }: PrintedRow): string {
  return [text, name, ...others.map((other) => other.text)].join(' ')
}

/** "✓ ausgezahlt, ✗ nicht ausgezahlt" @returns what is said behind each such sign, up to the next one */
function legendsOf(sign: string, text: string): string[] {
  const [, ...said] = text.split(sign)
  return said.map((words) => words.split(SIGNS)[0] ?? '').filter((words) => /\p{L}{2}/u.test(words))
}

/** @returns true where these are exactly the rows from some amount on, or up to it */
export function isOfHeight(own: ReadonlySet<PrintedRow>, rows: readonly PrintedRow[]): boolean {
  const amountsOf = (isOwn: boolean) =>
    rows.filter((row) => own.has(row) === isOwn).map(({ amount }) => amount)
  const [ours, theirs] = [amountsOf(true), amountsOf(false)]
  return isAbove(ours, theirs) || isAbove(theirs, ours)
}
