import { describe, expect, test } from 'vitest'
import type { ComponentProof, Objective, Plan, ProofTree, SubsetRowCut } from '../../../src/grouping/plan.js'
import type { GroupingRequest } from '../../../src/grouping/problem.js'
import { checkComponents } from '../../../src/grouping/verify/check-components.js'
import { failure } from '../../../src/grouping/verify/failure.js'
import { rebuild } from '../../../src/grouping/verify/rebuild.js'
import { ags, groupOf, planOf, row, tinyRequest } from '../tiny.js'

const UNIT = 1_000_000
const leaf = (...duals: number[]): ProofTree => ({ prices: duals, fork: null })

type Claim = readonly [value: number, bound: number, how: Objective['how']]

/** Ungrouped, groups, splits and travel. */
function proofOf(claims: readonly Claim[], changes: Partial<ComponentProof> = {}): ComponentProof {
  const names = ['ungrouped', 'groups', 'splits', 'travel'] as const
  const objectives = names.map((name, index): Objective => {
    const [value, bound, how] = claims[index] ?? [0, 0, 'open']
    return { name, value, bound, optimal: value === bound, how }
  })
  return { first: ags(1), objectives, trees: {}, cuts: [], ...changes }
}

function check(
  request: GroupingRequest,
  groups: readonly (readonly number[])[],
  components: readonly ComponentProof[],
) {
  const plan: Plan = planOf({
    threshold: request.threshold,
    scope: {
      together: request.together,
      apart: request.apart,
      maxSize: request.maxSize,
      prefer: request.prefer,
      leads: request.leads,
      ...(request.maxWay === undefined ? {} : { maxWay: request.maxWay }),
    },
    groups: groups.map((members, index) => groupOf(index + 1, members)),
  })
  const claimed = { ...plan, proof: { ...plan.proof, components } }
  return checkComponents(claimed, rebuild(claimed, request))
}
const at = (index: number, part: string) => `proof/components/0/objectives/${index}/${part}`

describe('components', () => {
  const request = tinyRequest({ amounts: [60, 10, 50, 20], borders: [[1, 3]] })
  const alone = (number: number) =>
    proofOf(
      [
        [1, 1, 'bound-meets'],
        [0, 0, 'bound-meets'],
        [0, 0, 'bound-meets'],
        [0, 0, 'bound-meets'],
      ],
      {
        first: ags(number),
      },
    )
  const pair = proofOf([
    [0, 0, 'bound-meets'],
    [1, 1, 'bound-meets'],
    [2, 2, 'open'],
    [2000, 2000, 'open'],
  ])

  test('are those of the map, by their first', () => {
    const first = [ags(1), ags(4), ags(2)]
    expect(check(request, [[1, 3]], [pair, alone(4), alone(2)])).toEqual([
      failure('certificate', 'proof/components', first, [ags(1), ags(2), ags(4)]),
    ])
    expect(check(request, [[1, 3]], [pair])).toMatchObject([{ code: 'certificate' }])
  })

  test('that stay below the threshold need no proof', () => {
    const failures = check(request, [[1, 3]], [pair, alone(2), alone(4)])
    expect(failures.filter(({ place }) => !place.startsWith('proof/components/0'))).toEqual([])
    const claimed = { ...alone(2), objectives: proofOf([[1, 0, 'open']]).objectives }
    expect(check(request, [[1, 3]], [pair, claimed, alone(4)])).toContainEqual(
      failure('objective-bound', 'proof/components/1/objectives/0/bound', 0, 1),
    )
  })
})

