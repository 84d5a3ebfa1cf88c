import { geographyFrom } from '../../src/domain/geography.js'
import { registerFrom } from '../../src/domain/register.js'
import type { Group, Plan, PlanScope } from '../../src/grouping/plan.js'
import type { GroupingRequest } from '../../src/grouping/problem.js'

/** The rules of the programme and nothing else. */
export const NO_WISHES = {
  acrossDistricts: false,
  minBorder: 0,
  together: [],
  apart: [],
  exclude: [],
  maxSize: null,
  hosts: true,
  leads: [],
  prefer: 'groups',
} as const

/** A map made by hand. Municipalities are numbered from 1. */
export interface TinyMap {
  /** euro; null where unknown */
  readonly amounts: readonly (number | null)[]
  /** who is beside whom, over 1,000 metres where nothing is said */
  readonly borders?: readonly (readonly [a: number, b: number, metres?: number])[]
  readonly links?: readonly (readonly [a: number, b: number])[]
  /** a digit for each; 0 for none, which is also the default */
  readonly associations?: readonly number[]
  /** by default on a line, 1,000 metres from one to the next */
  readonly centres?: readonly (readonly [east: number, north: number])[]
  /** names of some; "Ort" and the number for all others. Association 1 is "Talheim-Ort", 2 "Verband 2" */
  readonly names?: { readonly [number: number]: string }
  /** how many of the last lie in the second district, 08998 */
  readonly inSecond?: number
}

/** @returns the AGS of a number */
export const ags = (number: number) => `08999${String(number).padStart(3, '0')}`

/** A threshold of 100, no wishes, unless said otherwise. */
export function tinyRequest(map: TinyMap, changes: Partial<GroupingRequest> = {}): GroupingRequest {
  const name = (number: number) =>
    number > map.amounts.length - (map.inSecond ?? 0) ? ags(number).replace('08999', '08998') : ags(number)
  const numbers = map.amounts.map((_, index) => index + 1)
  const register = registerFrom({
    districts: [
      ['08998', 'Nebenkreis', 'rural'],
      ['08999', 'Musterkreis', 'rural'],
    ],
    associations: [1, 2, 3].map((id) => [
      `08999000${id}`,
      id === 1 ? 'Talheim-Ort' : `Verband ${id}`,
      'union',
    ]),
    municipalities: numbers.map((number) => [
      name(number),
      `08999000${map.associations?.[number - 1] ?? 0}${String(number).padStart(3, '0')}`,
      map.names?.[number] ?? `Ort ${number}`,
      'municipality',
    ]),
  })
  return {
    register,
    geography: geographyFrom({
      centres: numbers.map((number) => [
        name(number),
        ...(map.centres?.[number - 1] ?? ([1000 * number, 0] as const)),
      ]),
      borders: (map.borders ?? []).map(([a, b, metres = 1000]) => [name(a), name(b), metres]),
      links: (map.links ?? []).map(([a, b]) => [name(a), name(b)]),
    }),
    amounts: new Map(
      map.amounts.flatMap((amount, index) => (amount === null ? [] : [[name(index + 1), amount] as const])),
    ),
    districts: register.districts,
    ...NO_WISHES,
    threshold: 100,
    ...changes,
  }
}

/** Neighbours in a row: 1-2, 2-3, … */
export const row = (count: number): [number, number][] =>
  Array.from({ length: count - 1 }, (_, index) => [index + 1, index + 2])

export function groupOf(id: number, members: readonly number[], changes: Partial<Group> = {}): Group {
  return {
    id,
    members: members.map(ags),
    amount: 100,
    lead: ags(members[0] ?? 0),
    connected: true,
    associations: [],
    ...changes,
  }
}

/** A plan written by hand, so that what is checked owes nothing to the solver. Nothing in it is proven. */
export function planOf({
  scope,
  ...plan
}: Partial<Omit<Plan, 'scope'>> & { readonly scope?: Partial<PlanScope> } = {}): Plan {
  return {
    schemaVersion: 1,
    threshold: 100,
    scope: { districts: ['08998', '08999'], ...NO_WISHES, ...scope },
    coverage: { known: 0, total: 0 },
    groups: [],
    ungrouped: [],
    proof: { objectives: [], problem: '', components: [], seal: '', seconds: null },
    ...plan,
  }
}
