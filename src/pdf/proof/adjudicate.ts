import { perCapitaRateOf } from '../../domain/per-capita-rate.js'
import { printedDistricts, printedNames } from '../../domain/places/printed-names.js'
import { type AmountTest, testsByColumn, testsByRate } from '../grammar/amount-tests.js'
import { headingOf } from '../grammar/column-heading.js'
import { type Candidate, type Hypothesis, type Lines, layoutsFor, linesIn } from '../grammar/hypotheses.js'
import { type NamedLines, otherTable } from '../grammar/other-table.js'
import type { TextPage } from '../layout/text-page.js'
import type { ParseContext } from '../parse-context.js'
import type { Reading } from '../reading.js'
import { AMOUNT_HEADING, CURRENCY } from '../words/vocabulary.js'
import { isDistrictTable } from './district-table.js'
import { type Level, prove } from './prove.js'
import { agreed, isDisputed, type Proof, withRivals } from './rivals.js'
import { quoted, sentencesNotRead } from './seen/quotes.js'
import { taggedReadings } from './tagged-readings.js'
import { withListed } from './with-listed.js'
import { withoutStrangers } from './without-strangers.js'

export interface AdjudicationContext
  extends Pick<ParseContext, 'register' | 'editions' | 'sample' | 'edition' | 'amountColumn'> {
  /** the document says that its amounts are invented */
  readonly isSample: boolean
  /** complaints of the PDF library about the file */
  readonly damage: readonly string[]
}

/** A reading with what speaks for and against it. */
export interface Trial extends Omit<Candidate, 'retold' | 'isTied'> {
  readonly proof: Proof
}

export interface Adjudication {
  /** the reading that is taken: one that proves itself, else the one that comes closest; null where none has a row */
  readonly best: Trial | null
  readonly trials: readonly Trial[]
  /** where the document is about something else: how many of its lines name a municipality */
  readonly other: NamedLines | null
}

/**
 * Reads under one hypothesis after the other until one proves itself, the likeliest first; those that may do so as
 * well must then agree with it on every row.
 */
export function adjudicate(pages: readonly TextPage[], context: AdjudicationContext): Adjudication {
  const names = printedNames(context.register)
  const text = linesIn(pages, 'text', names)
  const other = otherTable(text.pages, names)
  if (other) return { best: null, trials: [], other }
  const hasTags = pages.some(({ tags }) => tags !== null)
  const tags = () => (hasTags ? linesIn(pages, 'tags', names) : null)
  const trials = tried(text, testsFor(text, context), 'municipality', context, tags)
  const tagged = isAccepted(trials) || isDisputed(trials) ? null : tags()
  if (tagged) trials.push(...tried(tagged, testsFor(tagged, context), 'municipality', context, () => null))
  const rows = bestOf(trials)?.reading.rows.length ?? 0
  if (!isAccepted(trials) && isDistrictTable(rows, context.register.districts.length)) {
    const lines = linesIn(pages, 'text', printedDistricts(context.register))
    const byDistrict = tried(lines, testsByColumn(lines.pages), 'district', context, () => null)
    const districts = new Set(byDistrict.flatMap(({ proof }) => proof.rows.map(({ ags }) => ags))).size
    if (isDistrictTable(0, districts)) return { best: bestOf(byDistrict), trials: byDistrict, other: null }
  }
  return { best: bestOf(trials), trials, other: null }
}

/** An edition without a known rate is told by nothing but the caller: then the numbers themselves tell the amounts. */
function testsFor({ pages }: Lines, { editions, edition: wanted }: AdjudicationContext): AmountTest[] {
  const insisted = editions.find(({ id }) => id === wanted)
  if (insisted && !perCapitaRateOf(insisted)) return testsByColumn(pages)
  const tests = testsByRate(pages, editions)
  return tests.length > 0 ? tests : testsByColumn(pages)
}

