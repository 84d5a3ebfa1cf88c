import { neighboursOf } from '../domain/geography.js'
import { type Euro, sumEuro } from '../domain/money.js'
import { associationIn } from '../domain/register.js'
import { compare } from './compare.js'
import { isConnected } from './graph.js'
import { measureOf, metresBetween } from './measure.js'
import type { GroupingRequest } from './problem.js'

/** What partners are looked for in: the whole state, since the programme knows no district borders. */
export type PartnerProblem = Pick<GroupingRequest, 'register' | 'geography' | 'amounts' | 'threshold'>

/** A municipality that shares a border with the one that looks for partners. */
export interface Neighbour {
  readonly ags: string
  /** euro per year; null where unknown */
  readonly amount: Euro | null
  /** of the two together; null where unknown */
  readonly sum: Euro | null
  readonly sameAssociation: boolean
  readonly sameDistrict: boolean
  /** metres of common border; null for those that count as neighbours without one (Büsingen) */
  readonly border: number | null
  /** metres from centre to centre, as the crow flies */
  readonly distance: number
}

/** A set of neighbours that reaches the threshold together. */
export interface Partnership {
  /** AGS, sorted */
  readonly members: readonly string[]
  readonly amount: Euro
  /** AGS */
  readonly lead: string
  /** associations that the members belong to, each without one counting as one */
  readonly associations: number
  readonly acrossDistricts: boolean
  /** metres: ways of all members to the lead */
  readonly travel: number
}

export interface PartnerSearch {
  readonly partnerships: readonly Partnership[]
  /** how many more of no more members were found */
  readonly more: number
  /** members up to which all sets were looked at, where there are too many of more; else null */
  readonly upTo: number | null
}

/** Sets of one size that are looked at: all of six and more around most, in a few seconds. */
const MOST_SETS = 200_000
/** Where few sets are the smallest, those of so many members more are shown as well. */
const MORE_MEMBERS = 1

/** @returns all neighbours, also those beyond the border of the district, by AGS */
export function neighboursWith(problem: PartnerProblem, ags: string): Neighbour[] {
  const { register, geography, amounts } = problem
  const own = register.byAgs.get(ags)
  const borders = new Map(
    geography.borders.flatMap(([a, b, metres]) =>
      a === ags ? [[b, metres] as const] : b === ags ? [[a, metres] as const] : [],
    ),
  )
  const known = amounts.get(ags) ?? null
  return (neighboursOf(geography, 0).get(ags) ?? []).map((other) => {
    const amount = amounts.get(other) ?? null
    const association = register.byAgs.get(other)?.association
    return {
      ags: other,
      amount,
      sum: known === null || amount === null ? null : known + amount,
      sameAssociation: association !== null && association?.id === own?.association?.id,
      sameDistrict: other.slice(0, 5) === ags.slice(0, 5),
      border: borders.get(other) ?? null,
      distance: metresBetween(geography.centres.get(ags), geography.centres.get(other)),
    }
  })
}

/**
 * The smallest connected sets around a municipality that reach the threshold: those with the fewest members, then
 * those with one more; of equally many members first the ones that stay in the district, then those that touch the
 * fewest associations and have the shortest ways. Only municipalities with a known amount are members. Every member
 * is needed: without any of them, what is left is not connected or does not reach the threshold.
 * @param ags one that does not reach the threshold itself
 * @param most how many
 */
export function smallestPartnerships(problem: PartnerProblem, ags: string, most = 3): PartnerSearch {
  const neighbours = neighboursOf(problem.geography, 0)
  const next = (one: string) =>
    (neighbours.get(one) ?? []).filter((other) => (problem.amounts.get(other) ?? 0) > 0)
  const reaches = (set: readonly string[]) => sumOf(problem, set) >= problem.threshold
  const isNeeded = (one: string, set: readonly string[]) => {
    const rest = set.filter((other) => other !== one)
    return !reaches(rest) || !isConnected(rest, next)
  }
  const found: Partnership[] = []
  let last = Number.POSITIVE_INFINITY
  let below: (readonly string[])[] = [[ags]]
  for (let size = 2; below.length > 0 && found.length < most && size <= last; size += 1) {
    const sets = larger(below, next)
    if (!sets) return { partnerships: found, more: 0, upTo: size - 1 }
    below = sets.filter((set) => !reaches(set))
    const enough = sets.filter((set) => reaches(set) && set.every((one) => one === ags || isNeeded(one, set)))
    if (found.length === 0 && enough.length > 0) last = size + MORE_MEMBERS
    found.push(...enough.map((set) => partnershipOf(problem, set)).sort(byMerit))
  }
  return { partnerships: found.slice(0, most), more: Math.max(0, found.length - most), upTo: null }
}

/** @returns every connected set that is one of these and one neighbour more, each once; null where they are too many */
function larger(
  sets: readonly (readonly string[])[],
  next: (ags: string) => readonly string[],
): (readonly string[])[] | null {
  const found = new Map<string, readonly string[]>()
  for (const set of sets) {
    for (const other of new Set(set.flatMap(next))) {
      if (set.includes(other)) continue
      const grown = [...set, other].sort(compare)
      found.set(grown.join(), grown)
    }
    if (found.size > MOST_SETS) return null
  }
  return [...found.values()]
}

function sumOf({ amounts }: PartnerProblem, set: readonly string[]): Euro {
  return sumEuro(set.map((ags) => amounts.get(ags) ?? 0))
}

function partnershipOf(problem: PartnerProblem, members: readonly string[]): Partnership {
  const { ags: lead = '', travel = 0 } = measureOf({ ...problem, leads: [] }).lead(members) ?? {}
  return {
    members,
    amount: sumOf(problem, members),
    lead,
    associations: new Set(members.map(associationIn(problem.register))).size,
    acrossDistricts: new Set(members.map((ags) => ags.slice(0, 5))).size > 1,
    travel,
  }
}

function byMerit(a: Partnership, b: Partnership): number {
  return (
    Number(a.acrossDistricts) - Number(b.acrossDistricts) ||
    a.associations - b.associations ||
    a.travel - b.travel ||
    compare(a.members.join(), b.members.join())
  )
}
