import type { Program } from './program.js'
import { restrict } from './restrict.js'
import { type Limits, searchBest } from './search.js'

/** Areas of a region that is packed anew, the step from one centre to the next, and the nodes spent on it. */
const REGION = 160
const STEP = 12
const NODES = 120
const ROUNDS = 2

/**
 * Packs one region after the other anew, as well as a search can, and keeps what is better. Regions overlap;
 * columns that reach out of one are left as they are.
 * @param chosen ids of disjoint columns that cover every row
 */
export function improveByRegions(
  program: Program,
  chosen: readonly number[],
  neighbours: readonly (readonly number[])[],
  limits: Limits,
): number[] {
  let best = [...chosen]
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let centre = round * 5; centre < program.count; centre += STEP) {
      if (limits.stopped()) return best
      best = packAnew(program, best, regionAround(neighbours, centre), limits)
    }
  }
  return best
}

function packAnew(
  program: Program,
  chosen: readonly number[],
  region: ReadonlySet<number>,
  limits: Limits,
): number[] {
  const isInside = (id: number) => program.columns[id]?.rows.every((row) => region.has(row)) ?? false
  const inside = chosen.filter(isInside)
  const open = new Set(inside.flatMap((id) => program.columns[id]?.rows ?? []))
  const ids = [...program.columns.keys()].filter((id) =>
    program.columns[id]?.rows.every((row) => open.has(row)),
  )
  const value = inside.reduce((sum, id) => sum + (program.columns[id]?.cost ?? 0), 0) / program.unit
  const found = searchBest(restrict(program, ids, open), value, { ...limits, nodes: NODES })
  if (found.value === null) return [...chosen]
  return [...chosen.filter((id) => !isInside(id)), ...found.chosen.map((index) => ids[index] ?? 0)]
}

/** @returns the areas nearest to the centre, by steps over borders */
function regionAround(neighbours: readonly (readonly number[])[], centre: number): Set<number> {
  const region = new Set([centre])
  for (const area of region) {
    for (const other of neighbours[area] ?? []) if (region.size < REGION) region.add(other)
  }
  return region
}
