import { expect, it } from 'vitest'
import { isShort, retryAfter } from '../../../src/source/network/retry-after.js'

const NOW = Date.parse('2026-01-02T03:04:05Z')

it.each([
  [undefined, null],
  ['0', 0],
  [' 120 ', 120],
  ['Fri, 02 Jan 2026 03:05:05 GMT', 60],
  ['Fri, 02 Jan 2026 03:04:05 GMT', 0],
  ['Thu, 01 Jan 2026 00:00:00 GMT', 0],
  ['soon', null],
  ['-5x', null],
  ['', null],
])('Retry-After %j is %j seconds', (value, seconds) => {
  expect(retryAfter(value, NOW)).toBe(seconds)
})

it.each([
  [null, true],
  [0, true],
  [60, true],
  [61, false],
])('after %j seconds a server is asked again: %j', (seconds, is) => {
  expect(isShort(seconds)).toBe(is)
})
