import type { AreaSet, Partition } from '../area-set.js'
import { type Component, isBetter, valuesOf } from '../component.js'
import { type StoppingCriteria, solveComponent } from '../exact/solve-component.js'

/** Areas of a window, the step from one centre to the next, and how often all are gone through. */
const WINDOW = 36
const STEP = 6
const ROUNDS = 3
const STOPPING = { nodes: 100, minimalSets: 10_000, visits: 60_000 }

/**
 * Solves one window after the other exactly, by all objectives: the groups and enclaves around a centre are a
 * small problem of their own. The whole never gets worse, and keeps its wishes.
 * @param part the component that these areas alone make up
 * @param report gets the sets after each round
 */
export function largeNeighbourhoodSearch(
  component: Component,
  start: Partition,
  part: (areas: readonly number[]) => Component,
  stopped: StoppingCriteria['stopped'],
  report: (sets: Partition) => void,
): Partition {
  const state = new Groups(component, start)
  const done = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    let changed = false
    for (let centre = 2 * round; centre < component.areas.length && !stopped(); centre += STEP) {
      const window = state.windowAt(centre)
      const key = window.map((set) => set.join()).join(' ')
      if (window.length < 2 || done.has(key)) continue
      done.add(key)
      const better = solvedAnew(window, state, part, stopped)
      if (better) state.replace(window, better)
      changed ||= better !== null
    }
    report(state.sets())
    if (!changed || stopped()) break
  }
  return state.sets()
}

/** @returns better groups of the same areas, or null */
function solvedAnew(
  window: Partition,
  state: Groups,
  part: (areas: readonly number[]) => Component,
  stopped: StoppingCriteria['stopped'],
): number[][] | null {
  const areas = window.flat().sort((a, b) => a - b)
  const inside = part(areas)
  const indexOf = new Map(areas.map((area, index) => [area, index]))
  const before = window
    .filter(([first = 0]) => state.isGrouped(first))
    .map((set) => set.map((area) => indexOf.get(area) ?? 0))
  const outcome = solveComponent(inside, before, { ...STOPPING, stopped }, () => {})
  if (typeof outcome === 'string') return null
  if (!isBetter(valuesOf(inside, outcome.sets), valuesOf(inside, before))) return null
  return outcome.sets.map((set) => set.map((index) => areas[index] ?? 0))
}

/** Groups of a component, by number; an area without one is by itself. */
class Groups {
  readonly #component: Component
  readonly #sets = new Map<number, AreaSet>()
  readonly #groupOf: Int32Array
  #next = 0

  constructor(component: Component, sets: Partition) {
    this.#component = component
    this.#groupOf = new Int32Array(component.areas.length).fill(-1)
    for (const set of sets) this.#add(set)
  }

  sets(): AreaSet[] {
    return [...this.#sets.values()].sort(([a = 0], [b = 0]) => a - b)
  }

  isGrouped(area: number): boolean {
    return this.#groupOf[area] !== -1
  }

  /** @returns whole groups and enclaves that hang together, nearest to the centre first */
  windowAt(centre: number): AreaSet[] {
    const taken: AreaSet[] = []
    const seen = new Set<AreaSet>()
    const queue = new Set([centre])
    let size = 0
    for (const area of queue) {
      const set = this.#sets.get(this.#groupOf[area] ?? -1) ?? [area]
      if (seen.has(set) || size + set.length > WINDOW) continue
      seen.add(set)
      taken.push(set)
      size += set.length
      for (const member of set) for (const next of this.#component.neighbours[member] ?? []) queue.add(next)
    }
    return taken
  }

  replace(before: Partition, after: Partition): void {
    for (const [first = 0] of before) this.#sets.delete(this.#groupOf[first] ?? -1)
    for (const area of before.flat()) this.#groupOf[area] = -1
    for (const set of after) this.#add(set)
  }

  #add(set: AreaSet): void {
    this.#sets.set(this.#next, set)
    for (const area of set) this.#groupOf[area] = this.#next
    this.#next += 1
  }
}
