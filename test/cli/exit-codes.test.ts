import { expect, it } from 'vitest'
import { exitCodeOf } from '../../src/cli/exit-codes.js'
import { PROBLEMS } from '../../src/cli/messages/de.js'
import type { ProblemCode } from '../../src/domain/problem.js'

it.each<[ProblemCode, number]>([
  ['name-unknown', 1],
  ['district-ambiguous', 1],
  ['plan-rejected', 1],
  ['plan-impossible', 1],
  ['plan-not-found', 1],
  ['takes-no-part', 1],
  ['amounts-refused', 3],
  ['name-of-village', 1],
  ['name-contradicts', 1],
  ['option-invalid', 2],
  ['too-many-names', 2],
  ['command-unknown', 2],
  ['edition-unknown', 2],
  ['file-not-found', 2],
  ['output-folder-missing', 2],
  ['output-is-input', 2],
  ['outputs-meet', 2],
  ['output-in-store', 2],
  ['temp-folder-failed', 3],
  ['store-newer', 3],
  ['table-refused', 3],
  ['csv-columns', 3],
  ['store-damaged', 3],
  ['data-damaged', 3],
  ['plan-invalid', 3],
  ['network-unreachable', 4],
  ['download-failed', 4],
  ['download-not-pdf', 4],
  ['interrupted', 130],
])('%s ends with %d', (code, exit) => {
  expect(exitCodeOf(code)).toBe(exit)
})

it('no problem is taken for success or for an internal error', () => {
  const codes = Object.keys(PROBLEMS) as ProblemCode[]
  expect(codes.filter((code) => [0, 5].includes(exitCodeOf(code)))).toEqual([])
})
