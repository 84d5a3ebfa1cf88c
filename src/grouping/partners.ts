import { neighboursOf } from '../domain/geography.js'
import { type Euro, sumEuro } from '../domain/money.js'
import { compare } from './compare.js'
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

/** Sets looked at for one municipality: all of five and more around most, in well under a second. */
const MOST_SETS = 200_000

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
 * The smallest connected sets around a municipality that reach the threshold: those with the fewest members, of
 * these the ones that stay in the district, touch the fewest associations and have the shortest ways. Only
 * municipalities with a known amount are members. Every member is needed.
 * @param most how many
 * @returns none where the own amount is unknown, zero, or enough
 */
export function smallestPartnerships(problem: PartnerProblem, ags: string, most = 3): Partnership[] {
  const own = problem.amounts.get(ags) ?? 0
  if (own <= 0 || own >= problem.threshold) return []
  const neighbours = neighboursOf(problem.geography, 0)
  const next = (one: string) =>
    (neighbours.get(one) ?? []).filter((other) => (problem.amounts.get(other) ?? 0) > 0)
  let layer: (readonly string[])[] = [[ags]]
  for (let visited = 0; layer.length > 0 && visited < MOST_SETS; visited += layer.length) {
    layer = larger(layer, next)
    const enough = layer.filter((set) => sumOf(problem, set) >= problem.threshold)
    if (enough.length > 0)
      return enough
        .map((set) => partnershipOf(problem, set))
        .sort(byMerit)
        .slice(0, most)
  }
  return []
}

/** @returns every connected set that is one of these and one neighbour more, each once */
function larger(
  sets: readonly (readonly string[])[],
  next: (ags: string) => readonly string[],
): (readonly string[])[] {
  const found = new Map<string, readonly string[]>()
  for (const set of sets) {
    for (const other of new Set(set.flatMap(next))) {
      if (set.includes(other)) continue
      const grown = [...set, other].sort(compare)
      found.set(grown.join(), grown)
    }
    if (found.size > MOST_SETS) break
  }
  return [...found.values()]
}

function sumOf({ amounts }: PartnerProblem, set: readonly string[]): Euro {
  return sumEuro(set.map((ags) => amounts.get(ags) ?? 0))
}

function partnershipOf(problem: PartnerProblem, members: readonly string[]): Partnership {
  const { ags: lead = '', travel = 0 } = measureOf({ ...problem, leads: [] }).lead(members) ?? {}
  const of = (ags: string) => problem.register.byAgs.get(ags)?.association?.id ?? ags
  return {
    members,
    amount: sumOf(problem, members),
    lead,
    associations: new Set(members.map(of)).size,
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
