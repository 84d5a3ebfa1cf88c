import { expect, it } from 'vitest'
import { timerMilliseconds } from '../../src/source/timer.js'

it('a longer time than a timer can wait is the longest that it can', () => {
  expect(timerMilliseconds(1.5)).toBe(1500)
  expect(timerMilliseconds(2_147_483)).toBe(2_147_483_000)
  expect(timerMilliseconds(2_147_484)).toBe(2_147_483_647)
  expect(timerMilliseconds(1e12)).toBe(2_147_483_647)
})
