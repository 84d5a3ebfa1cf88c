import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LookupResult } from '../../../src/api/lookup.js'
import { readVillages } from '../../../src/source/data-files.js'
import { runInProcess } from '../../support/in-process.js'
import { sharedFolder } from '../../support/temp-folder.js'
import { amountNear, type Dice, diceOf, type RandomTable, storeTable } from '../answers/random-table.js'
import { DISTRICTS, GEOGRAPHY, PLACE, PLACES } from '../answers/simple/data.js'
import { times } from '../support/ledger.js'
import { tryOften } from '../support/try-often.js'

const lettersOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
const NAMES = PLACES.map(({ name }) => lettersOf(name))
/** Villages whose letters stand in the name of no municipality. */
const VILLAGES = readVillages()
  .villages.map(([name]) => name)
  .filter((name) => !NAMES.some((letters) => letters.includes(lettersOf(name))))

const folder = sharedFolder()
const THRESHOLD = 51_000

/** One district of a table that knows some of its places, and some of all others. */
interface Known {
  readonly table: RandomTable
  readonly edition: string
  readonly district: string
}

async function drawn(dice: Dice): Promise<Known> {
  const district = DISTRICTS[dice(DISTRICTS.length)]?.ags ?? ''
  const share = [0, 10, 40, 70, 95][dice(5)] ?? 0
  const isKnown = () => dice(100) < share
  const amountOf = () => (dice(5) === 0 ? 0 : dice(3) === 0 ? amountNear(THRESHOLD, dice) : 1 + dice(20_000))
  const amounts = new Map(PLACES.filter(isKnown).map(({ ags }) => [ags, amountOf()] as const))
  const table = { threshold: THRESHOLD, complete: false, amounts, posts: [THRESHOLD] }
  return { table, edition: await storeTable(folder, table), district }
}

async function told(known: Known, format: string, command: string, ...more: string[]): Promise<string> {
  const scope = ['--edition', known.edition, '--format', format]
  const { stdout } = await runInProcess([command, ...more, ...scope], { env: { IGM_DATA_DIR: folder } })
  return stdout
}

const beside = (ags: string) =>
  [...GEOGRAPHY.borders, ...GEOGRAPHY.links].flatMap(([a, b]) => (a === ags ? [b] : b === ags ? [a] : []))

/** Whoever could be reached by way of known amounts within the district, and their neighbours beyond it. */
function around(start: string, { table, district }: Known): string[] {
  const reached = new Set([start])
  for (const ags of reached) {
    for (const next of beside(ags)) {
      if (next.startsWith(district) && (table.amounts.get(next) ?? 0) > 0) reached.add(next)
    }
  }
  return [...new Set([...reached].flatMap(beside))]
}

const HAS_NO_PARTNER = /^ {2}(.+?): (?:kein Nachbar|alle erreichbaren Nachbarn)/gm
const HAS_NO_PARTNER_CODE = ['no-neighbour', 'component-below-threshold']

/** @returns what a proposal claims of places whose neighbours are not known */
async function claimsOfGroups(known: Known): Promise<string[]> {
  const isOpen = (ags: string) => around(ags, known).some((next) => !known.table.amounts.has(next))
  const named = (name: string) => PLACES.find((one) => one.name === name && one.district === known.district)
  const scope = ['-d', known.district]
  const screen = await told(known, 'table', 'group', ...scope)
  const rows: Record<string, string>[] = parse(await told(known, 'csv', 'group', ...scope), { columns: true })
  const { ungrouped, verdict } = JSON.parse(await told(known, 'json', 'group', ...scope))
  const alone = [
    ...[...screen.matchAll(HAS_NO_PARTNER)].map(([, name = '']) => named(name)?.ags ?? name),
    ...rows.filter(({ reason = '' }) => HAS_NO_PARTNER_CODE.includes(reason)).map(({ ags = '' }) => ags),
    ...(ungrouped as { ags: string; code: string }[])
      .filter(({ code }) => HAS_NO_PARTNER_CODE.includes(code))
      .map(({ ags }) => ags),
  ]
  const places = PLACES.filter(({ district }) => district === known.district)
  const unknown = places.filter(({ ags }) => !known.table.amounts.has(ags))
  const certain = screen.split('\n').filter((line) => /bewiesen bestmöglich\)/.test(line))
  return [
    ...alone.filter(isOpen).map((ags) => `${PLACE.get(ags)?.name} has no partner`),
    ...(unknown.length > 0 ? certain : []),
    ...(unknown.length > places.length - 2 && screen.includes('bewiesen bestmöglich') ? ['proven'] : []),
    ...(verdict === 'read' ? [] : [`verdict ${verdict}`]),
    ...rows
      .filter(({ ags = '', amount }) => !known.table.amounts.has(ags) && amount !== '')
      .map(({ ags }) => `${ags}`),
  ]
}

