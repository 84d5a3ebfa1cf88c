import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { compare } from '../../src/grouping/compare.js'
import { fingerprintOf } from '../../src/grouping/fingerprint.js'
import { contiguityOf } from '../../src/grouping/model.js'
import { scopeOf } from '../../src/grouping/scope.js'
import { ags, tinyRequest } from './tiny.js'

const map = { amounts: [60, null, 0, 70], borders: [[4, 1]] } as const
const request = tinyRequest(map, {
  together: [
    [ags(4), ags(3), ags(4)],
    [ags(1), ags(2)],
    [ags(1), ags(1)],
  ],
  apart: [
    [ags(4), ags(1)],
    [ags(2), ags(3)],
    [ags(1), ags(2)],
  ],
  exclude: [ags(3), ags(2), ags(3)],
  leads: [ags(2), ags(1), ags(2)],
  maxSize: 3,
})
const scope = {
  districts: ['08998', '08999'],
  acrossDistricts: false,
  minBorder: 0,
  together: [
    [ags(1), ags(2)],
    [ags(3), ags(4)],
  ],
  apart: [
    [ags(1), ags(2)],
    [ags(1), ags(4)],
    [ags(2), ags(3)],
  ],
  exclude: [ags(2), ags(3)],
  maxSize: 3,
  hosts: true,
  leads: [ags(1), ags(2)],
  prefer: 'groups',
} as const

test('a plan repeats the request sorted, nothing twice, and without wishes that say nothing', () => {
  expect(scopeOf({ ...request, districts: [...request.districts].reverse() })).toEqual(scope)
})

test('the fingerprint is that of scope, threshold, all amounts and each pair of neighbours once', () => {
  const amounts = [
    [ags(1), 60],
    [ags(2), null],
    [ags(3), 0],
    [ags(4), 70],
  ]
  const text = JSON.stringify({ threshold: 100, scope, amounts, pairs: [[ags(1), ags(4)]] })
  expect(fingerprintOf(request, contiguityOf(request))).toBe(createHash('sha256').update(text).digest('hex'))
})

test('keys are ordered as their characters are', () => {
  expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a')]).toEqual([-1, 1, 0])
})
