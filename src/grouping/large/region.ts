import type { Adjacency, AreaSet } from '../area-set.js'
import { reachableFrom } from '../graph.js'

/** @returns the areas nearest to the centre, by steps over borders, itself first */
export function regionAround(neighbours: Adjacency, centre: number, most: number): Set<number> {
  return reachableFrom([centre], (area) => neighbours[area] ?? [], most)
}

/** @returns for each area the numbers of the sets that hold it */
export function holdersOf(areas: number, sets: readonly AreaSet[]): number[][] {
  const holders: number[][] = Array.from({ length: areas }, () => [])
  for (const [index, set] of sets.entries()) for (const area of set) holders[area]?.push(index)
  return holders
}
