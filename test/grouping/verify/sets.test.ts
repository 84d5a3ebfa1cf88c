import { describe, expect, test } from 'vitest'
import type { Areas } from '../../../src/grouping/verify/areas.js'
import { connectedSets, isAllowed, minimalSets } from '../../../src/grouping/verify/sets.js'

/** Areas of one municipality each, unless sizes are given. */
function areas(
  amounts: readonly number[],
  pairs: readonly (readonly [number, number])[],
  changes: Partial<Areas> = {},
): Areas {
  return {
    members: amounts.map((_, area) => [`${area}`]),
    neighbours: amounts.map((_, area) =>
      pairs.flatMap(([a, b]) => (a === area ? [b] : b === area ? [a] : [])),
    ),
    amounts,
    together: [],
    apart: [],
    ...changes,
  }
}

const all = () => true
const listed = (sets: ReturnType<typeof connectedSets>) => sets?.map((set) => set.areas.join('')).sort()

describe('connected sets', () => {
  const path = areas(
    [1, 2, 4, 8],
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  )
  // 0 and 3 are not beside each other, all others are
  const kite = areas(
    [1, 2, 4, 8],
    [
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [2, 3],
    ],
  )

  test('are found once each, ascending, with what they add up to', () => {
    expect(listed(connectedSets(path, all, all))).toEqual(
      ['0', '01', '012', '0123', '1', '12', '123', '2', '23', '3'].sort(),
    )
    expect(listed(connectedSets(kite, all, all))).toEqual(
      ['0', '1', '2', '3', '01', '02', '12', '13', '23', '012', '013', '023', '123', '0123'].sort(),
    )
    for (const { areas, amount } of connectedSets(kite, all, all) ?? []) {
      expect(areas).toEqual([...areas].sort())
      expect(amount).toBe(areas.reduce((sum, area) => sum + (kite.amounts[area] ?? 0), 0))
    }
  })

  test('are ascending whatever the way they grew: 2 is reached before 1', () => {
    const round = areas(
      [1, 2, 4],
      [
        [0, 2],
        [2, 1],
      ],
    )
    expect(listed(connectedSets(round, all, (set) => set.areas.length === 3))).toEqual(['012'])
  })

  test('are not looked for beyond one that is not wanted', () => {
    expect(listed(connectedSets(path, ({ areas }) => areas.length < 2, all))).toEqual(
      ['0', '01', '1', '12', '2', '23', '3'].sort(),
    )
  })

  test('are left out when they are not to be kept, and larger ones are not', () => {
    expect(listed(connectedSets(path, all, ({ amount }) => amount >= 12))).toEqual(
      ['012', '0123', '123', '23'].slice(1).sort(),
    )
  })

  test('are none at all rather than some, when there are too many to look at', () => {
    expect(connectedSets(path, all, all, 10)).toHaveLength(10)
    expect(connectedSets(path, all, all, 9)).toBeNull()
    expect(connectedSets(path, all, () => false, 9)).toBeNull()
    let looked = 0
    connectedSets(
      path,
      all,
      () => {
        looked += 1
        return true
      },
      4,
    )
    expect(looked).toBe(4)
  })

  test('of areas that touch nobody are the areas', () => {
    expect(listed(connectedSets(areas([1, 1], []), all, all))).toEqual(['0', '1'])
  })
})

describe('a set is allowed', () => {
  const graph = areas([1, 1, 1], [], { members: [['a', 'b'], ['c'], ['d']], apart: [[0, 2]] })
  const isOk = (maxSize: number | null, ...list: number[]) =>
    isAllowed(graph, maxSize, { areas: list, amount: 0 })

  test('up to so many municipalities, not areas', () => {
    expect(isOk(3, 0, 1)).toBe(true)
    expect(isOk(2, 0, 1)).toBe(false)
    expect(isOk(null, 0, 1)).toBe(true)
    expect(isOk(0, 1)).toBe(false)
  })

  test('when it holds no pair that is to be apart', () => {
    expect(isOk(null, 0, 2)).toBe(false)
    expect(isOk(null, 2, 1, 0)).toBe(false)
    expect(isOk(null, 1, 2)).toBe(true)
    expect(isOk(null, 0)).toBe(true)
  })
})

describe('minimal sets', () => {
  test('reach the threshold exactly or above, and nothing smaller in them does', () => {
    const path = areas(
      [60, 40, 60, 100],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    )
    expect(listed(minimalSets(path, 100, null))).toEqual(['01', '12', '3'])
  })

  test('may hold an area that no part could do without: parts that it joins do not count together', () => {
    // 1 is poor, but without it 0 and 2 do not meet
    const bridge = areas(
      [50, 1, 50],
      [
        [0, 1],
        [1, 2],
      ],
    )
    expect(listed(minimalSets(bridge, 100, null))).toEqual(['012'])
    const triangle = areas(
      [50, 1, 50],
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    )
    expect(listed(minimalSets(triangle, 100, null))).toEqual(['02'])
  })

  test('hold no smaller one that lies far from where they began', () => {
    // 1-2-3 reaches it; 0-1-2-3 does too, and is not minimal though all parts without 3 stay below
    const path = areas(
      [10, 40, 20, 40],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    )
    expect(listed(minimalSets(path, 100, null))).toEqual(['123'])
    expect(listed(minimalSets(path, 101, null))).toEqual(['0123'])
  })

  test('keep to the wishes', () => {
    const path = areas(
      [50, 50, 50],
      [
        [0, 1],
        [1, 2],
      ],
    )
    expect(listed(minimalSets({ ...path, apart: [[0, 1]] }, 100, null))).toEqual(['12'])
    expect(listed(minimalSets(path, 120, 2))).toEqual([])
    expect(listed(minimalSets(path, 120, 3))).toEqual(['012'])
    expect(listed(minimalSets(areas([100], []), 100, 0))).toEqual([])
  })

  test('are found where the wish is broken only by what is left out', () => {
    // 0 and 2 are apart: nothing larger than 0-1 may be looked at from there
    const path = areas(
      [10, 10, 10, 90],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    )
    expect(listed(minimalSets({ ...path, apart: [[0, 2]] }, 100, null))).toEqual(['23'])
  })
})
