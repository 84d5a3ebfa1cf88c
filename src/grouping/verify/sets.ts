import type { Areas } from './areas.js'

/** A set of areas, ascending, with what it adds up to. */
export interface Region {
  readonly areas: readonly number[]
  /** euro per year */
  readonly amount: number
}

/**
 * Whether a set, or one that holds it, is wanted.
 * @param isOut whether no set to come that holds this one holds the area
 */
export type GrowthTest = (set: Region, isOut: (area: number) => boolean) => boolean

/** More sets than this are not looked at, in all or per area: the claim then counts as not confirmed. */
const MOST_SETS = 8_000_000
const MOST_PER_AREA = 8_000

/**
 * Visits every connected set once: from each area, sets of later areas only; whatever lies beside a set is taken
 * or, from then on, left out.
 * @param goOn whether sets that contain this one are wanted
 * @param keep whether this one is; both get a list that changes afterwards
 * @returns the sets kept; null when there are too many to look at
 */
export function connectedSets(
  graph: Areas,
  goOn: GrowthTest,
  keep: (set: Region) => boolean,
  most = Math.max(MOST_SETS, MOST_PER_AREA * graph.members.length),
): Region[] | null {
  const kept: Region[] = []
  const decided = graph.members.map(() => false)
  const areas: number[] = []
  let visited = 0
  const freshBeside = (area: number) => (graph.neighbours[area] ?? []).filter((other) => !decided[other])
  const visit = (area: number, amountBefore: number, beside: readonly number[]) => {
    visited += 1
    if (visited > most) return
    areas.push(area)
    const amount = amountBefore + (graph.amounts[area] ?? 0)
    if (keep({ areas, amount })) kept.push({ areas: [...areas].sort((a, b) => a - b), amount })
    const isOut = (other: number) =>
      decided[other] === true && !areas.includes(other) && !beside.includes(other)
    if (goOn({ areas, amount }, isOut)) visitLarger(amount, beside, freshBeside(area))
    areas.pop()
  }
  const visitLarger = (amount: number, beside: readonly number[], fresh: readonly number[]) => {
    for (const other of fresh) decided[other] = true
    const open = [...beside, ...fresh]
    for (const [index, other] of open.entries()) visit(other, amount, open.slice(index + 1))
    for (const other of fresh) decided[other] = false
  }
  for (const first of graph.members.keys()) {
    decided[first] = true
    visit(first, 0, [])
  }
  return visited > most ? null : kept
}

/** @returns whether no part of the set breaks a wish that more areas could not mend */
export function isAllowed(graph: Areas, maxSize: number | null, { areas }: Region): boolean {
  const size = areas.reduce((sum, area) => sum + (graph.members[area]?.length ?? 0), 0)
  if (maxSize !== null && size > maxSize) return false
  return !graph.apart.some(([a, b]) => areas.includes(a) && areas.includes(b))
}

/** @returns the allowed sets that reach the threshold and hold no smaller connected set that does */
export function minimalSets(graph: Areas, threshold: number, maxSize: number | null): Region[] | null {
  return connectedSets(
    graph,
    (set) => set.amount < threshold && isAllowed(graph, maxSize, set),
    (set) =>
      set.amount >= threshold &&
      isAllowed(graph, maxSize, set) &&
      set.areas.every((area) => !partsReach(graph, set, area, threshold)),
  )
}

/** @returns whether a connected part of the set without the area reaches the threshold */
function partsReach(graph: Areas, set: Region, without: number, threshold: number): boolean {
  if (set.amount - (graph.amounts[without] ?? 0) < threshold) return false
  const rest = new Set(set.areas.filter((area) => area !== without))
  return [...rest].some((start) => {
    const part = new Set([start])
    for (const area of part) {
      for (const other of graph.neighbours[area] ?? []) if (rest.has(other)) part.add(other)
    }
    return [...part].reduce((sum, area) => sum + (graph.amounts[area] ?? 0), 0) >= threshold
  })
}
