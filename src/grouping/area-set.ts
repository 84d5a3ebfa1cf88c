/** Areas of one component (or of the model), by number. */
export type AreaSet = readonly number[]

/** The groups of a plan: disjoint sets; an area in none of them is ungrouped. */
export type Partition = readonly AreaSet[]

/** For each area those it borders on, ascending. */
export type Adjacency = readonly AreaSet[]
