import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type LookupResult, lookup } from '../../../src/api/lookup.js'
import { openWorkspace } from '../../../src/api/workspace.js'
import { sharedFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { tryOften } from '../support/try-often.js'
import { diceOf, type RandomTable, recipe, storeTable, tableOf } from './random-table.js'
import { PLACE, PLACES, type Place } from './simple/data.js'
import { judge } from './simple/eligible.js'
import { type Answer, answerTo } from './simple/names.js'
import { misspelt, SPELLINGS } from './spellings.js'

const folder = sharedFolder()
const workspace = openWorkspace({ IGM_DATA_DIR: folder })
/** as many queries are asked of each random table */
const QUERIES = 6

interface Asked {
  readonly result: LookupResult
  readonly answers: readonly Answer[]
}

/** What the tool makes of each query. */
async function ask(queries: readonly string[], edition: string): Promise<Asked> {
  const result = await lookup(workspace, { queries, edition })
  const keys = (list: readonly { readonly ags: string }[] = []) => list.map(({ ags }) => ags)
  const found = [...result.results]
  const answers = queries.map((query): Answer => {
    const problem = result.problems.find((one) => one.query === query)
    if (problem?.code === 'name-ambiguous') return { kind: 'ambiguous', candidates: keys(problem.candidates) }
    if (problem) return { kind: 'unknown' }
    // That villages elsewhere bear the name is another note.
    const note = result.notes.find((one) => one.query === query && one.code === 'name-shared')
    return { kind: 'found', ags: found.shift()?.ags ?? '', also: keys(note?.candidates) }
  })
  expect(found).toEqual([])
  return { result, answers }
}

const written = { times: 0, lost: 0, wrong: 0 }
afterAll(() => {
  const tried = `names in ${Object.keys(SPELLINGS).length} writings, against a second program`
  record({ area: 'answers', tried, ...written })
})

test.each(Object.entries(SPELLINGS))('every municipality, written: %s', async (writing, write) => {
  const places = PLACES.filter((_, at) => at % times(2, 20) === 0)
  const queries = places.map(write)
  const { answers } = await ask(queries, '2018')
  const compared = queries.map((query, at) => [query, answers[at], answerTo(query)])
  const different = compared.filter(([, said, expected]) => JSON.stringify(said) !== JSON.stringify(expected))
  const vanished = queries.filter(
    (_, at) => answers[at]?.kind === 'unknown' && !mayBeUnknown(writing, places[at]?.kind),
  )
  written.times += queries.length
  written.lost += vanished.length
  written.wrong += different.length
  expect(different).toEqual([])
  expect(vanished).toEqual([])
})

const MISLEADING = ['another district', 'dots where there are none', 'an e too few']

/** A misspelt name, a municipality in a district where it is not, and a village that calls itself a town, are not found. */
function mayBeUnknown(writing: string, kind: string | undefined): boolean {
  return MISLEADING.includes(writing) || (writing === 'Stadt behind it' && kind === 'municipality')
}

test('a figure on a random table is the right one, and a misspelt name never gets any', async () => {
  let asked = 0
  let figures = 0
  const writings = Object.values(SPELLINGS)
  const property = fc.asyncProperty(recipe, fc.integer({ min: 1 }), async (made, seed) => {
    const table = tableOf(made)
    const edition = await storeTable(folder, table)
    const dice = diceOf(seed)
    const queries = Array.from({ length: QUERIES }, () => {
      const place = PLACES[dice(PLACES.length)] as Place
      if (dice(3) > 0) return misspelt(place.name, dice)
      return writings[dice(writings.length)]?.(place) ?? ''
    })
    const { result, answers } = await ask(queries, edition)
    asked += queries.length
    figures += result.results.length
    expect(queries.map((query, at) => [query, answers[at]])).toEqual(
      queries.map((query) => [query, answerTo(query)]),
    )
    checkFigures(result, table)
  })
  await tryOften(
    {
      area: 'answers',
      tried: 'random tables: names and slips, the figure against a second program',
      harm: 'wrong',
      runs: times(1000, 60),
      cases: () => asked,
    },
    property,
  )
  expect(figures).toBeGreaterThan(asked / 20)
})

function checkFigures(result: LookupResult, table: RandomTable): void {
  for (const { persons: _, source: __, posts, ...one } of result.results) {
    expect(one).toEqual(judge(PLACE.get(one.ags) as Place, table))
    const { amount } = one
    // hundredths of a post, never more than the amount pays
    const expected = table.posts.map((sum) => ({ sum, fte: Math.floor(((amount ?? 0) * 100) / sum) / 100 }))
    expect(posts).toEqual(amount === null ? [] : expected)
  }
}
