import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eligible } from '../../../src/api/eligible.js'
import { openWorkspace } from '../../../src/api/workspace.js'
import { sharedFolder } from '../../support/temp-folder.js'
import { times } from '../support/ledger.js'
import { tryOften } from '../support/try-often.js'
import { recipe, storeTable, tableOf } from './random-table.js'
import { DISTRICTS } from './simple/data.js'
import { judgeAll } from './simple/eligible.js'

const folder = sharedFolder()
const workspace = openWorkspace({ IGM_DATA_DIR: folder })
const someDistricts = fc.uniqueArray(fc.constantFrom(...DISTRICTS.map(({ ags }) => ags)), { maxLength: 3 })
const someStatuses = fc.subarray(['alone', 'join', 'none', 'unknown'] as const)

test('who may apply alone is the same by a second hand', async () => {
  let tables = 0
  const property = fc.asyncProperty(recipe, someDistricts, someStatuses, async (made, some, statuses) => {
    const table = tableOf(made)
    const edition = await storeTable(folder, table)
    tables += 1
    for (const districts of [[], some]) {
      const said = await eligible(workspace, { districts, statuses, edition })
      const expected = judgeAll(table, districts)
      const wanted = expected.municipalities.filter(
        ({ status }) => statuses.length === 0 || statuses.some((each) => each === status),
      )
      expect(said.summary).toEqual(expected.summary)
      expect(said.coverage).toEqual(expected.coverage)
      const judged = said.municipalities.map(({ persons: _, source: __, ...one }) => one)
      expectSame(judged, wanted)
      // A figure of the table names its line; nobody else's does.
      expectSame(
        said.municipalities.map(({ source }) => source?.file?.text ?? null),
        wanted.map(({ ags, amount }) => (table.amounts.has(ags) ? `${ags};${amount}` : null)),
      )
    }
  })
  await tryOften(
    {
      area: 'answers',
      tried: 'random tables: who may apply alone, against a second program',
      harm: 'wrong',
      runs: times(1000, 60),
      cases: () => tables,
    },
    property,
  )
})

/** Compared as text first: that is fast, and a difference is then shown. */
function expectSame(said: unknown, expected: unknown): void {
  if (JSON.stringify(said) !== JSON.stringify(expected)) expect(said).toEqual(expected)
}
