import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'

const SIGMARINGEN = ['export', '--edition', '2017', '-d', 'Sigmaringen']

it('the column of groups holds the groups that igm group proposes', async () => {
  const [{ stdout }, plan] = await Promise.all([
    run([...SIGMARINGEN, '--groups', '--format', 'csv', '--quiet']),
    runJson<{ groups: { id: number; members: string[] }[] }>([...SIGMARINGEN.with(0, 'group'), '--quiet']),
  ])
  const rows = parse(stdout, { columns: true }) as { ags: string; group: string }[]
  const proposed = new Map(plan.groups.flatMap(({ id, members }) => members.map((ags) => [ags, String(id)])))
  expect(rows).toHaveLength(25)
  expect(rows.map(({ ags, group }) => [ags, group])).toEqual(
    rows.map(({ ags }) => [ags, proposed.get(ags) ?? '']),
  )
})

it('covers the state when no district is named, and warns of what is unknown', async () => {
  const { code, stdout, stderr } = await run(['export'])
  expect([code, parse(stdout).length]).toEqual([0, 1102])
  expect(stderr).toContain('46 von 1.101 Beträgen bekannt, 1.055 unbekannt.')
})

it('as JSON names the group of each municipality', async () => {
  const { municipalities } = await runJson<{ municipalities: object[] }>([...SIGMARINGEN, '--groups'])
  expect(municipalities[0]).toMatchObject({ ags: '08437005', status: 'unknown', group: null })
})