/** @returns what is claimed of a place whose amount is not known, and of the sums it would be part of */
async function claimsOfPartners(known: Known, dice: Dice): Promise<string[]> {
  const places = PLACES.filter(({ district }) => district === known.district)
  const ags = places[dice(places.length)]?.ags ?? ''
  const answer = JSON.parse(await told(known, 'json', 'partners', ags))
  const neighbours = answer.neighbours as { ags: string; amount: number | null; sum: number | null }[]
  const missing = beside(ags).filter((next) => !neighbours.some((one) => one.ags === next))
  const wrong = neighbours.filter((one) => {
    const amount = known.table.amounts.get(one.ags) ?? null
    const own = known.table.amounts.get(ags)
    return one.amount !== amount || one.sum !== (amount === null || own === undefined ? null : own + amount)
  })
  const isSilent = known.table.amounts.has(ags) || answer.municipality.status === 'unknown'
  return [...missing, ...wrong.map((one) => one.ags), ...(isSilent ? [] : [`status of ${ags}`])]
}

/** @returns where a product names an amount, a status or a count that the table does not know */
async function claimsOfLists(known: Known): Promise<string[]> {
  const { amounts } = known.table
  const text = await told(known, 'csv', 'eligible', '-d', known.district)
  const rows: Record<string, string>[] = parse(text, { columns: true })
  const { summary, coverage } = JSON.parse(await told(known, 'json', 'eligible', '-d', known.district))
  const unknown = rows.filter(({ ags = '' }) => !amounts.has(ags))
  const isSaid = ({ amount, persons, status, missing, atLeast, atMost }: Record<string, string>) =>
    status !== 'unknown' || [amount, persons, missing, atLeast, atMost].some((cell) => cell !== '')
  const counted = [summary.unknown, coverage.total - coverage.known]
  return [
    ...unknown.filter(isSaid).map(({ ags }) => `${ags}`),
    ...counted.filter((count) => count !== unknown.length).map((count) => `unknown: ${count}`),
    ...rows.filter(({ verdict }) => verdict !== 'read').map(({ ags }) => `verdict of ${ags}`),
  ]
}

/** @returns where an answer names an amount, posts or a status of a place that has none, or takes a village for one */
async function claimsOfLookup({ table, edition, district }: Known, dice: Dice): Promise<string[]> {
  const scope = ['--edition', edition, '--format', 'json']
  const places = PLACES.filter((place) => place.district === district)
  const asked = Array.from({ length: 5 }, () => places[dice(places.length)]?.ags ?? '')
  const village = VILLAGES[dice(VILLAGES.length)] ?? ''
  const env = { IGM_DATA_DIR: folder }
  const { stdout } = await runInProcess(['lookup', ...asked, village, ...scope], { env })
  const { results, problems, verdict } = JSON.parse(stdout) as LookupResult
  const claims = results.filter(({ ags, amount, status, posts }) => {
    const own = table.amounts.get(ags)
    if (own !== undefined) return amount !== own || status === 'unknown'
    return amount !== null || status !== 'unknown' || posts.length > 0
  })
  return [
    ...claims.map(({ ags }) => `${ags} in lookup`),
    ...(results.length === asked.length && problems.length === 1 ? [] : [`${village} is a place`]),
    ...problems.flatMap(({ candidates }) =>
      candidates
        .filter(({ ags, amount }) => isNew(table, ags, amount))
        .map(({ ags }) => `${ags} for ${village}`),
    ),
    ...(verdict === 'read' ? [] : [`verdict ${verdict}`]),
  ]
}

const isNew = ({ amounts }: RandomTable, ags: string, amount: number | null) =>
  amount !== (amounts.get(ags) ?? null)

/** @returns whether a paper was written as if it were one although fewer than half of the amounts are known */
async function claimsOfPapers(known: Known): Promise<string[]> {
  const places = PLACES.filter(({ district }) => district === known.district)
  const count = places.filter(({ ags }) => known.table.amounts.has(ags)).length
  const path = join(folder, `${known.edition}.html`)
  const args = ['report', '-d', known.district, '--edition', known.edition, '-o', path, '--force']
  const { code } = await runInProcess(args, { env: { IGM_DATA_DIR: folder } })
  const isPaper = code === 0
  if (2 * count < places.length) return isPaper ? [`a paper over ${count} of ${places.length}`] : []
  const page = isPaper ? readFileSync(path, 'utf8') : ''
  const isSilent = isPaper && count < places.length && !/unbekannt|nicht bekannt/.test(page)
  return isSilent ? [`a paper that hides ${places.length - count} unknown amounts`] : []
}

test('no product claims a status, a sum, a count, a proof or a lack of neighbours for what is not known', async () => {
  let tried = 0
  const property = fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
    const dice = diceOf(seed)
    const known = await drawn(dice)
    const claims = [
      ...(await claimsOfLists(known)),
      ...(await claimsOfGroups(known)),
      ...(await claimsOfPartners(known, dice)),
      ...(await claimsOfLookup(known, dice)),
      ...(await claimsOfPapers(known)),
    ]
    tried += PLACES.filter(({ district }) => district === known.district).length
    expect({ district: known.district, claims }).toEqual({ district: known.district, claims: [] })
  })
  await tryOften(
    {
      area: 'nothing is claimed that is not known',
      tried: 'places of random incomplete tables, in every product of data',
      harm: 'wrong',
      runs: times(200, 8),
      cases: () => tried,
    },
    property,
  )
  expect(tried).toBeGreaterThan(0)
})
