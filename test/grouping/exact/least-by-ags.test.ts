import { describe, expect, test } from 'vitest'
import { flatten } from '../../../src/grouping/exact/flat-columns.js'
import { leastByAgs } from '../../../src/grouping/exact/least-by-ags.js'
import type { Program } from '../../../src/grouping/exact/program.js'
import { relax } from '../../../src/grouping/exact/relaxation.js'
import type { Column } from '../../../src/grouping/exact/simplex.js'
import { random } from '../../support/random.js'

/** Sets of areas with their cost, and a row that fixes the sum of their marks. */
function program(
  count: number,
  marks: number,
  sets: readonly (readonly [number, number, readonly number[]])[],
): Program {
  const columns = sets.map(
    ([cost, mark, areas], id): Column => ({
      id,
      cost,
      rows: [...areas, count],
      values: [...areas.map(() => 1), mark],
    }),
  )
  const rhs = [...Array.from({ length: count }, () => 1), marks]
  return { count, rhs, columns, flat: flatten(columns), unit: 1 }
}

test('of two choices that cost the same the one whose first group is least', () => {
  const two = program(4, 2, [
    [1, 1, [1, 3]],
    [1, 1, [0, 2]],
    [1, 1, [2, 3]],
    [1, 1, [0, 1]],
  ])
  expect(leastByAgs(two, [0, 0, 0, 0, 1], 2)).toEqual([3, 2])
})

test('a shorter group comes before a longer one that begins alike', () => {
  const two = program(3, 2, [
    [1, 1, [0, 1, 2]],
    [1, 1, [0, 1]],
    [1, 1, [2]],
    [1, 1, [0]],
    [1, 1, [1, 2]],
  ])
  expect(leastByAgs(two, [0, 0, 0, 1], 2)).toEqual([3, 4])
  expect(leastByAgs({ ...two, rhs: [1, 1, 1, 1] }, [0, 0, 0, 1], 1)).toEqual([0])
})

test('no choice that costs more than the least is taken', () => {
  const dear = program(2, 0, [
    [2, 0, [0]],
    [2, 0, [1]],
    [3, 0, [0, 1]],
  ])
  expect(leastByAgs(dear, [1, 1, 0], 3)).toEqual([2])
  expect(leastByAgs(dear, [1, 1, 0], 4)).toEqual([0, 1])
  expect(leastByAgs(dear, [2, 2, 0], 3)).toEqual([2])
})

test('no choice that breaks what is held fixed', () => {
  const marked = program(2, 1, [
    [1, 0, [0]],
    [1, 0, [1]],
    [1, 1, [1]],
    [1, 2, [0]],
  ])
  expect(leastByAgs(marked, [1, 1, 0], 2)).toEqual([0, 2])
  expect(leastByAgs({ ...marked, rhs: [1, 1, 4] }, [1, 1, 0], 2)).toBeNull()
})

/** Sixteen areas with two choices each; the very first decides whether the marks can be met. */
const choices = (areas: number) =>
  program(areas, 1, [
    [0, 0, [0]],
    [0, 1, [0]],
    ...Array.from({ length: areas - 1 }, (_, area): [number, number, number[]][] => [
      [0, 0, [area + 1]],
      [0, 0, [area + 1]],
    ]).flat(),
  ])

test('the search for the least AGS gives up after 20,000 choices', () => {
  const duals = (areas: number) => Array.from({ length: areas + 1 }, () => 0)
  expect(leastByAgs(choices(10), duals(10), 0)).toEqual([1, 2, 4, 6, 8, 10, 12, 14, 16, 18])
  expect(leastByAgs(choices(13), duals(13), 0)?.[0]).toBe(1)
  expect(leastByAgs(choices(15), duals(15), 0)).toBeNull()
})

test('random choices: the least of all that cost least', () => {
  let ties = 0
  for (let seed = 1; seed <= 40; seed += 1) {
    const next = random(seed)
    const sets = Array.from({ length: 40 }, (): [number, number, number[]] => {
      const areas = [0, 1, 2, 3, 4, 5, 6].filter(() => next() < 0.4)
      return [areas.length + Math.floor(2 * next()), 1, areas]
    }).filter(([, , areas], index, all) => {
      return areas.length > 0 && all.findIndex((other) => other[2].join() === areas.join()) === index
    })
    const one = program(7, 3, sets)
    const all = partitions(sets, [0, 1, 2, 3, 4, 5, 6]).filter((choice) => choice.length === 3)
    const cost = (choice: readonly number[]) => choice.reduce((sum, id) => sum + sets[id]![0], 0)
    const least = Math.min(...all.map(cost))
    if (all.length === 0) continue
    const names = (choice: readonly number[]) => choice.map((id) => sets[id]![2].join('')).join(' ')
    const best = all
      .filter((choice) => cost(choice) === least)
      .map(names)
      .sort()
    if (best.length > 1) ties += 1
    const { duals } = relax(one, [...one.columns.keys()], [])
    const found = leastByAgs(one, duals, least)
    expect(found && names(found), `seed ${seed}`).toBe(best[0])
  }
  expect(ties).toBeGreaterThan(5)
})

function partitions(
  sets: readonly (readonly [number, number, readonly number[]])[],
  free: readonly number[],
): number[][] {
  if (free.length === 0) return [[]]
  return sets.flatMap(([, , areas], id) =>
    areas[0] === free[0] && areas.every((area) => free.includes(area))
      ? partitions(
          sets,
          free.filter((area) => !areas.includes(area)),
        ).map((rest) => [id, ...rest])
      : [],
  )
}

test('the value is in units of the objective, the cost of columns in scaled units', () => {
  const parts = program(2, 0, [
    [2000, 0, [0]],
    [2000, 0, [1]],
    [3000, 0, [0, 1]],
  ])
  expect(leastByAgs({ ...parts, unit: 1000 }, [1000, 1000, 0], 3)).toEqual([2])
})

describe('what cannot lead to a plan is not followed', () => {
  const areas = Array.from({ length: 16 }, (_, area) => area)
  const nothing = [...areas.map(() => 0), 0]

  test('because it costs too much', () => {
    // Each area dear or cheap, and only one may be dear: the last, since it alone is marked.
    const one = program(
      16,
      1,
      areas.flatMap((area): [number, number, number[]][] => [
        [1, area === 15 ? 1 : 0, [area]],
        [0, 0, [area]],
      ]),
    )
    expect(leastByAgs(one, nothing, 1)).toEqual([...areas.slice(0, 15).map((area) => 2 * area + 1), 30])
  })

  test('because it uses up what others need', () => {
    // Each area marked or not, and the last alone brings both marks.
    const one = program(
      16,
      2,
      areas.flatMap((area): [number, number, number[]][] =>
        area === 15
          ? [[0, 2, [area]]]
          : [
              [0, 1, [area]],
              [0, 0, [area]],
            ],
      ),
    )
    expect(leastByAgs(one, nothing, 0)).toEqual([...areas.slice(0, 15).map((area) => 2 * area + 1), 30])
  })
})
