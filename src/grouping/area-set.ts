/** Areas of one component (or of the model), by number. */
export type AreaSet = readonly number[]

/** The groups of a plan: disjoint sets; an area in none of them is ungrouped. */
export type Partition = readonly AreaSet[]

/** For each area those it borders on, ascending. */
export type Adjacency = readonly AreaSet[]

/** @returns for each area the numbers of the sets that hold it */
export function holdersOf(areas: number, sets: readonly AreaSet[]): number[][] {
  const holders: number[][] = Array.from({ length: areas }, () => [])
  for (const [index, set] of sets.entries()) for (const area of set) holders[area]?.push(index)
  return holders
}
