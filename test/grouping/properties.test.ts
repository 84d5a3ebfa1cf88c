import fc from 'fast-check'
import { expect, test } from 'vitest'
import { geographyFrom } from '../../src/domain/geography.js'
import { IgmError } from '../../src/domain/problem.js'
import { registerFrom } from '../../src/domain/register.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'
import { proposeGroups } from '../../src/grouping/propose-groups.js'
import { random } from '../support/random.js'
import { inventedRequest } from './invented-state.js'

const instance = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  size: fc.integer({ min: 3, max: 14 }),
})
const runs = { numRuns: 150, seed: 4711 }

test('groups are disjoint, reach the threshold, and with the ungrouped are everybody', () => {
  fc.assert(
    fc.property(instance, ({ seed, size }) => {
      const request = inventedRequest(seed, size)
      const plan = proposeGroups(request)
      const all = [...plan.groups.flatMap(({ members }) => members), ...plan.ungrouped.map(({ ags }) => ags)]
      expect(all.sort()).toEqual([...request.amounts.keys()].sort())
      for (const { members, amount } of plan.groups) {
        expect(amount).toBe(members.reduce((sum, ags) => sum + (request.amounts.get(ags) ?? 0), 0))
        expect(amount).toBeGreaterThanOrEqual(request.threshold)
      }
    }),
    runs,
  )
})

test('a higher threshold never gives more groups', () => {
  fc.assert(
    fc.property(instance, fc.integer({ min: 1, max: 40 }), ({ seed, size }, more) => {
      const request = inventedRequest(seed, size)
      const higher = proposeGroups({ ...request, threshold: request.threshold + more })
      expect(higher.groups.length).toBeLessThanOrEqual(proposeGroups(request).groups.length)
    }),
    runs,
  )
})

test('a further pair of neighbours never gives fewer groups', () => {
  fc.assert(
    fc.property(instance, fc.nat(), fc.nat(), ({ seed, size }, a, b) => {
      const request = inventedRequest(seed, size)
      const keys = [...request.amounts.keys()]
      const pair = [keys[a % size]!, keys[b % size]!].sort()
      if (pair[0] === pair[1]) return
      const borders = [...request.geography.borders, [pair[0]!, pair[1]!, 100] as const]
      const more = proposeGroups({ ...request, geography: { ...request.geography, borders } })
      expect(more.groups.length).toBeGreaterThanOrEqual(proposeGroups(request).groups.length)
    }),
    runs,
  )
})

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(instance, ({ seed, size }) => {
      const request = inventedRequest(seed, size)
      expect(JSON.stringify(proposeGroups(shuffled(request, seed)))).toBe(
        JSON.stringify(proposeGroups(request)),
      )
    }),
    runs,
  )
})

test('other keys in the same order give the same groups', () => {
  fc.assert(
    fc.property(instance, ({ seed, size }) => {
      const request = inventedRequest(seed, size)
      const renamed = rename(
        request,
        (ags) => `${ags.slice(0, 5)}${String(Number(ags.slice(5)) * 7).padStart(3, '0')}`,
      )
      const groups = proposeGroups(renamed.request).groups.map(({ members }) => members.map(renamed.back))
      expect(groups).toEqual(proposeGroups(request).groups.map(({ members }) => members))
    }),
    runs,
  )
})

test('wishes that cannot be met are named, and no more than needed', () => {
  const request = inventedRequest(1, 8, {
    together: [
      ['08999001', '08999002'],
      ['08999003', '08999004'],
    ],
    apart: [
      ['08999001', '08999002'],
      ['08999005', '08999006'],
    ],
    maxSize: 7,
  })
  try {
    proposeGroups(request)
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof IgmError)) throw error
    expect(error.code).toBe('plan-impossible')
    expect((error as IgmError<'plan-impossible'>).args.conflict).toEqual([
      { wish: 'apart', ags: ['08999001', '08999002'], value: '' },
      { wish: 'together', ags: ['08999001', '08999002'], value: '' },
    ])
  }
})

test('once stopped, it still answers, and calls open what is not proven', () => {
  const plan = proposeGroups(inventedRequest(7, 14), { timeLimitSeconds: 0 })
  expect(plan.groups.length).toBeGreaterThan(0)
  for (const { optimal, value, bound } of plan.proof.objectives) expect(optimal).toBe(value === bound)
})

function shuffled(request: GroupingRequest, seed: number): GroupingRequest {
  const next = random(seed)
  const mix = <T>(list: readonly T[]) =>
    list
      .map((item) => [next(), item] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, item]) => item)
  return {
    ...request,
    amounts: new Map(mix([...request.amounts])),
    register: { ...request.register, municipalities: mix(request.register.municipalities) },
    geography: geographyFrom({
      centres: mix([...request.geography.centres].map(([ags, [x, y]]) => [ags, x, y] as const)),
      borders: mix(request.geography.borders).map(([a, b, metres]) => [b, a, metres] as const),
      links: [],
    }),
  }
}

function rename(request: GroupingRequest, to: (ags: string) => string) {
  const back = new Map([...request.amounts.keys()].map((ags) => [to(ags), ags]))
  const register = registerFrom({
    districts: [['08999', 'Musterkreis', 'rural']],
    associations: request.register.associations.map(({ id, name, kind }) => [id, name, kind]),
    municipalities: request.register.municipalities.map(({ ags, ars, name, kind }) => [
      to(ags),
      ars,
      name,
      kind,
    ]),
  })
  return {
    request: {
      ...request,
      register,
      districts: register.districts,
      amounts: new Map([...request.amounts].map(([ags, amount]) => [to(ags), amount])),
      geography: geographyFrom({
        centres: [...request.geography.centres].map(([ags, [x, y]]) => [to(ags), x, y] as const),
        borders: request.geography.borders.map(([a, b, metres]) => [to(a), to(b), metres] as const),
        links: [],
      }),
    },
    back: (ags: string) => back.get(ags) ?? '',
  }
}
