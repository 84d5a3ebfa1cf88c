import type { TokenLine } from '../layout/token.js'
import { type Chunk, chunksOf } from './chunks.js'
import type { GridLine } from './grid.js'
import { isIn } from './intervals.js'
import type { RowSegment } from './row-grammar.js'

const NO_EDGES: ReadonlySet<number> = new Set()

/** @returns what stands beside the name of a row, cells of several lines as one: "Main-Tauber-Krei" above "s" */
export function cellsBeside({ lines }: RowSegment): Chunk[] {
  const cells: Chunk[] = []
  for (const line of lines)
    for (const chunk of chunksOf(withoutName(line), NO_EDGES)) {
      const at = cells.findIndex((cell) => isIn(chunk, cell))
      const above = cells[at]
      if (above) cells[at] = { ...above, text: `${above.text} ${chunk.text}` }
      else cells.push(chunk)
    }
  return cells
}

/** A long name of a district may reach up to the name of the place. */
function withoutName({ nameAt, ...line }: GridLine): TokenLine {
  return nameAt ? { ...line, tokens: line.tokens.filter((token) => !isIn(token, nameAt)) } : line
}
