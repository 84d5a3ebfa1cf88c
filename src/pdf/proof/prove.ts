import { perCapitaRateOf } from '../../domain/per-capita-rate.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import { sampleShare } from '../../domain/sample.js'
import { type Finding, finding } from '../finding.js'
import { inferUnit } from '../grammar/infer-unit.js'
import type { ParseContext } from '../parse-context.js'
import type { Check, ParsedTable } from '../parsed-table.js'
import type { Reading } from '../reading.js'
import { wholeNumber } from '../words/number.js'
import { checkAmountTotal, checkPerCapitaRate, checkPersons, checkPersonsTotal } from './check-amounts.js'
import { checkReaders } from './check-readers.js'
import { checkComplete, checkLines, checkMunicipalities, checkTwice } from './check-rows.js'
import { checkKnownSums, checkPrintedSums } from './check-sums.js'
import { checkInEuro, editionIn, findingInEuro } from './in-cents.js'
import { missingProof } from './missing-proof.js'
import { personsReader } from './persons-reader.js'
import { placesDoubted } from './places-doubted.js'
import { editionAsked, recogniseEdition, type SampleBy } from './recognise-edition.js'
import { type Resolved, resolveRows } from './resolve.js'
import { checkRunningNumbers } from './running-numbers.js'
import type { Evidence, IdentifiedRow } from './verdict.js'

export interface ProofContext extends Pick<ParseContext, 'editions' | 'edition' | 'sample'> {
  /** what the rows of the table are about */
  readonly level: Level
  readonly names: PrintedNames
  /** the document says that its amounts are invented */
  readonly isSample: boolean
  /** complaints of the PDF library about the file */
  readonly damage: readonly string[]
  /** what the second reader took from the tags; null when the file has none, or no table in them */
  readonly tagged: Reading | null
}

/** How many amounts the districts sum up, each rounded. */
const MUNICIPALITIES = 1101

/** A district's amount is the sum of rounded amounts: it follows no rate. */
export type Level = 'municipality' | 'district'

/** A check that may fail without the table being refused: it compares with what others wrote. */
const SOFT = 'known-sums'

/** Holds what was read against all that is known of such a table. */
export function prove(reading: Reading, context: ProofContext): Omit<ParsedTable, 'file'> {
  const { unitsPerEuro } = reading
  const resolved = resolveRows(reading, context.names)
  const isByDistrict = context.level === 'district'
  const editions = context.editions.map((edition) => editionIn(unitsPerEuro, edition))
  const asked = { sampleBy: sampleBy(resolved, unitsPerEuro, context), wanted: context.edition }
  const amounts = reading.rows.map(({ amount }) => amount)
  const recognised = isByDistrict ? editionAsked(editions, asked) : recogniseEdition(amounts, editions, asked)
  const rate = isByDistrict ? null : perCapitaRateOf(recognised.edition)
  const personsOf = rate ? personsReader(rate) : () => null
  const rows: IdentifiedRow[] = resolved.flatMap(({ row, municipality }) => {
    if (!municipality) return []
    const personsByRate = personsOf(row.amount)
    return [{ row, municipality, personsByRate, printedPersons: wholeNumber(row.persons) }]
  })
  const evidence: Evidence = {
    reading,
    rows,
    register: context.names.register,
    names: context.names,
    edition: recognised.edition,
    perCapitaRate: rate,
    rowCount: isByDistrict ? MUNICIPALITIES : reading.rows.length,
    unit: rate || isByDistrict ? null : inferUnit(reading.rows.map(({ amount }) => amount)),
  }
  const totals = [checkPersonsTotal(evidence), checkAmountTotal(evidence)]
  const complete = checkComplete(evidence)
  const holdsTotals = totals.every(({ check }) => check.ok === true)
  const isComplete = holdsTotals && complete.check.ok === true
  const verdicts = [
    checkLines(evidence, holdsTotals),
    checkMunicipalities(resolved),
    checkTwice(evidence),
    complete,
    checkPerCapitaRate(evidence),
    checkPersons(evidence),
    ...totals,
    checkPrintedSums(evidence, isComplete),
    checkKnownSums(evidence),
    checkRunningNumbers(evidence, isComplete),
    checkReaders(
      resolved,
      context.tagged && resolveRows(context.tagged, context.names),
      context.tagged?.notUnderstood.length,
    ),
  ]
  const findings = [
    ...recognised.findings,
    ...printFindings(reading, rate !== null),
    ...orderFindings(resolved),
    ...placesDoubted(resolved, context.names),
    ...verdicts.flatMap((verdict) => verdict.findings),
  ].map((item) => findingInEuro(unitsPerEuro, item))
  const checks = verdicts.map(({ check }) => checkInEuro(unitsPerEuro, check))
  const holds = isAccepted(checks, findings)
  const missing = holds ? missingProof(checks) : null
  const damage = damageVerdict(context.damage, holds)
  return {
    edition: recognised.edition?.id ?? null,
    rows: rows
      .map((row) => readRow(row, unitsPerEuro))
      .sort((a, b) => (a.ags < b.ags ? -1 : a.ags > b.ags ? 1 : a.page - b.page)),
    checks: [...checks, damage.check],
    findings: [
      ...damage.findings,
      ...findings,
      ...(missing === null ? [] : [finding('not-proven', 'warning', { missing })]),
    ],
    // Damage is held against a table only where something else is.
    verdict: !holds ? 'refused' : missing === null ? 'proven' : 'read',
    accepted: holds,
  }
}

