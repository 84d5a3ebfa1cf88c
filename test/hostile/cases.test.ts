import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseBudgetTable } from '../../src/api/parse-budget-table.js'
import { openWorkspace } from '../../src/api/workspace.js'
import type { Edition } from '../../src/domain/edition.js'
import { fixtureBytes, fixtureCases, fixtureRows } from '../pdf/support/fixtures.js'

const LIMITS = { pages: 2000, seconds: 4, megabytes: 1000 }
const own: Edition = JSON.parse(
  readFileSync(new URL('../fixtures/pdf/cases/edition.json', import.meta.url), 'utf8'),
)
const workspace = openWorkspace({})

test.each(fixtureCases().filter(({ file }) => file.includes('/hostile-')))(
  '$file ends within its limits ($layout)',
  async ({ file, expect: expected }) => {
    const bytes = fixtureBytes(file)
    const table = await parseBudgetTable(workspace, bytes, { edition: null, own, limits: LIMITS })
    const errors = table.findings.flatMap(({ code, severity }) => (severity === 'error' ? code : []))
    if (expected !== 'exact' || errors.includes('file-limit')) {
      // On a slow machine a bomb may also end at the limit; never in a wrong row.
      expect([table.accepted, errors]).toEqual([false, ['file-limit']])
      return
    }
    expect(table.rows.map(({ ags, amount }) => [ags, amount])).toEqual(
      fixtureRows(file).map(({ ags, amount }) => [ags, amount]),
    )
    expect(table.accepted).toBe(true)
  },
  30_000,
)
