import { type AreaSet, holdersOf } from '../area-set.js'
import type { Component } from '../component.js'
import { packingProgram } from '../exact/program.js'
import { restrict } from '../exact/restrict.js'
import { type SearchCriteria, searchBest } from '../exact/search.js'
import { regionAround } from './region.js'

/**
 * Regions that are packed anew: their areas, the step from one centre to the next, the nodes spent on each. A step
 * sideways takes another packing that is as good, so that the next regions are not what they were.
 */
const PASSES = [
  { areas: 60, step: 8, nodes: 40, sideways: false },
  { areas: 60, step: 7, nodes: 20, sideways: true },
  { areas: 120, step: 12, nodes: 80, sideways: false },
  { areas: 60, step: 5, nodes: 20, sideways: true },
  { areas: 120, step: 11, nodes: 80, sideways: false },
  { areas: 80, step: 11, nodes: 20, sideways: true },
  { areas: 120, step: 10, nodes: 80, sideways: false },
]

/**
 * Many disjoint sets: the most promising first, then one region after the other packed anew as well as a search
 * can. Regions overlap; sets that reach out of one are left as they are. The effort grows with the areas.
 * @param worth how promising each set is, for the start
 * @param taken areas that are not to be had
 * @returns numbers of sets
 */
export function packByRegions(
  component: Component,
  sets: readonly AreaSet[],
  worth: readonly number[],
  taken: ReadonlySet<number>,
  stopping: SearchCriteria,
): number[] {
  const packing = new Packing(component, sets, taken)
  packing.fill([...sets.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0)))
  for (const { areas, step, nodes, sideways } of PASSES) {
    for (let centre = 0; centre < component.areas.length; centre += step) {
      if (stopping.stopped()) return packing.chosen()
      const region = regionAround(component.neighbours, centre, areas)
      packing.packAnew(region, sideways, { ...stopping, nodes })
    }
  }
  return packing.chosen()
}

class Packing {
  readonly #sets: readonly AreaSet[]
  readonly #holders: readonly (readonly number[])[]
  readonly #taken: ReadonlySet<number>
  readonly #program: ReturnType<typeof packingProgram>
  /** the set that an area is in; -1 for none */
  readonly #ownerOf: Int32Array

  constructor(component: Component, sets: readonly AreaSet[], taken: ReadonlySet<number>) {
    this.#sets = sets
    this.#taken = taken
    this.#holders = holdersOf(component.areas.length, sets)
    this.#program = packingProgram(component, sets, [])
    this.#ownerOf = new Int32Array(component.areas.length).fill(-1)
  }

  chosen(): number[] {
    return [...new Set(this.#ownerOf)].filter((id) => id >= 0)
  }

  /** Takes every set whose areas are all free, in this order. */
  fill(order: readonly number[]): void {
    for (const id of order) if (this.#areas(id).every((area) => this.#isFree(area))) this.#place(id)
  }

  packAnew(region: ReadonlySet<number>, sideways: boolean, stopping: SearchCriteria): void {
    const isInside = (id: number) => this.#areas(id).every((area) => region.has(area))
    const owners = [...new Set([...region].map((area) => this.#ownerOf[area] ?? -1))]
    const inside = owners.filter((id) => id >= 0 && isInside(id))
    const movable = new Set(inside)
    const open = new Set(
      [...region].filter((area) => this.#isFree(area) || movable.has(this.#ownerOf[area] ?? -1)),
    )
    const ids = new Set<number>()
    for (const area of open) for (const id of this.#holders[area] ?? []) ids.add(id)
    const within = [...ids].filter((id) => this.#areas(id).every((area) => open.has(area)))
    const columns = [...within, ...[...open].map((area) => this.#sets.length + area)]
    const known = sideways ? 1 - inside.length : -inside.length
    const found = searchBest(restrict(this.#program, columns, open), known, stopping)
    if (found.value === null) return
    for (const area of open) this.#ownerOf[area] = -1
    for (const index of found.chosen) this.#place(columns[index] ?? 0)
  }

  #place(id: number): void {
    for (const area of this.#areas(id)) this.#ownerOf[area] = id
  }

  #isFree(area: number): boolean {
    return this.#ownerOf[area] === -1 && !this.#taken.has(area)
  }

  /** @returns none for a column that is no set, but an area left outside */
  #areas(id: number): readonly number[] {
    return this.#sets[id] ?? []
  }
}
