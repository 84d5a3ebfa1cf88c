import type { Token, TokenLine } from '../layout/token.js'
import { CAPTION, GROUP_LABEL } from '../words/vocabulary.js'

/** Words of a line without a gap between them: a cell, or a part of one. Lengths in points. */
export interface Chunk {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly size: number
  /** which cell of a row that the file declares holds them */
  readonly cell?: number | undefined
}

/** Share of the height of the font from which a gap parts two cells; the space of a typewriter is 0.6. */
const GAP = 0.65
/** Shares of the lines in which a word must begin at one place for a cell to begin there. */
const EDGE = 0.3
const FEWEST = 6
/** "116/018" before a name is a cell of its own, however near. */
const LETTER = /\p{L}/u

/** @returns the places, in whole points, at which words of so many lines begin behind a gap */
export function leftEdges(lines: readonly TokenLine[], share = EDGE): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { tokens } of lines)
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word' || isNextTo(token, tokens[index - 1])) continue
      const x = Math.round(token.x0)
      counts.set(x, (counts.get(x) ?? 0) + 1)
    }
  const needed = Math.max(FEWEST, share * lines.length)
  return new Set(
    [...counts].flatMap(([x, count]) => (count + (counts.get(x + 1) ?? 0) >= needed ? [x, x + 1] : [])),
  )
}

export function chunksOf({ line, tokens }: TokenLine, edges: ReadonlySet<number>): Chunk[] {
  const chunks: Chunk[] = []
  const isOne = isHeading(tokens) || CAPTION.test(line.text)
  let last: Token | null = null
  for (const token of tokens) {
    if (token.kind === 'word') {
      const open = chunks.at(-1)
      const isOwn = (!isOne && isAtEdge(token, edges)) || !LETTER.test(open?.text ?? '')
      const isInCell = token.cell === last?.cell
      const goesOn = last?.kind === 'word' && open && isInCell && isNextTo(token, last) && !isOwn
      if (goesOn) chunks[chunks.length - 1] = { ...open, text: `${open.text} ${token.text}`, x1: token.x1 }
      else chunks.push({ text: token.text, x0: token.x0, x1: token.x1, size: token.size, ...cellOf(token) })
    }
    last = token
  }
  return chunks
}

function cellOf({ cell }: Token): Pick<Chunk, 'cell'> {
  return cell === undefined ? {} : { cell }
}

/**
 * A line of words without a gap is one cell, a heading, whatever begins below its words; that of a group may say its sum:
 * "Verwaltungsgemeinschaft Sulzbach – 27.863 €".
 */
function isHeading(tokens: readonly Token[]): boolean {
  const isOfGroup = () => GROUP_LABEL.test(tokens.map(({ text }) => text).join(' '))
  return isOneRun(tokens) && (tokens.every(({ kind }) => kind === 'word') || isOfGroup())
}

/** @returns true where no gap parts any of them */
export function isOneRun(tokens: readonly Token[]): boolean {
  return tokens.every((token, at) => at === 0 || isNextTo(token, tokens[at - 1]))
}

/** Share of the height of the font by which the place of a word is uncertain: those of one run are estimated. */
const UNCERTAIN = 0.3

function isAtEdge({ x0, size }: Token, edges: ReadonlySet<number>): boolean {
  const most = Math.floor(UNCERTAIN * size)
  // In a damaged file letters may be as high as a million points.
  for (const edge of edges) if (Math.abs(edge - Math.round(x0)) <= most) return true
  return false
}

/** "Wahlkreis 46 Böblingen", "Tabelle 15: Calw": a number between words is no cell. */
export function isInSentence(token: Token, { tokens }: Pick<TokenLine, 'tokens'>): boolean {
  const at = tokens.indexOf(token)
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  if (before?.kind !== 'word' || behind?.kind !== 'word') return false
  return isNextTo(token, before) && isNextTo(behind, token)
}

/** @returns true where no gap parts a word from the one before it */
export function isNextTo(
  { x0, size }: Pick<Token, 'x0' | 'size'>,
  last: Pick<Token, 'x1'> | undefined,
): boolean {
  return last !== undefined && x0 - last.x1 < GAP * size
}
