import type { Finding } from '../../finding.js'
import type { NotedLine } from './noted-lines.js'
import { quoted, sentencesNotRead } from './quotes.js'

const COUNTED = /(?<!\p{L})(?:Seite|Blatt|Page)\s*(\d{1,3})\s*(?:von|of|\/)\s*(\d{1,3})(?!\d)/iu

/**
 * Pages that are numbered tell whether some are missing: behind "Seite 11 von 25" comes 12, or another paper begins, and none is
 * beyond the last. What stands before and behind an annex may be left out.
 * @returns a doubt that quotes the lines by which it is not so
 */
export function pagesSaid(lines: readonly Pick<NotedLine, 'page' | 'text'>[]): Finding[] {
  const said = lines.flatMap(({ page, text }) => {
    const [, number, of] = COUNTED.exec(text) ?? []
    return number && of ? [{ page, text, number: Number(number), of: Number(of) }] : []
  })
  const wrong = said.filter(({ page, number, of }, at) => {
    const before = said[at - 1]
    const isNext = before?.page === page - 1
    const goesOn = number === (before?.number ?? 0) + 1 || (number === 1 && before?.number === before?.of)
    return number > of || (isNext && !goesOn)
  })
  return sentencesNotRead(wrong.map(({ text }) => quoted(text)))
}