/** Three in a row, of which two suffice: one group, left to choose which. */
describe('counting', () => {
  const request = tinyRequest({ amounts: [60, 70, 60], borders: row(3), associations: [1, 1, 0] })
  const claims: Claim[] = [
    [0, 0, 'bound-meets'],
    [1, 1, 'bound-meets'],
    [2, 1, 'open'],
    [2000, 0, 'open'],
  ]

  test('proves what the amounts suffice for, one association per group, and no ways', () => {
    expect(check(request, [[1, 2, 3]], [proofOf(claims)])).toEqual([])
  })

  test('proves just as many groups as the amounts suffice for, but not more than areas', () => {
    const rich = tinyRequest({ amounts: [100, 99, 900], borders: row(3) })
    const all: Claim[] = [
      [0, 0, 'bound-meets'],
      [2, 3, 'open'],
      [3, 2, 'open'],
      [1000, 0, 'open'],
    ]
    expect(check(rich, [[1], [2, 3]], [proofOf(all)])).toEqual([])
    const free = tinyRequest({ amounts: [1, 2], borders: row(2) }, { threshold: 0 })
    const each: Claim[] = [
      [0, 0, 'bound-meets'],
      [2, 2, 'bound-meets'],
      [2, 2, 'bound-meets'],
      [0, 0, 'bound-meets'],
    ]
    expect(check(free, [[1], [2]], [proofOf(each)])).toEqual([])
    const two = tinyRequest({ amounts: [50, 50, 100], borders: row(3) })
    const both: Claim[] = [
      [0, 0, 'bound-meets'],
      [2, 2, 'bound-meets'],
      [3, 2, 'open'],
      [1000, 0, 'open'],
    ]
    expect(check(two, [[1, 2], [3]], [proofOf(both)])).toEqual([])
  })

  test('proves something as soon as the threshold is reached at all', () => {
    const just = tinyRequest({ amounts: [50, 50], borders: row(2) })
    const claim: Claim[] = [
      [0, 0, 'bound-meets'],
      [1, 1, 'bound-meets'],
      [2, 1, 'open'],
      [1000, 0, 'open'],
    ]
    expect(check(just, [[1, 2]], [proofOf(claim)])).toEqual([])
  })

  test('proves nothing more', () => {
    const more = (index: number, claim: Claim) =>
      check(request, [[1, 2, 3]], [proofOf(claims.map((old, at) => (at === index ? claim : old)))])
    expect(more(2, [2, 2, 'open'])).toEqual([
      failure('objective-bound', at(2, 'bound'), 2, 1),
      failure('not-proven', at(2, 'how'), 'open', 'bound-meets'),
    ])
    expect(more(3, [2000, 1, 'open'])).toEqual([failure('objective-bound', at(3, 'bound'), 1, 0)])
    expect(more(1, [1, 2, 'open'])).toEqual([failure('objective-bound', at(1, 'bound'), 2, 1)])
    expect(more(0, [1, 0, 'open'])).toEqual([failure('objective-value', at(0, 'value'), 1, 0)])
    expect(more(2, [2, 1, 'lp-dual'])).toEqual([failure('not-proven', at(2, 'how'), 'lp-dual', 'open')])
    const wrong = { ...proofOf(claims) }
    const objectives = wrong.objectives.map((item, index) =>
      index === 2 ? { ...item, optimal: true } : item,
    )
    expect(check(request, [[1, 2, 3]], [{ ...wrong, objectives }])).toEqual([
      failure('not-proven', at(2, 'optimal'), true, false),
    ])
  })

  test('knows the component of each group', () => {
    const two = tinyRequest({
      amounts: [60, 60, 50, 50],
      borders: [
        [1, 3],
        [2, 4],
      ],
    })
    const ofPair = (number: number) =>
      proofOf(
        [
          [0, 0, 'bound-meets'],
          [1, 1, 'bound-meets'],
          [2, 1, 'open'],
          [2000, 0, 'open'],
        ],
        { first: ags(number) },
      )
    expect(
      check(
        two,
        [
          [1, 3],
          [2, 4],
        ],
        [ofPair(1), ofPair(2)],
      ),
    ).toEqual([])
  })
})

