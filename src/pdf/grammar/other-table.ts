import type { PrintedNames } from '../../domain/places/printed-names.js'
import { inRuns } from '../in-runs.js'
import type { PageLines } from '../layout/page-lines.js'
import type { Token, TokenLine } from '../layout/token.js'
import { chunksOf, isNextTo } from './chunks.js'

/** How many lines with words and figures a document has, and how many of them name a municipality. */
export interface NamedLines {
  readonly lines: number
  readonly named: number
}

/** Fewer lines are no table of anything. */
const FEWEST = 50
/** Share of the lines of a page that name a municipality where the page is one of a table of them. */
const MOSTLY = 0.3
/** A letter names a few. */
const FEW = 3
const NO_EDGES: ReadonlySet<number> = new Set()

/** @returns the counts of a table that is about something else; null where it may be about municipalities */
export function otherTable(pages: readonly PageLines[], names: PrintedNames): NamedLines | null {
  let total: NamedLines = { lines: 0, named: 0 }
  for (const page of pages) {
    const filled = page.lines.filter(isFilled)
    const named = filled.filter((line) =>
      chunksOf(line, NO_EDGES).some(({ text }) => startsWithPlace(text, names)),
    ).length
    if (named >= FEW && named >= MOSTLY * filled.length) return null
    const above = page.lines.filter((line, at) => isAbove(line, page.lines.slice(at + 1), names)).length
    if (above >= FEW && above >= MOSTLY * filled.length) return null
    total = { lines: total.lines + filled.length, named: total.named + named }
  }
  // Where names stand above their figures, a page has few lines with both.
  return total.lines >= FEWEST && total.named < MOSTLY * total.lines ? total : null
}

/** Lines between a name and the figures below it. */
const FURTHER = 3

/** Names without figures, and figures below them: cards, and tables that are turned. */
function isAbove({ tokens }: TokenLine, below: readonly TokenLine[], names: PrintedNames): boolean {
  const isFigure = ({ kind }: Token) => kind === 'number'
  if (tokens.some(isFigure) || !below.slice(0, FURTHER).some((line) => line.tokens.some(isFigure)))
    return false
  const runs = inRuns(tokens, (token, last) => isNextTo(token, last))
  return runs.some((run) => names.whole(run.map(({ text }) => text).join(' ')).length > 0)
}

function isFilled({ tokens }: TokenLine): boolean {
  const isWord = (token: TokenLine['tokens'][number]) => token.kind === 'word' && /\p{L}{3}/u.test(token.text)
  return tokens.some(isWord) && tokens.some(({ kind }) => kind === 'number')
}

const MOST_WORDS = 6
/** "Große Kreisstadt Kehl" */
const MOST_BEFORE = 2

/** Whole, with its first words, or behind a few words for its kind. */
function startsWithPlace(text: string, names: PrintedNames): boolean {
  const words = text.split(' ').slice(0, MOST_WORDS)
  const starts = words.slice(0, MOST_BEFORE + 1)
  return starts.some((_, start) =>
    words.some((_word, end) => end >= start && names.whole(words.slice(start, end + 1).join(' ')).length > 0),
  )
}
