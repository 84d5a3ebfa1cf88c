import { describe, expect, it } from 'vitest'
import type { DistrictsResult } from '../../../src/api/list-districts.js'
import { run, runJson } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'

describe('igm districts', () => {
  it('lists all 44 with 1,101 municipalities; the counts by status fill each district', async () => {
    const { districts } = await runJson<DistrictsResult>(['districts', '--edition', '2017'])
    expect(districts).toHaveLength(44)
    expect(districts.reduce((sum, { coverage }) => sum + coverage.total, 0)).toBe(1101)
    for (const { coverage, summary } of districts) {
      expect(summary.alone + summary.join + summary.none + summary.unknown).toBe(coverage.total)
      // A published interval may settle the status of a place whose amount is not known.
      expect(summary.unknown).toBeLessThanOrEqual(coverage.total - coverage.known)
    }
    expect(districts.every(({ plate }) => /^[A-ZÖÜ]{1,3}$/.test(plate))).toBe(true)
  })

  it('shows one district as CSV and on the screen', async () => {
    const csv = await run(['districts', 'Lörrach', '--format', 'csv'])
    expect(csv.stdout).toBe(
      'districtAgs,district,kind,plate,total,known,alone,join,none,sum,edition\r\n' +
        '08336,Landkreis Lörrach,rural,LÖ,35,2,2,0,0,296938,"2018 (final, per year, 2018-01-05 to 2024-12-31)"\r\n',
    )
    const { stdout } = await runInProcess(['districts', 'LÖ', 'Ulm'])
    expect(stdout).toMatch(/^08336 .*Landkreis Lörrach .*LÖ .*296\.938$/m)
    expect(stdout).toMatch(/^08421 .*Stadtkreis Ulm /m)
  })
})