/** Of five in a row that draw 60 each, two and three are groups: counting would allow three. */
describe('a packing', () => {
  const request = tinyRequest({ amounts: [60, 60, 60, 61, 60], borders: row(5) })
  const packing = leaf(0, -UNIT, 0, -UNIT, 0)
  const claims = (bound: number, how: Objective['how']): Claim[] => [
    [0, 0, 'bound-meets'],
    [2, bound, how],
    [5, 2, 'open'],
    [3000, 0, 'open'],
  ]
  const verdict = (
    tree: ProofTree,
    bound: number,
    how: Objective['how'],
    cuts: readonly SubsetRowCut[] = [],
  ) =>
    check(
      request,
      [
        [1, 2],
        [3, 4, 5],
      ],
      [proofOf(claims(bound, how), { trees: { packing: tree }, cuts })],
    )

  test('proves how many groups there can be', () => {
    expect(verdict(packing, 2, 'lp-dual')).toEqual([])
  })

  test('proves nothing better than its duals do, nor anything worse', () => {
    expect(verdict(leaf(0, -UNIT, 0, 0, 0), 2, 'lp-dual')).toEqual([
      failure('objective-bound', at(1, 'bound'), 2, null),
    ])
    expect(verdict(packing, 3, 'open')).toEqual([failure('objective-bound', at(1, 'bound'), 3, 2)])
    expect(verdict(packing, 1, 'open')[0]).toEqual(failure('objective-bound', at(1, 'bound'), 1, null))
    // half a unit for each area: 2.5, which is 2
    expect(verdict(leaf(...[1, 1, 1, 1, 1].map(() => -UNIT / 2)), 2, 'lp-dual')).toEqual([])
    // three more than needed for 3, as the claim says
    expect(verdict(leaf(-UNIT, -UNIT, 0, -UNIT, 0), 3, 'open')).toEqual([])
  })

  test('is called by the way it was found', () => {
    const forked: ProofTree = {
      ...leaf(0, 0, 0, 0, 0),
      fork: { pair: [0, 1], together: packing, apart: packing },
    }
    expect(verdict(forked, 2, 'exhausted')).toEqual([])
    expect(verdict(forked, 2, 'lp-dual')).toEqual([
      failure('not-proven', at(1, 'how'), 'lp-dual', 'exhausted'),
    ])
    expect(verdict(packing, 2, 'bound-meets')).toEqual([
      failure('not-proven', at(1, 'how'), 'bound-meets', 'lp-dual'),
    ])
  })

  test('has triples of three different areas', () => {
    const packing = leaf(0, -UNIT, 0, -UNIT, 0, 0)
    expect(verdict(packing, 2, 'lp-dual', [[2, 3, 4]])).toEqual([])
    for (const cut of [
      [2, 2, 4],
      [2, 3, 5],
      [2, 3, 3],
      [-1, 2, 3],
    ] as const) {
      expect(verdict(packing, 2, 'lp-dual', [cut])).toEqual([
        failure('objective-bound', at(1, 'bound'), 2, null),
      ])
    }
  })

  test('is no proof with one triple that is none beside others', () => {
    const packing = leaf(0, -UNIT, 0, -UNIT, 0, 0, 0)
    expect(
      verdict(packing, 2, 'lp-dual', [
        [2, 3, 4],
        [0, 0, 1],
      ]),
    ).toHaveLength(1)
  })

  test('gets more from a triple than from areas alone', () => {
    // each two of three reach it: 1.5 by duals of the areas, 1 since two pairs share one of the three
    const ring = tinyRequest({
      amounts: [80, 90, 80],
      borders: [
        [1, 2],
        [2, 3],
        [1, 3],
      ],
    })
    const one: Claim[] = [
      [0, 0, 'bound-meets'],
      [1, 1, 'lp-dual'],
      [3, 1, 'open'],
      [2000, 0, 'open'],
    ]
    const proof = proofOf(one, { trees: { packing: leaf(0, 0, 0, -UNIT) }, cuts: [[0, 1, 2]] })
    expect(check(ring, [[1, 2, 3]], [proof])).toEqual([])
  })
})

/** Two of 80 and two of 50 around a square: 1-2 and 3-4, or 1-4 and 2-3. */
const square = tinyRequest({
  amounts: [80, 50, 80, 50],
  borders: [
    [1, 2],
    [2, 3],
    [3, 4],
    [1, 4],
  ],
  associations: [1, 1, 2, 2],
  centres: [
    [0, 0],
    [0, 300],
    [400, 300],
    [400, 0],
  ],
})

