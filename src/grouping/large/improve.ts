import { type Component, isBetter, valuesOf } from '../component.js'
import { type Effort, solveComponent } from '../exact/solve-component.js'

/** Areas of a window, the step from one centre to the next, and how often all are gone through. */
const WINDOW = 36
const STEP = 6
const ROUNDS = 3
const EFFORT = { nodes: 100, minimalSets: 10_000, visits: 60_000 }

/**
 * Solves one window after the other exactly, by all objectives: the groups and left-overs around a centre are a
 * small problem of their own. The whole never gets worse, and keeps its wishes.
 * @param part the component that these areas alone make up
 * @param report gets the sets after each round
 */
export function improveByWindows(
  component: Component,
  start: readonly (readonly number[])[],
  part: (areas: readonly number[]) => Component,
  stopped: Effort['stopped'],
  report: (sets: readonly (readonly number[])[]) => void,
): readonly (readonly number[])[] {
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
  window: readonly (readonly number[])[],
  state: Groups,
  part: (areas: readonly number[]) => Component,
  stopped: Effort['stopped'],
): number[][] | null {
  const areas = window.flat().sort((a, b) => a - b)
  const inside = part(areas)
  const indexOf = new Map(areas.map((area, index) => [area, index]))
  const before = window
    .filter(([first = 0]) => state.isGrouped(first))
    .map((set) => set.map((area) => indexOf.get(area) ?? 0))
  const outcome = solveComponent(inside, before, { ...EFFORT, stopped }, () => {})
  if (typeof outcome === 'string') return null
  if (!isBetter(valuesOf(inside, outcome.sets), valuesOf(inside, before))) return null
  return outcome.sets.map((set) => set.map((index) => areas[index] ?? 0))
}

/** Groups of a component, by number; an area without one is by itself. */
class Groups {
  readonly #component: Component
  readonly #sets = new Map<number, readonly number[]>()
  readonly #groupOf: Int32Array
  #next = 0

  constructor(component: Component, sets: readonly (readonly number[])[]) {
    this.#component = component
    this.#groupOf = new Int32Array(component.areas.length).fill(-1)
    for (const set of sets) this.#add(set)
  }

  sets(): (readonly number[])[] {
    return [...this.#sets.values()].sort(([a = 0], [b = 0]) => a - b)
  }

  isGrouped(area: number): boolean {
    return this.#groupOf[area] !== -1
  }

  /** @returns whole groups and left-overs that hang together, nearest to the centre first */
  windowAt(centre: number): (readonly number[])[] {
    const taken: (readonly number[])[] = []
    const seen = new Set<readonly number[]>()
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

  replace(before: readonly (readonly number[])[], after: readonly (readonly number[])[]): void {
    for (const [first = 0] of before) this.#sets.delete(this.#groupOf[first] ?? -1)
    for (const area of before.flat()) this.#groupOf[area] = -1
    for (const set of after) this.#add(set)
  }

  #add(set: readonly number[]): void {
    this.#sets.set(this.#next, set)
    for (const area of set) this.#groupOf[area] = this.#next
    this.#next += 1
  }
}
