import { expect, it } from 'vitest'
import { run, runJson } from '../../support/igm.js'

it('says of each edition how much is known, and from where', async () => {
  const { code, stdout } = await run(['editions'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^2018 .*veröffentlichte Einzelbeträge +46 +1\.101 +8\.055\.532$/m)
  expect(stdout).toMatch(/^2017 .*veröffentlichte Einzelbeträge +117 +1\.101 +4\.268\.029$/m)
  expect(stdout).toMatch(/^demo .*MUSTER – erfundene Beträge +1\.101 +1\.101 +58\.000\.007 /m)
})

it('is data in JSON', async () => {
  expect(await runJson(['editions'])).toMatchObject({
    schemaVersion: 1,
    editions: [
      { id: '2018', status: 'final', origin: 'published', coverage: { known: 46, total: 1101 }, file: null },
      { id: '2017', status: 'superseded', coverage: { known: 117, total: 1101 } },
      { id: 'demo', sample: true, origin: 'shipped', amount: 58_000_007 },
    ],
  })
})
