import { neighboursOf } from '../domain/geography.js'
import type { Euro } from '../domain/money.js'
import { sumEuro } from '../domain/money.js'
import type { Municipality } from '../domain/register.js'
import type { Adjacency } from './area-set.js'
import { blocksOf, type Contiguity } from './blocks.js'
import { compare } from './compare.js'
import { componentsOf } from './graph.js'
import { leadOrder } from './measure.js'
import type { GroupingRequest } from './problem.js'

/** A node of the contiguity graph: one municipality, or several neighbours that are not divided. */
export interface Area {
  /** AGS, sorted */
  readonly members: readonly string[]
  /** euro per year */
  readonly amount: Euro
  /** AGS of the member that comes first as a lead, see `leadOrder` */
  readonly lead: string
  /** place of that member in the order of all leads of the model: of a set of areas, the least leads */
  readonly leadRank: number
}

/** The areas that take part and who may join whom. Sorted by first member, so input order does not matter. */
export interface Model {
  readonly areas: readonly Area[]
  /** indices into `areas`, ascending */
  readonly neighbours: Adjacency
}

/** @returns the municipalities of the scope, sorted by AGS */
export function municipalitiesInScope(request: GroupingRequest): Municipality[] {
  const districts = new Set(request.districts.map(({ ags }) => ags))
  const inScope = request.register.municipalities.filter(({ district }) => districts.has(district.ags))
  return inScope.sort((a, b) => compare(a.ags, b.ags))
}

/** @returns the contiguity graph of the municipalities that draw something and are not excluded */
export function modelOf(request: GroupingRequest): Model {
  const graph = contiguityOf(request)
  const blocks = blocksOf(request, graph)
  const precedes = leadOrder(request)
  const leads = blocks.map((members) => [...members].sort(precedes)[0] ?? '')
  const rankOf = new Map([...leads].sort(precedes).map((ags, rank) => [ags, rank]))
  const areas = blocks.map((members, index) => ({
    members,
    amount: sumEuro(members.map((ags) => request.amounts.get(ags) ?? 0)),
    lead: leads[index] ?? '',
    leadRank: rankOf.get(leads[index] ?? '') ?? 0,
  }))
  const areaOf = new Map(areas.flatMap(({ members }, index) => members.map((ags) => [ags, index] as const)))
  const neighbours = areas.map(({ members }, index) => {
    const found = new Set(
      members.flatMap((ags) => (graph.get(ags) ?? []).map((other) => areaOf.get(other) ?? index)),
    )
    found.delete(index)
    return [...found].sort((a, b) => a - b)
  })
  return { areas, neighbours }
}

/** @returns the connected components of the areas, each ascending */
export function componentsIn({ neighbours }: Pick<Model, 'neighbours'>): number[][] {
  const components = componentsOf(neighbours.keys(), (area) => neighbours[area] ?? [])
  return components.map((component) => component.sort((a, b) => a - b))
}

/** The neighbours that each municipality may share a group with; keys and lists sorted by AGS. */
export function contiguityOf(request: GroupingRequest): Contiguity {
  const excluded = new Set(request.exclude)
  const taking = municipalitiesInScope(request).filter(
    ({ ags }) => (request.amounts.get(ags) ?? 0) > 0 && !excluded.has(ags),
  )
  const present = new Set(taking.map(({ ags }) => ags))
  const staysAlone = (ags: string) => !request.hosts && (request.amounts.get(ags) ?? 0) >= request.threshold
  const mayJoin = (a: string, b: string) =>
    present.has(b) && !staysAlone(b) && (request.acrossDistricts || a.slice(0, 5) === b.slice(0, 5))
  const neighbours = neighboursOf(request.geography, request.minBorder)
  return new Map(
    taking.map(({ ags }) => {
      const all = staysAlone(ags) ? [] : (neighbours.get(ags) ?? [])
      return [ags, [...new Set(all)].filter((other) => mayJoin(ags, other))]
    }),
  )
}
