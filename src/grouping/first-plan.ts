import type { Model } from './model.js'
import { impossible, keepsWishes, nameOf, type Wishes } from './wishes.js'

/**
 * A feasible plan, quickly: companions first, then areas that reach the threshold, then groups grown from the
 * poorest area, then every left-over joins a group beside it.
 * @returns sets of areas, each connected and at or above the threshold
 * @throws IgmError `plan-impossible` when companions cannot be joined
 */
export function firstPlan(model: Model, wishes: Wishes, threshold: number): number[][] {
  const free = new Set(model.areas.keys())
  const groups: number[][] = []
  const take = (set: number[] | null) => {
    if (!set) return
    for (const area of set) free.delete(area)
    groups.push(set)
  }
  for (const companions of wishes.companions) {
    if (companions.length < 2 || !free.has(companions[0] ?? -1)) continue
    const set = grow(model, wishes, threshold, joinAll(model, free, companions), free)
    if (!set) throw impossible(`together: ${companions.map((area) => nameOf(model, area)).join(' ')}`)
    take(set)
  }
  const byAmount = [...model.areas.keys()].sort((a, b) => amountOf(model, a) - amountOf(model, b) || a - b)
  for (const area of byAmount) if (free.has(area) && amountOf(model, area) >= threshold) take([area])
  for (const area of byAmount) if (free.has(area)) take(grow(model, wishes, threshold, [area], free))
  attach(model, wishes, groups, free)
  return groups
}

function amountOf(model: Model, area: number): number {
  return model.areas[area]?.amount ?? 0
}

function grow(
  model: Model,
  wishes: Wishes,
  threshold: number,
  start: readonly number[] | null,
  free: ReadonlySet<number>,
): number[] | null {
  const set = start ? [...start] : []
  if (set.length === 0) return null
  let sum = set.reduce((total, area) => total + amountOf(model, area), 0)
  while (sum < threshold) {
    const border = set.flatMap((area) => model.neighbours[area] ?? [])
    const next = border.filter((area) => free.has(area) && !set.includes(area))
    next.sort((a, b) => amountOf(model, b) - amountOf(model, a) || a - b)
    const best = next.find((area) => keepsWishes(wishes, [...set, area]))
    if (best === undefined) return null
    set.push(best)
    sum += amountOf(model, best)
  }
  return keepsWishes(wishes, set) ? set : null
}

/** @returns the areas with shortest paths of free areas between them, or null */
function joinAll(model: Model, free: ReadonlySet<number>, areas: readonly number[]): number[] | null {
  const set = areas.slice(0, 1)
  for (const target of areas) {
    if (set.includes(target)) continue
    const path = pathTo(model, free, set, target)
    if (!path) return null
    set.push(...path.filter((area) => !set.includes(area)))
  }
  return set
}

function pathTo(
  model: Model,
  free: ReadonlySet<number>,
  from: readonly number[],
  target: number,
): number[] | null {
  const cameFrom = new Map<number, number | null>(from.map((area) => [area, null]))
  for (const area of cameFrom.keys()) {
    if (area === target) break
    for (const next of model.neighbours[area] ?? []) {
      if (free.has(next) && !cameFrom.has(next)) cameFrom.set(next, area)
    }
  }
  if (!cameFrom.has(target)) return null
  const path: number[] = []
  for (let at: number | null = target; at !== null; at = cameFrom.get(at) ?? null) path.push(at)
  return path
}

/** Repeats until nothing changes: a left-over may only reach a group through another left-over. */
export function attach(model: Model, wishes: Wishes, groups: number[][], free: Set<number>): void {
  for (let changed = true; changed; ) {
    changed = false
    for (const area of [...free]) {
      const beside = new Set(model.neighbours[area])
      const group = groups.find(
        (set) => set.some((m) => beside.has(m)) && keepsWishes(wishes, [...set, area]),
      )
      if (!group) continue
      group.push(area)
      free.delete(area)
      changed = true
    }
  }
}