/** One test of amounts after the other, until a reading holds. */
function tried(
  lines: Lines,
  tests: readonly AmountTest[],
  level: Level,
  context: AdjudicationContext,
  tags: () => Lines | null,
): Trial[] {
  const trials: Trial[] = []
  const proofWith = (reading: Reading, tagged: Reading | null) =>
    prove(reading, { ...context, level, names: lines.names, tagged })
  const proofOf: ProofOf = (reading, tagged) => {
    const proof = proofWith(reading, tagged)
    if (level === 'district') return proof
    if (!proof.accepted) return (isComplete(proof) && besideStrangers(reading, tagged)) || proof
    const whole = withListed(reading, lines.pages, lines.names)
    if (whole === reading) return proof
    const again = proofWith(whole, tagged && withListed(tagged, lines.pages, lines.names))
    // The totals, or the sums of all rows, must show that the others get nothing: an empty cell alone may be unknown.
    return again.accepted && (isComplete(proof) || again.verdict === 'proven') ? again : proof
  }
  /** All places are there: what else is called no place, above or below them, is no row of theirs, but may say anything. */
  const besideStrangers = (reading: Reading, tagged: Reading | null): Proof | null => {
    const own = withoutStrangers(reading, lines.names)
    if (!own) return null
    const ofTags = tagged && (withoutStrangers(tagged, lines.names)?.reading ?? tagged)
    const proof = proofWith(own.reading, ofTags)
    const doubts = sentencesNotRead(own.strangers.map(({ text }) => quoted(text)))
    return proof.accepted ? { ...proof, verdict: 'read', findings: [...proof.findings, ...doubts] } : null
  }
  for (const test of tests) {
    trials.push(...triedWith(test, lines, context, (print) => taggedReadings(tags(), test, print), proofOf))
    if (isAccepted(trials)) break
  }
  return trials
}

const isComplete = ({ checks }: Proof): boolean =>
  checks.some(({ id, ok }) => id === 'all-municipalities-present' && ok === true)

type ProofOf = (reading: Reading, tagged: Reading | null) => Proof

/** Once a reading holds, only what could be taken in its place is still of interest: it must say the same. */
function triedWith(
  test: AmountTest,
  lines: Lines,
  context: AdjudicationContext,
  tagged: (print: Hypothesis) => Iterable<Reading>,
  proofOf: ProofOf,
): Trial[] {
  const proven = (candidate: Candidate, isFirst: boolean): Proof => {
    const alone = proofOf(candidate.reading, null)
    const others = alone.accepted && isFirst ? tagged(candidate.hypothesis) : []
    const checked = firstThatHolds(others, (other) => proofOf(candidate.reading, other)) ?? alone
    return checked.accepted && candidate.isTied
      ? agreed(checked, [proofOf(candidate.retold(), null)])
      : checked
  }
  const trials: Trial[] = []
  let first: Trial | undefined
  for (const layout of layoutsFor(lines, test)) {
    for (const candidate of layout) {
      const { hypothesis, regions, reading } = candidate
      if (reading.rows.length === 0 || !isAsked(candidate, context)) continue
      if (test.isGuess && !isMoney(candidate)) continue
      trials.push({ hypothesis, regions, reading, proof: proven(candidate, first === undefined) })
      first ??= trials.find(({ proof }) => proof.accepted)
    }
    if (first) return withRivals(trials, first)
  }
  return trials
}

/** A currency beside the amounts, or a word for money above them. */
function isMoney({ regions, reading }: Candidate): boolean {
  if (regions.some((region) => AMOUNT_HEADING.test(headingOf(region)))) return true
  return reading.segments.some(({ lines }) =>
    lines.some(({ amount, tokens }) => amount !== null && tokens.some(({ text }) => CURRENCY.test(text))),
  )
}

/** Running text has no headings. */
function isAsked({ regions }: Candidate, { amountColumn }: AdjudicationContext): boolean {
  if (amountColumn === undefined) return true
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  return regions.some((region) => plain(headingOf(region)).includes(plain(amountColumn)))
}

/** @returns the first proof that is accepted, else the first of all; null where there is none */
function firstThatHolds(readings: Iterable<Reading>, proofOf: (reading: Reading) => Proof): Proof | null {
  let first: Proof | null = null
  for (const reading of readings) {
    const proof = proofOf(reading)
    if (proof.accepted) return proof
    first ??= proof
  }
  return first
}

function isAccepted(trials: readonly Trial[]): boolean {
  return trials.some(({ proof }) => proof.accepted)
}

/** Rows that an error outweighs. */
const ERROR = 3

function bestOf(trials: readonly Trial[]): Trial | null {
  const errors = ({ findings }: Proof) => findings.filter(({ severity }) => severity === 'error').length
  const score = ({ proof }: Trial) =>
    proof.accepted ? Number.POSITIVE_INFINITY : proof.rows.length - ERROR * errors(proof)
  return trials.reduce<Trial | null>(
    (best, trial) => (!best || score(trial) > score(best) ? trial : best),
    null,
  )
}
