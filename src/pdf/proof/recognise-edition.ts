import type { Edition } from '../../domain/edition.js'
import { type PerCapitaRate, perCapitaRateOf } from '../../domain/per-capita-rate.js'
import { type Finding, finding } from '../finding.js'
import { personsReader } from './persons-reader.js'

/** What shows that a table is the sample: its own words, or its amounts. */
export type SampleBy = 'words' | 'amounts'

interface Asked {
  /** null where nothing shows it */
  readonly sampleBy: SampleBy | null
  /** the edition that the caller insists on */
  readonly wanted: string | undefined
}

export interface Recognised {
  readonly edition: Edition | null
  readonly findings: readonly Finding[]
}

/** Share of the amounts that must follow the rate of an edition before the others count as misprints. */
const MAJORITY = 0.5

/**
 * The edition is the one whose rate the amounts obey. A document marked as a sample is only ever the sample,
 * and nothing else is.
 * @param amounts whole euro per year
 */
export function recogniseEdition(
  amounts: readonly number[],
  editions: readonly Edition[],
  { sampleBy, wanted }: Asked,
): Recognised {
  const possible = editions.filter(({ sample }) => sample === (sampleBy !== null))
  const fits = possible
    .map((edition) => ({ edition, hits: hitsOf(amounts, perCapitaRateOf(edition)) }))
    .filter(({ hits }) => hits > 0 && hits >= MAJORITY * amounts.length)
  const most = Math.max(0, ...fits.map(({ hits }) => hits))
  const best = fits.filter(({ hits }) => hits === most).map(({ edition }) => edition)
  const [first] = best
  const edition =
    withoutRate(possible, wanted) ??
    (best.length === 1 && first ? first : (best.find(({ id }) => id === wanted) ?? null))
  const findings: Finding[] = []
  if (sampleBy) findings.push(finding('sample-document', 'info', { by: sampleBy }))
  if (!edition) findings.push(finding('edition-unknown', 'error', { candidates: best.map(({ id }) => id) }))
  else if (perCapitaRateOf(edition) && wanted !== undefined && edition.id !== wanted)
    findings.push(finding('edition-differs', 'error', { expected: wanted, found: edition.id }))
  return { edition, findings }
}

/** A table by districts shows no rate: its edition is the one that the caller names. */
export function editionAsked(editions: readonly Edition[], { sampleBy, wanted }: Asked): Recognised {
  const edition = editions.find(({ id, sample }) => id === wanted && sample === (sampleBy !== null)) ?? null
  const unknown = edition ? [] : [finding('edition-unknown', 'error', { candidates: [] })]
  const marked = sampleBy ? [finding('sample-document', 'info', { by: sampleBy })] : []
  return { edition, findings: [...marked, finding('districts-only', 'warning', {}), ...unknown] }
}

/** An edition whose rate nobody knows is recognised by nothing: the caller must name it. */
function withoutRate(editions: readonly Edition[], wanted: string | undefined): Edition | null {
  return editions.find((edition) => edition.id === wanted && !perCapitaRateOf(edition)) ?? null
}

function hitsOf(amounts: readonly number[], rate: PerCapitaRate | null): number {
  if (!rate) return 0
  const personsOf = personsReader(rate)
  return amounts.filter((amount) => personsOf(amount) !== null).length
}
