import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fullTable } from '../../support/fixtures.js'
import { run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record } from '../support/ledger.js'
import { runsAnother } from '../support/workbook-formulas.js'

/** Names of files that a spreadsheet would run, and that reach it as the source of a table. */
const FORMULAS = ['=cmd|calc.csv', '+cmd|calc.csv', '-cmd|calc.csv', '@SUM(A1).csv', '\t=cmd|calc.csv']

it('text that a spreadsheet would run leaves the tool as text', async () => {
  const folder = tempFolder()
  let wrong = 0
  for (const [at, name] of FORMULAS.entries()) {
    copyFileSync(fullTable().csv, join(folder, name))
    const options = { cwd: folder, env: { IGM_DATA_DIR: join(folder, `store-${at}`) } }
    const imported = await run(['import', '--', name], options)
    expect(imported.code).toBe(0)
    const csv = await run(['editions', '--format', 'csv-excel'], options)
    await run(['editions', '-o', 'editions.xlsx'], options)
    await run(['export', '-d', 'Ulm', '-o', 'export.xlsx'], options)
    const cells = [...cellsIn(join(folder, 'editions.xlsx')), ...cellsIn(join(folder, 'export.xlsx'))]
    // Else there would be nothing to run.
    expect(cells.join('')).toContain(name.trim())
    const harmless = csv.stdout.includes(`;'${name}`) && !cells.some(runsAnother)
    if (!harmless) wrong++
  }
  record({ area: 'bad input', tried: 'formulas in what Excel opens', times: FORMULAS.length, lost: 0, wrong })
  expect(wrong).toBe(0)
})

/** @returns the sheets and the texts of a workbook, as XML */
function cellsIn(path: string): string[] {
  const parts = unzipSync(readFileSync(path))
  return Object.entries(parts).flatMap(([name, bytes]) =>
    /^xl\/(?:worksheets\/|sharedStrings)/.test(name) ? [strFromU8(bytes)] : [],
  )
}
