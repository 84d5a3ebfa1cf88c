import { describe, expect, test } from 'vitest'
import { checkScope } from '../../../src/grouping/verify/check-scope.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { ags, planOf, tinyRequest } from '../tiny.js'

const data = tinyRequest({ amounts: [60, null, 40, 10], inSecond: 1 })
const coverage = { known: 3, total: 4 }

describe('a scope', () => {
  test('of known places, sorted, is right', () => {
    const scope = {
      exclude: [ags(1), ags(2)],
      leads: [ags(3)],
      together: [[ags(1), ags(2)]],
      apart: [[ags(1), ags(3)]] as const,
    }
    expect(checkScope(planOf({ coverage, scope }), data)).toEqual([])
  })

  test('covers only the municipalities of its districts', () => {
    const scope = { districts: ['08999'] }
    expect(checkScope(planOf({ coverage: { known: 2, total: 3 }, scope }), data)).toEqual([])
    expect(checkScope(planOf({ coverage, scope }), data)).toEqual([
      failure('coverage', 'coverage', coverage, { known: 2, total: 3 }),
    ])
  })

  test('has no district that there is not', () => {
    expect(checkScope(planOf({ coverage, scope: { districts: ['08999', '08111'] } }), data)).toEqual([
      failure('scope', 'scope/districts', '08111', 'no-district'),
    ])
  })

  test.each([
    { together: [[ags(1), ags(9)]] },
    { apart: [[ags(9), ags(1)]] },
    { exclude: [ags(9)] },
    { leads: [ags(9)] },
  ] as const)('has no municipality that there is not: %j', (scope) => {
    expect(checkScope(planOf({ coverage, scope }), data)).toEqual([
      failure('scope', 'scope', ags(9), 'no-municipality'),
    ])
  })

  test('has a threshold in euro', () => {
    expect(checkScope(planOf({ coverage, threshold: -1 }), data)).toEqual([
      failure('scope', 'threshold', -1, 'no-amount'),
    ])
  })

  test('has a post that costs something, and gives up no fewer groups than none', () => {
    const found = (scope: object) => checkScope(planOf({ coverage, scope }), data)
    expect([found({ posts: 1 }), found({ budgetGroups: 0 }), found({ budgetGroups: 2 })]).toEqual([
      [],
      [],
      [],
    ])
    expect(found({ posts: 0 })).toEqual([failure('scope', 'scope/posts', 0, 'no-amount')])
    expect(found({ budgetGroups: -1 })).toEqual([failure('scope', 'scope/budgetGroups', -1, 'no-amount')])
  })

  test('has no wish for a municipality of another district', () => {
    const scope = { districts: ['08998'], leads: [ags(1)] }
    expect(checkScope(planOf({ coverage, scope }), data)).toEqual([
      failure('scope', 'scope', ags(1), 'outside-scope'),
    ])
  })

  test('names the places of a wish sorted', () => {
    const wish = [ags(2), ags(1)] as const
    for (const scope of [{ together: [wish] }, { apart: [wish] }])
      expect(checkScope(planOf({ coverage, scope }), data)).toEqual([
        failure('order', 'scope/together', wish, wish.toReversed()),
      ])
  })

  test.each([
    ['districts', ['08999', '08998']],
    ['districts', ['08998', '08998', '08999']],
    ['exclude', [ags(2), ags(1)]],
    ['exclude', [ags(1), ags(1)]],
    ['leads', [ags(2), ags(1)]],
    ['leads', [ags(1), ags(1)]],
  ])('is sorted and names nothing twice: %s %j', (name, list) => {
    expect(checkScope(planOf({ coverage, scope: { [name]: list } }), data)).toEqual([
      failure('order', `scope/${name}`, list, [...new Set(list)].sort()),
    ])
  })
})
