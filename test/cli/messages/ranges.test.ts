import { expect, it } from 'vitest'
import { rangesOf } from '../../../src/cli/messages/ranges.js'

it.each([
  [[], ''],
  [[4], '4'],
  [[1, 2, 3], '1–3'],
  [[1, 3, 4, 9], '1, 3–4, 9'],
])('the numbers %j read as %j', (pages, shown) => {
  expect(rangesOf(pages)).toBe(shown)
})
