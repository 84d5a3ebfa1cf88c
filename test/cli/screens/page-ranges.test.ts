import { expect, it } from 'vitest'
import { pageRanges } from '../../../src/cli/screens/page-ranges.js'

it.each([
  [[], ''],
  [[4], '4'],
  [[1, 2, 3], '1–3'],
  [[1, 3, 4, 9], '1, 3–4, 9'],
])('%j is %j', (pages, shown) => {
  expect(pageRanges(pages)).toBe(shown)
})