describe('duals for an objective', () => {
  const groups = [
    [1, 2],
    [3, 4],
  ]
  const claims = (splits: Claim, travel: Claim): Claim[] => [
    [0, 0, 'bound-meets'],
    [2, 2, 'bound-meets'],
    splits,
    travel,
  ]
  const travel = (duals: number[]) =>
    check(square, groups, [
      proofOf(claims([2, 2, 'bound-meets'], [600, 600, 'lp-dual']), { trees: { travel: leaf(...duals) } }),
    ])

  test('prove it with those before it held', () => {
    // 300 for two, and dearer for three or four of which one more is held
    expect(travel([150_000, 150_000, 150_000, 150_000, 0, 0])).toEqual([])
    expect(travel([0, 0, 0, 0, 300_000, 0])).toEqual([])
  })

  test('prove no more than they are', () => {
    expect(travel([150_000, 150_000, 150_000, 149_000, 0, 0])).toEqual([
      failure('objective-bound', at(3, 'bound'), 600, 599),
    ])
    expect(travel([300_000, 150_000, 150_000, 150_000, 0, 0])).not.toEqual([])
    expect(travel([0, 0, 0, 0, 0])).toEqual([failure('objective-bound', at(3, 'bound'), 600, null)])
  })

  test('are no proof of what was not reached', () => {
    const dear = [
      [1, 4],
      [2, 3],
    ]
    const duals = leaf(0, 0, 0, 0, 0)
    const proof = proofOf(claims([4, 2, 'open'], [800, 800, 'lp-dual']), {
      trees: { travel: leaf(0, 0, 0, 0, 400_000, 0) },
    })
    expect(check(square, dear, [proof])).not.toEqual([])
    const splits = proofOf(claims([4, 4, 'lp-dual'], [800, 0, 'open']), { trees: { splits: duals } })
    expect(check(square, dear, [splits])).toContainEqual(failure('objective-bound', at(2, 'bound'), 4, 0))
  })

  test('prove who has to stay out, and how many groups there are then', () => {
    // 1 and 3 are apart, so that one of 1-2, 2-3 is a group and the other one stays out
    const parted = tinyRequest({ amounts: [60, 60, 60], borders: row(3) }, { apart: [[ags(1), ags(3)]] })
    const trees = { ungrouped: leaf(UNIT, -UNIT, UNIT), groups: leaf(0, -UNIT, 0, 0) }
    const claim: Claim[] = [
      [1, 1, 'lp-dual'],
      [1, 1, 'lp-dual'],
      [2, 1, 'open'],
      [1000, 0, 'open'],
    ]
    expect(check(parted, [[1, 2]], [proofOf(claim, { trees })])).toEqual([])
    const weak = { ...trees, ungrouped: leaf(0, 0, 0) }
    expect(check(parted, [[1, 2]], [proofOf(claim, { trees: weak })])).toEqual([
      failure('objective-bound', at(0, 'bound'), 1, 0),
    ])
    const wrong = { ...trees, groups: leaf(0, 0, 0, 0) }
    expect(check(parted, [[1, 2]], [proofOf(claim, { trees: wrong })])[0]).toMatchObject({
      place: at(1, 'bound'),
    })
  })
})

