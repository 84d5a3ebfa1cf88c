import type { AmountTest } from '../grammar/amount-tests.js'
import { type Candidate, type Hypothesis, type Lines, layoutsFor } from '../grammar/hypotheses.js'
import type { Reading } from '../reading.js'

/** Names that stand above their figures, or in sentences, are no rows of a table that tags could tell of. */
const OF_NO_TABLE = new Set<Hypothesis['layout']>(['stacks', 'stream'])

function* readingsOf(lines: Lines, test: AmountTest): Generator<Candidate> {
  for (const candidates of layoutsFor(lines, test))
    for (const candidate of candidates) if (candidate.reading.rows.length > 0) yield candidate
}

/**
 * What the tags say where they are read as the print is, else where they are read in any other way. Tables abreast that
 * go on over pages may be read in several orders: the one of the print tells namesakes apart.
 */
export function* taggedReadings(tags: Lines | null, test: AmountTest, print: Hypothesis): Generator<Reading> {
  if (!tags) return
  let other: Reading | null = null
  let isSaid = false
  for (const { hypothesis, reading } of readingsOf(tags, test)) {
    if (hypothesis.layout === print.layout && hypothesis.column === print.column) {
      yield reading
      if (print.layout !== 'long bands') return
      isSaid = true
    } else other ??= reading
  }
  if (other && !isSaid && !OF_NO_TABLE.has(print.layout)) yield other
}
