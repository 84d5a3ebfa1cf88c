import { expect, it } from 'vitest'
import { groupBy } from '../../src/domain/group-by.js'

it('groupBy puts an item under each of its keys, in the order in which they come', () => {
  const groups = groupBy(['ba', 'ab', 'c', ''], (word) => new Set(word))
  expect([...groups]).toEqual([
    ['b', ['ba', 'ab']],
    ['a', ['ba', 'ab']],
    ['c', ['c']],
  ])
})