describe('the sets that duals are held against', () => {
  // 1 to 4 in one place and of one association, 5 far away and of another
  const far = tinyRequest({
    amounts: [60, 60, 60, 60, 120],
    names: { 3: 'Talheim' },
    borders: row(5),
    associations: [1, 1, 1, 1, 2],
    centres: [
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 10_000],
    ],
  })
  const groups = [
    [1, 2],
    [3, 4, 5],
  ]
  const claims = (splits: Claim, travel: Claim): Claim[] => [
    [0, 0, 'bound-meets'],
    [2, 3, 'open'],
    splits,
    travel,
  ]

  test('are all, though some could be two groups: with a group fewer these may be the best', () => {
    // with two groups {1,2,3,4} and {5} have 2 splits and no ways; the duals hold for all sets but such as these
    const splits = leaf(...[1, 1, 1, 1, 3, -2].map((dual) => dual * UNIT))
    expect(
      check(far, groups, [proofOf(claims([3, 3, 'lp-dual'], [10_000, 0, 'open']), { trees: { splits } })])[0],
    ).toMatchObject({ code: 'objective-bound', place: at(2, 'bound') })
    const travel = leaf(...[1, 1, 1, 1, 3, -3, 0].map((dual) => dual * 10_000_000))
    expect(
      check(far, groups, [
        proofOf(claims([3, 2, 'open'], [10_000, 10_000, 'lp-dual']), { trees: { travel } }),
      ])[0],
    ).toMatchObject({ code: 'objective-bound', place: at(3, 'bound') })
  })

  test('are all, where a wish needs one that could be two groups', () => {
    const bound = tinyRequest(
      { amounts: [60, 60, 60, 60, 60], borders: row(5) },
      { together: [[ags(1), ags(4)]] },
    )
    const claim: Claim[] = [
      [1, 1, 'lp-dual'],
      [1, 3, 'open'],
      [4, 1, 'open'],
      [4000, 0, 'open'],
    ]
    const trees = { ungrouped: leaf(9 * UNIT, 0, 0, 0, 0) }
    expect(check(bound, [[1, 2, 3, 4]], [proofOf(claim, { trees })])[0]).toMatchObject({
      place: at(0, 'bound'),
    })
  })

  test('are all for who stays out, though so many groups would leave no room for some of them', () => {
    // 1 and 4 in one group, by way of 2-3, each of which is rich enough alone, or of 5; 6 has nobody but 5, and is
    // apart from 1: three groups without 6, or two with everybody
    const ring = tinyRequest(
      {
        amounts: [30, 100, 100, 30, 60, 50],
        borders: [...row(4), [1, 5], [5, 4], [5, 6]],
      },
      { together: [[ags(1), ags(4)]], apart: [[ags(1), ags(6)]] },
    )
    const claim: Claim[] = [
      [1, 1, 'lp-dual'],
      [3, 3, 'lp-dual'],
      [5, 3, 'open'],
      [5000, 0, 'open'],
    ]
    const trees = { packing: leaf(0, -UNIT, -UNIT, 0, -UNIT, 0), ungrouped: leaf(UNIT, 0, 0, 0, -UNIT, UNIT) }
    const failures = check(ring, [[1, 4, 5], [2], [3]], [proofOf(claim, { trees })])
    expect(failures[0]).toMatchObject({ code: 'objective-bound', place: at(0, 'bound') })
    expect(failures.filter(({ place }) => place.startsWith('proof/components/0/objectives/1'))).toEqual([])
  })

  test('are only those that leave room for the other groups, where a packing says so', () => {
    const pairs = [
      [1, 2],
      [3, 4],
    ]
    const travel = leaf(650_000, 650_000, 650_000, 650_000, -1_000_000, 0)
    const packing = leaf(...[1, 1, 1, 1].map(() => -UNIT / 2))
    const claim = (how: Objective['how']): Claim[] => [
      [0, 0, 'bound-meets'],
      [2, 2, how],
      [2, 2, 'bound-meets'],
      [600, 600, 'lp-dual'],
    ]
    expect(check(square, pairs, [proofOf(claim('lp-dual'), { trees: { packing, travel } })])).toEqual([])
    // three could not be in one group, but nothing says so
    expect(check(square, pairs, [proofOf(claim('bound-meets'), { trees: { travel } })])).toMatchObject([
      { code: 'objective-bound', place: at(3, 'bound') },
    ])
    // nor does a packing whose duals leave room for all
    const loose = leaf(-2 * UNIT, 0, 0, 0)
    expect(
      check(square, pairs, [proofOf(claim('lp-dual'), { trees: { packing: loose, travel } })]),
    ).not.toEqual([])
  })
})

describe('a set that could be divided', () => {
  // 1 is between 2, 3 and 4; of 3 and 4, beside each other, neither may lead the other over so long a way
  const map = {
    amounts: [70, 60, 60, 60],
    borders: [
      [1, 2],
      [1, 3],
      [1, 4],
      [3, 4],
    ] as const,
    centres: [
      [0, 0],
      [0, 1000],
      [1000, 0],
      [-1000, 0],
    ] as const,
  }
  const claimed = proofOf(
    [
      [1, 1, 'lp-dual'],
      [1, 1, 'bound-meets'],
    ],
    { trees: { ungrouped: leaf(-2 * UNIT, UNIT, UNIT, UNIT) } },
  )
  const falsely = (changes: Parameters<typeof tinyRequest>[1]) =>
    check(tinyRequest(map, changes), [[1, 2, 3]], [claimed]).map(({ place }) => place)

  test('is needed all the same where its parts would break a limit to the ways', () => {
    expect(falsely({ maxWay: 1_500 })).toContain(at(0, 'bound'))
  })

  test('or a wish to be together', () => {
    expect(falsely({ together: [[ags(2), ags(3)], [ags(4)]] })).toContain(at(0, 'bound'))
  })
})
