import { describe, expect, it } from 'vitest'
import { type EligibleRequest, eligible } from '../../src/api/eligible.js'
import { problemOf } from '../support/problem-of.js'
import { freshWorkspace } from '../support/workspace.js'

const ask = (changes: Partial<EligibleRequest>) =>
  eligible(freshWorkspace(), { districts: [], statuses: [], edition: '2018', ...changes })

describe('eligible', () => {
  it('lists the 35 of the Landkreis Lörrach; two are known', async () => {
    const result = await ask({ districts: ['Lörrach'] })
    expect(result.municipalities).toHaveLength(35)
    expect(result.coverage).toEqual({ known: 2, total: 35 })
    expect(result.summary).toMatchObject({
      alone: 2,
      join: 0,
      none: 0,
      unknown: 33,
      amount: 218_922 + 78_016,
    })
  })

  it('knows 24 of 25 of the Landkreis Sigmaringen in 2017', async () => {
    const result = await ask({ districts: ['Sigmaringen'], edition: '2017' })
    expect(result.coverage).toEqual({ known: 24, total: 25 })
    expect(
      result.municipalities.filter(({ status }) => status === 'unknown').map(({ name }) => name),
    ).toEqual(['Beuron'])
    for (const { amount, missing, status } of result.municipalities) {
      expect(missing).toBe(status === 'join' ? 51_000 - (amount ?? 0) : null)
    }
  })

  it('covers the whole state when no district is named, sorted by AGS', async () => {
    const { municipalities, coverage } = await ask({})
    expect(coverage).toEqual({ known: 46, total: 1101 })
    const keys = municipalities.map(({ ags }) => ags)
    expect(keys).toEqual(keys.toSorted())
  })

  it('shows the statuses asked for; coverage and sums stay those of the whole scope', async () => {
    const all = await ask({ edition: '2017', districts: ['Sigmaringen'] })
    const some = await ask({ edition: '2017', districts: ['Sigmaringen'], statuses: ['alone', 'unknown'] })
    expect(some.municipalities.map(({ name }) => name)).toEqual(['Beuron', 'Sigmaringen'])
    expect([some.summary, some.coverage]).toEqual([all.summary, all.coverage])
  })

  it('counts a district named twice once', async () => {
    const { municipalities } = await ask({ districts: ['Lörrach', '08336', 'Landkreis Lörrach', '08421'] })
    expect(municipalities).toHaveLength(36)
  })

  it('asks when a district is not clear', async () => {
    expect(await problemOf(ask({ districts: ['Karlsruhe'] }))).toEqual({
      code: 'district-ambiguous',
      args: { query: 'Karlsruhe', choices: ['Stadtkreis Karlsruhe (08212)', 'Landkreis Karlsruhe (08215)'] },
    })
    expect(await problemOf(ask({ districts: ['Sigmaringn'] }))).toEqual({
      code: 'district-unknown',
      args: { query: 'Sigmaringn', suggestions: ['Landkreis Sigmaringen'] },
    })
  })
})
