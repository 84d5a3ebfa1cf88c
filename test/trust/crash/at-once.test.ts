import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { storedVersion, strangers, versionCsv } from './tables.js'

it('two imports at once: one of the two tables is stored, whole', async () => {
  const [folder, csvs] = [tempFolder(), tempFolder()]
  const env = { IGM_DATA_DIR: folder }
  const rounds = times(15, 2)
  let lost = 0
  for (let round = 0; round < rounds; round++) {
    const numbers = [2 * round, 2 * round + 1]
    const runs = await Promise.all(
      numbers.map((number) => run(['import', versionCsv(csvs, number), '--quiet'], { env })),
    )
    const version = await storedVersion(folder, csvs)
    const isWhole = version !== null && numbers.includes(version) && strangers(folder).length === 0
    if (!isWhole || runs.some(({ code }) => code !== 0)) lost++
  }
  record({ area: 'crash safety', tried: 'two imports at once', times: rounds, lost, wrong: 0 })
  expect(lost).toBe(0)
})

/** @returns amounts by AGS of a CSV */
function amountsIn(text: string): Map<string, string> {
  const [head = '', ...rows] = text.trimEnd().split(/\r?\n/)
  const column = head.split(',').indexOf('amount')
  return new Map(rows.map((row) => row.split(',')).map((cells) => [cells[0] ?? '', cells[column] ?? '']))
}

it('an import during a report: the report rests on one table alone', async () => {
  const [folder, csvs, out] = [tempFolder(), tempFolder(), tempFolder()]
  const env = { IGM_DATA_DIR: folder }
  const versions = [1, 2].map((number) => versionCsv(csvs, number))
  const truths = versions.map((path) => amountsIn(readFileSync(path, 'utf8')))
  await run(['import', versions[0] as string, '--quiet'], { env })
  const rounds = times(12, 2)
  let wrong = 0
  for (let round = 0; round < rounds; round++) {
    const file = join(out, `${round}.csv`)
    const [exported, imported] = await Promise.all([
      run(['export', '--groups', '-o', file, '--quiet'], { env }),
      run(['import', versions[(round + 1) % 2] as string, '--quiet'], { env }),
    ])
    expect([exported.code, imported.code, exported.stderr]).toEqual([0, 0, ''])
    const found = amountsIn(readFileSync(file, 'utf8'))
    const isOfOne = truths.some((truth) => [...truth].every(([ags, amount]) => found.get(ags) === amount))
    if (!isOfOne || found.size !== 1101) wrong++
  }
  record({
    area: 'crash safety',
    tried: 'import during an export with groups',
    times: rounds,
    lost: 0,
    wrong,
  })
  expect(wrong).toBe(0)
})
