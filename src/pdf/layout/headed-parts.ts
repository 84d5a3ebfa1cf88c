import { headLines } from './head-lines.js'
import type { TokenLine } from './token.js'

/**
 * @param last the head that the page goes on below
 * @returns for each line the head below which it stands: its words and their places, in whole points; where these are
 * the same, the columns are
 */
export function headsOver(lines: readonly TokenLine[], last: string): readonly string[] {
  const isHead = headLines(lines)
  let head = last
  return lines.map((line, at) => {
    const above = lines[at - 1]
    if (isHead.has(line)) head = `${above && isHead.has(above) ? head : ''}${placesIn(line)}`
    return head
  })
}

function placesIn({ tokens }: TokenLine): string {
  return tokens.map(({ text, x0 }) => `${text} ${Math.round(x0)} `).join('')
}
