import { groupBy } from '../../../domain/group-by.js'
import type { Register } from '../../../domain/register.js'
import { angleOf, turnTo } from '../../document/matrix.js'
import type { SeenPage } from '../../document/seen-page.js'
import { LEAN, type SeenLine } from '../../document/text-lines.js'
import type { Finding } from '../../finding.js'
import { median } from '../../median.js'
import { withoutDates } from '../../words/dates.js'
import { otherMeaning } from '../../words/other-meaning.js'
import { unofficialWord } from '../../words/unofficial.js'
import { AMONG_WORDS, strangeInHead } from '../../words/vocabulary.js'
import { wordsOfPlaces } from './lines-among.js'
import { isUnderstoodBeside, POINTS, rowsBeside } from './marks-beside.js'
import { FAR_GREATER, recurringIn } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'
import type { RowParts } from './row-parts.js'

/** Pages from which one can tell what most of them have. */
const FEWEST = 3
const PAGE = /(?<!\p{L})(?:seite|blatt|page)\s*\d+(?:\s*(?:von|of|\/)\s*\d+)?/giu

/**
 * What runs another way than the rows is written beside them, as a stamp is: "Betrag noch offen", up the margin. A watermark, what
 * most pages have, and heads of columns that stand upright are none of it.
 * @param since first year that it may name
 * @returns a doubt that quotes what is not understood
 */
export function turnedLines(
  pages: readonly SeenPage[],
  parts: RowParts,
  register: Register,
  since: number | null,
): Finding[] {
  const isRecurring = recurringIn(pages)
  const known = knownBeside(register)
  const usual = median(pages.flatMap(({ lines }) => lines.map(({ height }) => height)))
  const isWatermark = ({ height }: SeenLine) => height > FAR_GREATER * usual && pages.length < FEWEST
  const unread = pages.flatMap(({ number, lines }) => {
    const placed = parts.on(number)
    const turned = placed.length === 0 ? [] : otherwise(lines)
    const isHead = (line: SeenLine) => turned.some((other) => other !== line && isAbreast(line, other))
    return turned.flatMap((line) => {
      if (isRecurring(line) || isWatermark(line) || isToldElsewhere(line.text)) return []
      const said = withoutDates(line.text, since)
        .replace(PAGE, ' ')
        .replace(/\p{L}+/gu, (word) => (known.has(word.toLowerCase()) ? ' ' : word))
      if (!/[\p{L}\p{N}]/u.test(said)) return []
      const rows = rowsBeside(line.box, placed)
      const isUnderstood =
        rows.length > 0
          ? isUnderstoodBeside(said, rows, since)
          : isHead(line) || strangeInHead(said, (word) => wordsOfPlaces(register).has(word)) === null
      return isUnderstood ? [] : [quoted(line.text)]
    })
  })
  return sentencesNotRead(unread)
}

/** Words by which a file is a draft, or its amounts do not count, have doubts of their own. */
function isToldElsewhere(text: string): boolean {
  return unofficialWord(text) !== null || otherMeaning(text, 'across') !== null
}

/** @returns the lines in another direction than most letters of a page, which a scanner may have tilted */
function otherwise(lines: readonly SeenLine[]): SeenLine[] {
  const angles = [...groupBy(lines, (line) => [Math.round(angleIn(line) / LEAN)]).values()]
  const letters = (some: readonly SeenLine[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const [most] = angles.toSorted((a, b) => letters(b) - letters(a))
  const main = most?.[0] ? angleIn(most[0]) : 0
  return lines.filter((line) => Math.abs(turnTo(angleIn(line), main)) > LEAN)
}

function angleIn({ runs }: SeenLine): number {
  return runs[0] ? angleOf(runs[0].place) : 0
}

/** Heads that stand upright do so side by side. */
function isAbreast({ box }: SeenLine, { box: other }: SeenLine): boolean {
  return box.y0 < other.y1 && box.y1 > other.y0
}

/** @returns the words of districts and regions, which stand upright beside their rows */
function knownBeside({ districts }: Register): ReadonlySet<string> {
  const names = districts.flatMap(({ name }) => name.toLowerCase().match(/\p{L}+/gu) ?? [])
  return new Set([...names, ...AMONG_WORDS].filter((word) => !POINTS.test(word)))
}
