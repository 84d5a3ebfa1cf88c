import { expect, test } from 'vitest'
import { differs, failure } from '../../../src/grouping/verify/failure.js'

test('a failure says as JSON what is claimed and what is found', () => {
  expect(failure('amount', 'groups/3/amount', 51_000, ['08336050', null])).toEqual({
    code: 'amount',
    place: 'groups/3/amount',
    claimed: '51000',
    found: '["08336050",null]',
  })
})

test('what is not there at all is empty text', () => {
  expect(failure('shape', '', undefined, undefined)).toMatchObject({ claimed: '', found: '' })
})

test('lists that hold the same do not differ, numbers and text that look alike do', () => {
  expect(differs('order', 'groups', ['a', 1], ['a', 1])).toEqual([])
  expect(differs('order', 'groups', ['1'], [1])).toEqual([failure('order', 'groups', ['1'], [1])])
  expect(differs('order', 'groups', [1, 2], [2, 1])).toHaveLength(1)
})
