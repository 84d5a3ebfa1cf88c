import { expect, it } from 'vitest'
import { inksOf } from '../../../../src/pdf/document/paint/painter-parts.js'
import { startState } from '../../../../src/pdf/document/paint/painter-state.js'

/** Table 104 of the PDF reference (ISO 32000-2): 4 to 7 are 0 to 3, and clip what follows besides. */
it.each([
  [0, true, false],
  [1, false, true],
  [2, true, true],
  [3, false, false],
  [4, true, false],
  [5, false, true],
  [6, true, true],
  [7, false, false],
])('text of mode %i is filled: %j, and outlined: %j', (mode, isFilled, isOutlined) => {
  const { fill, stroke } = inksOf(mode, startState([1, 0, 0, 1, 0, 0]))
  expect([fill !== null, stroke !== null]).toEqual([isFilled, isOutlined])
})
