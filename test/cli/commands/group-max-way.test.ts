import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { run } from '../../support/igm.js'
import { runInProcess, runJsonInProcess } from '../../support/in-process.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const SCOPE = ['--edition', 'demo', 'Heidenheim']

it('igm group --max-way limits the ways to the lead, says so on a paper, and is confirmed by verify', async () => {
  const path = join(folder, 'plan.json')
  expect((await run(['group', ...SCOPE, '--max-way', '8,5', '--plan', path])).code).toBe(0)
  expect((await runInProcess(['verify', path])).code).toBe(0)
  const { stdout } = await runInProcess(['report', ...SCOPE, '--max-way', '8,5'])
  expect(stdout).toContain('höchstens 8,5 km Luftlinie von jeder Gemeinde zur Federführung')
})

it('what the limit costs is said like the price of any wish', async () => {
  const { wishPrices } = await runJsonInProcess<{ wishPrices: object[] }>([
    'group',
    ...SCOPE,
    '--max-way',
    '3',
  ])
  expect(wishPrices).toContainEqual(
    expect.objectContaining({ wish: 'max-way', value: '3', objective: 'ungrouped', without: 0 }),
  )
})

it.each(['0', '-3', 'far', '8,55', '12345'])('%j is no limit', async (way) => {
  const { code, stderr } = await runInProcess(['group', ...SCOPE, '--max-way', way])
  expect([code, stderr.includes('--max-way')]).toEqual([2, true])
})
