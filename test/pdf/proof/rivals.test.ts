import { expect, test } from 'vitest'
import { finding } from '../../../src/pdf/finding.js'
import { isDisputed } from '../../../src/pdf/proof/rivals.js'

type Trials = Parameters<typeof isDisputed>[0]

const trial = (codes: readonly ('readings-differ' | 'cents-printed')[], agree: boolean | null = null) => ({
  proof: {
    findings: codes.map((code) => finding(code, 'error', {})),
    checks: [{ id: 'readers-agree', ok: agree, detail: {} }],
  },
})
const disputed = (...trials: readonly ReturnType<typeof trial>[]) => isDisputed(trials as unknown as Trials)

test('readings are disputed where two of them differ from others, whatever else is found', () => {
  expect(disputed(trial([]), trial([]))).toBe(false)
  expect(disputed(trial(['readings-differ']), trial([]))).toBe(false)
  expect(disputed(trial(['readings-differ']), trial(['cents-printed', 'readings-differ']))).toBe(true)
  expect(disputed(trial(['cents-printed']), trial(['cents-printed']))).toBe(false)
})

test('or where the tags say otherwise than one that would hold', () => {
  expect(disputed(trial([], false))).toBe(true)
  expect(disputed(trial([], true), trial([], null))).toBe(false)
})
