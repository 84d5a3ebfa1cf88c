import { expect, test } from 'vitest'
import { looksLikeOther } from '../../../../src/pdf/document/glyph-shapes.js'
import { argsOf } from '../../../support/args-of.js'
import { fixtureBytes } from '../../support/fixtures.js'
import { parse } from '../../support/world.js'

/** Plain strokes, as a simple font draws them. */
const ONE = 'M0.25 0L0.35 0L0.35 0.72L0.28 0.72L0.1 0.55L0.1 0.47L0.25 0.55Z'
const SEVEN = 'M0.05 0.72L0.52 0.72L0.52 0.64L0.23 0L0.14 0L0.43 0.63L0.05 0.63Z'

test('a figure that looks like another one is told', () => {
  expect(looksLikeOther('1', SEVEN)).toBe('7')
  expect(looksLikeOther('7', ONE)).toBe('1')
})

test('a figure that looks like itself, and an outline of nothing, are not', () => {
  expect(looksLikeOther('1', ONE)).toBeNull()
  expect(looksLikeOther('7', SEVEN)).toBeNull()
  expect(looksLikeOther('7', '')).toBeNull()
  expect(looksLikeOther('7', 'M0 0L0 0Z')).toBeNull()
})

test('rows in a font whose figures look like others are errors', async () => {
  const { findings } = await parse(fixtureBytes('cases/bytes-one-wrong-digit.pdf'), 'cases')
  const how = findings.filter(({ code, severity }) => code === 'row-not-as-seen' && severity === 'error')
  expect(how.map((one) => argsOf(one).how)).toContain('other-letters')
})