/** @returns what shows that the amounts are the invented ones; null where nothing does */
function sampleBy(
  resolved: ReturnType<typeof resolveRows>,
  unitsPerEuro: number,
  { isSample, sample }: ProofContext,
): SampleBy | null {
  if (isSample) return 'words'
  const amounts = resolved.flatMap(({ row, municipality }): [string, number][] =>
    municipality ? [[municipality.ags, row.amount / unitsPerEuro]] : [],
  )
  return sample && sampleShare(amounts, sample).isSample ? 'amounts' : null
}

function isAccepted(checks: readonly Check[], findings: readonly Finding[]): boolean {
  return (
    checks.every(({ id, ok }) => ok !== false || id === SOFT) &&
    findings.every(({ severity }) => severity !== 'error')
  )
}

/** A damaged file whose table is proven complete lost nothing of the table: worth a warning. */
function damageVerdict(damage: readonly string[], holds: boolean): { check: Check; findings: Finding[] } {
  const detail = { warnings: damage.length }
  if (damage.length === 0) return { check: { id: 'no-damage', ok: true, detail }, findings: [] }
  const reasons = [...new Set(damage)].slice(0, 5)
  return {
    check: { id: 'no-damage', ok: holds ? null : false, detail },
    findings: [finding('damaged', holds ? 'warning' : 'error', { reasons })],
  }
}

/** What the way of printing the amounts means for them. */
function printFindings({ unitsPerEuro, isRounded }: Reading, hasRate: boolean): Finding[] {
  return [
    ...(unitsPerEuro > 1 ? [finding('cents-printed', 'warning', {})] : []),
    // Amounts that obey a known rate to the euro are not rounded, whatever a heading says.
    ...(isRounded && !hasRate ? [finding('amounts-rounded', 'error', {})] : []),
  ]
}

/** Namesakes that nothing on their lines tells apart. */
function orderFindings(resolved: readonly Resolved[]): Finding[] {
  const municipalities = resolved.flatMap(({ isToldByOrder, municipality }) =>
    isToldByOrder && municipality ? `${municipality.name} (${municipality.district.name})` : [],
  )
  return municipalities.length > 0 ? [finding('told-by-order', 'warning', { municipalities })] : []
}

function readRow(
  { row, municipality, personsByRate, printedPersons }: IdentifiedRow,
  unitsPerEuro: number,
): ParsedTable['rows'][number] {
  return {
    ags: municipality.ags,
    name: municipality.name,
    district: municipality.district.name,
    amount: row.amount / unitsPerEuro,
    persons: printedPersons ?? personsByRate,
    page: row.page,
    text: row.text,
  }
}
