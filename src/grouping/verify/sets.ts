import type { Areas } from './areas.js'

/** A set of areas, ascending, with what it adds up to. */
export interface AreaSet {
  readonly areas: readonly number[]
  /** euro per year */
  readonly amount: number
}

/** More sets than this are not looked at: the claim then counts as not confirmed. */
const MOST_SETS = 4_000_000

/**
 * Grows sets by one neighbour at a time, size by size, and drops those met before: slower than the way of the
 * solver, and hard to get wrong.
 * @param goOn whether sets that contain this one are wanted
 * @returns all connected sets that can be reached so; null when there are too many
 */
export function connectedSets(graph: Areas, goOn: (set: AreaSet) => boolean): AreaSet[] | null {
  const all: AreaSet[] = []
  let layer: AreaSet[] = graph.amounts.map((amount, area) => ({ areas: [area], amount }))
  while (layer.length > 0) {
    for (const set of layer) all.push(set)
    if (all.length > MOST_SETS) return null
    const next = new Map<string, AreaSet>()
    for (const set of layer.filter(goOn)) {
      for (const larger of extensions(graph, set)) next.set(String.fromCharCode(...larger.areas), larger)
    }
    layer = [...next.values()]
  }
  return all
}

function extensions(graph: Areas, { areas, amount }: AreaSet): AreaSet[] {
  const beside = new Set(areas.flatMap((area) => graph.neighbours[area] ?? []))
  for (const area of areas) beside.delete(area)
  return [...beside].map((area) => ({
    areas: [...areas, area].sort((a, b) => a - b),
    amount: amount + (graph.amounts[area] ?? 0),
  }))
}

/** @returns whether no part of the set breaks a wish that more areas could not mend */
export function isAllowed(graph: Areas, maxSize: number | null, { areas }: AreaSet): boolean {
  const size = areas.reduce((sum, area) => sum + (graph.members[area]?.length ?? 0), 0)
  if (maxSize !== null && size > maxSize) return false
  return !graph.apart.some(([a, b]) => areas.includes(a) && areas.includes(b))
}

/** @returns the allowed sets that reach the threshold and hold no smaller connected set that does */
export function minimalSets(graph: Areas, threshold: number, maxSize: number | null): AreaSet[] | null {
  const sets = connectedSets(graph, (set) => set.amount < threshold && isAllowed(graph, maxSize, set))
  if (!sets) return null
  const reaching = sets.filter((set) => set.amount >= threshold && isAllowed(graph, maxSize, set))
  return reaching.filter((set) => set.areas.every((area) => !partsReach(graph, set, area, threshold)))
}

/** @returns whether a connected part of the set without the area reaches the threshold */
function partsReach(graph: Areas, set: AreaSet, without: number, threshold: number): boolean {
  const rest = new Set(set.areas.filter((area) => area !== without))
  return [...rest].some((start) => {
    const part = new Set([start])
    for (const area of part) {
      for (const other of graph.neighbours[area] ?? []) if (rest.has(other)) part.add(other)
    }
    return [...part].reduce((sum, area) => sum + (graph.amounts[area] ?? 0), 0) >= threshold
  })
}
