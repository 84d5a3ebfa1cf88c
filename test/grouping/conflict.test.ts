import { expect, test } from 'vitest'
import { optionsOf } from '../../src/domain/said-wish.js'
import { conflictOf } from '../../src/grouping/conflict.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { ags, row, tinyRequest } from './tiny.js'

const request = tinyRequest(
  { amounts: [60, 50, 30, 70, 40], borders: row(5) },
  {
    prefer: 'associations',
    minBorder: 300,
    hosts: false,
    maxSize: 4,
    leads: [ags(1), ags(2)],
    exclude: [ags(3), ags(4)],
    apart: [
      [ags(1), ags(2)],
      [ags(4), ags(5)],
    ],
    together: [
      [ags(1), ags(5)],
      [ags(2), ags(3)],
    ],
  },
)

test('where nothing can be given up alone, all wishes conflict, each as an option can say it', () => {
  const given: GroupingRequest[] = []
  const conflict = conflictOf(request, (changed) => given.push(changed) > 0)
  expect(optionsOf(conflict)).toBe(
    '--prefer associations · --min-border 300 · --no-hosts · --max-size 4 · --lead 08999001 · --lead 08999002 · ' +
      '--exclude 08999003 · --exclude 08999004 · --apart 08999001,08999002 · --apart 08999004,08999005 · ' +
      '--together 08999001,08999005 · --together 08999002,08999003',
  )
  expect(conflict).toEqual([
    { wish: 'prefer', ags: [], value: 'associations' },
    { wish: 'min-border', ags: [], value: '300' },
    { wish: 'no-hosts', ags: [], value: '' },
    { wish: 'max-size', ags: [], value: '4' },
    { wish: 'lead', ags: [ags(1)], value: '' },
    { wish: 'lead', ags: [ags(2)], value: '' },
    { wish: 'exclude', ags: [ags(3)], value: '' },
    { wish: 'exclude', ags: [ags(4)], value: '' },
    { wish: 'apart', ags: [ags(1), ags(2)], value: '' },
    { wish: 'apart', ags: [ags(4), ags(5)], value: '' },
    { wish: 'together', ags: [ags(1), ags(5)], value: '' },
    { wish: 'together', ags: [ags(2), ags(3)], value: '' },
  ])
  // each was tried without one wish, and with all others
  expect(given).toEqual([
    { ...request, prefer: 'groups' },
    { ...request, minBorder: 0 },
    { ...request, hosts: true },
    { ...request, maxSize: null },
    { ...request, leads: [ags(2)] },
    { ...request, leads: [ags(1)] },
    { ...request, exclude: [ags(4)] },
    { ...request, exclude: [ags(3)] },
    { ...request, apart: request.apart.slice(1) },
    { ...request, apart: request.apart.slice(0, 1) },
    { ...request, together: request.together.slice(1) },
    { ...request, together: request.together.slice(0, 1) },
  ])
})

test('what changes nothing is given up for good', () => {
  const isPossible = ({ leads, together }: GroupingRequest) => leads.length === 0 || together.length < 2
  expect(conflictOf({ ...request, leads: [ags(1)] }, isPossible)).toEqual([
    { wish: 'lead', ags: [ags(1)], value: '' },
    { wish: 'together', ags: [ags(1), ags(5)], value: '' },
    { wish: 'together', ags: [ags(2), ags(3)], value: '' },
  ])
})

test('a request without wishes has none that conflict', () => {
  const plain = tinyRequest({ amounts: [60] })
  expect(conflictOf(plain, () => true)).toEqual([])
})
