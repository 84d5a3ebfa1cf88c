import { expect, test } from 'vitest'
import { isMoreBetter, objectivesOf } from '../../src/grouping/objectives.js'

test('a plan is judged by what was asked for, in the order of precedence', () => {
  expect(objectivesOf({})).toEqual(['ungrouped', 'groups', 'splits', 'travel'])
  expect(objectivesOf({ oneHost: true, posts: 79_500 })).toEqual([
    ...['ungrouped', 'groups', 'splits', 'hosts', 'posts', 'travel'],
  ])
  expect(objectivesOf({ budgetGroups: 0, posts: 1 })).toEqual([
    ...['ungrouped', 'most', 'splits', 'groups', 'posts', 'travel'],
  ])
})

test('of groups and posts more are better, of all else fewer', () => {
  const names = ['ungrouped', 'most', 'splits', 'groups', 'hosts', 'posts', 'travel'] as const
  expect(names.filter(isMoreBetter)).toEqual(['most', 'groups', 'posts'])
})
