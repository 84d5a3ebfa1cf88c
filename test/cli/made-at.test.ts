import { expect, it } from 'vitest'
import { madeAt } from '../../src/cli/made-at.js'

const now = () => new Date('2026-01-02T03:04:05Z')

it.each([
  [{}, '2026-01-02T03:04:05.000Z'],
  [{ SOURCE_DATE_EPOCH: '1515142800' }, '2018-01-05T09:00:00.000Z'],
  [{ SOURCE_DATE_EPOCH: '0' }, '1970-01-01T00:00:00.000Z'],
  [{ SOURCE_DATE_EPOCH: '' }, '2026-01-02T03:04:05.000Z'],
])('with %j a document is dated %s', (env, made) => {
  expect(madeAt({ env, now }).toISOString()).toBe(made)
})

it.each(['today', '-1', '1.5', '99999999999999999'])(
  'the date "%s" is refused: no other takes its place',
  (seconds) => {
    expect(() => madeAt({ env: { SOURCE_DATE_EPOCH: seconds }, now })).toThrow('SOURCE_DATE_EPOCH')
  },
)
