import { reachableFrom } from '../graph.js'

/** @returns the areas nearest to the centre, by steps over borders, itself first */
export function regionAround(
  neighbours: readonly (readonly number[])[],
  centre: number,
  most: number,
): Set<number> {
  return reachableFrom([centre], (area) => neighbours[area] ?? [], most)
}

/** @returns for each area the numbers of the sets that hold it */
export function holdersOf(areas: number, sets: readonly (readonly number[])[]): number[][] {
  const holders: number[][] = Array.from({ length: areas }, () => [])
  for (const [index, set] of sets.entries()) for (const area of set) holders[area]?.push(index)
  return holders
}
