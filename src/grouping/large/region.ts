import type { Adjacency } from '../area-set.js'
import { reachableFrom } from '../graph.js'

/** @returns the areas nearest to the centre, by steps over borders, itself first */
export function regionAround(neighbours: Adjacency, centre: number, most: number): Set<number> {
  return reachableFrom([centre], (area) => neighbours[area] ?? [], most)
}
