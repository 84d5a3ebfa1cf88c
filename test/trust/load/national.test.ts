import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { record, times } from '../support/ledger.js'

interface Answers {
  readonly areas: number
  readonly districts: number
  readonly megabytes: number
  readonly checks: readonly { readonly what: string; readonly found: unknown; readonly expected: unknown }[]
}

const CHILD = fileURLToPath(new URL('./national.mjs', import.meta.url))
/** Germany has 10,786 municipalities in 400 districts (2023). */
const AREAS = times(12_000, 1_200)
/** Measured: 350 with all areas up to the workbook, which a library builds as a whole, 910 with it. */
const MEGABYTES = 1_200

it('a register as large as that of a country is judged, grouped, verified and exported', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, String(AREAS)], {
    maxBuffer: 2 ** 28,
  })
  const { areas, districts, megabytes, checks } = JSON.parse(stdout) as Answers
  const same = ({ found, expected }: Answers['checks'][number]) =>
    JSON.stringify(found) === JSON.stringify(expected)
  const wrong = checks.filter((one) => !same(one)).map(({ what }) => what)
  record({
    area: 'load',
    tried: `use case on ${areas} invented municipalities`,
    times: checks.length,
    lost: 0,
    wrong: wrong.length,
  })
  expect(wrong).toEqual([])
  expect(checks.length).toBe(18)
  expect([areas, districts]).toEqual([expect.closeTo(AREAS, -3), Math.round(areas / 30)])
  expect(megabytes).toBeLessThan(MEGABYTES)
})
