import { type AreaSet, holdersOf } from '../area-set.js'
import type { Component } from '../component.js'
import { evaluateTree } from '../exact/evaluate-tree.js'
import { flatten } from '../exact/flat-columns.js'
import { type Program, packingProgram } from '../exact/program.js'
import { type Relaxation, relax } from '../exact/relaxation.js'
import type { SearchCriteria } from '../exact/search.js'
import type { ProofTree, SubsetRowCut } from '../plan.js'
import { regionAround } from './region.js'
import { separate } from './subset-row-cuts.js'

/** Areas up to which one linear program is solved for all; above, one region after the other. */
const ONE_PROGRAM = 2_000
const REGION = 320
const STEP = 110
const CUT_ROUNDS = 2

/** An upper bound on the sets of a packing, with its certificate. */
export interface PackingBound {
  readonly bound: number
  readonly tree: ProofTree
  readonly cuts: readonly SubsetRowCut[]
  /** how much of each set the relaxation uses; nothing where it was solved region by region */
  readonly fractions: Relaxation['fractions']
}

/** @param report gets each bound that is better than the one before */
export function boundPacking(
  component: Component,
  sets: readonly AreaSet[],
  stopping: SearchCriteria,
): PackingBound {
  if (component.areas.length > ONE_PROGRAM) return boundByRegions(component, sets, stopping)
  const program = packingProgram(component, sets, [])
  return packingBoundOf(program, relax(program, [...program.columns.keys()], []), [])
}

function packingBoundOf(
  program: Program,
  { duals, fractions }: Relaxation,
  cuts: readonly SubsetRowCut[],
): PackingBound {
  const tree = { prices: duals, fork: null }
  return { bound: -evaluateTree(program, tree, 0), tree, cuts, fractions }
}

/** Adds subset-row cuts to the relaxation, which brings the bound down. */
export function addSubsetRowCuts(
  component: Component,
  sets: readonly AreaSet[],
  packing: PackingBound,
  groups: number,
  stopping: SearchCriteria,
): PackingBound {
  let best = packing
  let { cuts, fractions } = packing
  for (let round = 0; round < CUT_ROUNDS && best.bound > groups && !stopping.stopped(); round += 1) {
    const found = separate(component.areas.length, sets, fractions, cuts)
    if (found.length === 0) break
    cuts = [...cuts, ...found]
    const program = packingProgram(component, sets, cuts)
    const known = fractions.map(({ id }) => id).filter((id) => id < sets.length + component.areas.length)
    const slack = cuts.map((_, index) => sets.length + component.areas.length + index)
    const next = packingBoundOf(
      program,
      relax(program, [...program.columns.keys()], [...known, ...slack]),
      cuts,
    )
    fractions = next.fractions
    if (next.bound < best.bound) best = next
  }
  return best
}

/**
 * Duals that suffice for every set from the beginning: what an area draws, as a share of the threshold. Then
 * region by region the least duals that still suffice, those around it held fixed.
 */
function boundByRegions(
  component: Component,
  sets: readonly AreaSet[],
  stopping: SearchCriteria,
): PackingBound {
  const program = packingProgram(component, sets, [])
  const holders = holdersOf(component.areas.length, sets)
  const duals = component.amounts.map((amount) =>
    Math.min(program.unit, Math.ceil((amount * program.unit) / component.threshold)),
  )
  for (let centre = 0; centre < component.areas.length && !stopping.stopped(); centre += STEP) {
    const region = regionAround(component.neighbours, centre, REGION)
    lowerDuals(program.unit, sets, holders, duals, [...region])
  }
  return packingBoundOf(program, { duals: duals.map((dual) => -dual), fractions: [] }, [])
}

function lowerDuals(
  unit: number,
  sets: readonly AreaSet[],
  holders: readonly (readonly number[])[],
  duals: number[],
  region: readonly number[],
): void {
  const rowOf = new Map(region.map((area, row) => [area, row]))
  const ids = [...new Set(region.flatMap((area) => holders[area] ?? []))]
  const columns = ids.map((id, index) => {
    const set = sets[id] ?? []
    const outside = set.reduce((sum, area) => sum + (rowOf.has(area) ? 0 : (duals[area] ?? 0)), 0)
    const rows = set.flatMap((area) => rowOf.get(area) ?? [])
    return { id: index, cost: Math.min(0, outside - unit), rows, values: rows.map(() => 1) }
  })
  for (const row of region.keys()) columns.push({ id: columns.length, cost: 0, rows: [row], values: [1] })
  const program = { count: region.length, rhs: region.map(() => 1), columns, flat: flatten(columns), unit }
  const { duals: found } = relax(program, [...columns.keys()], [])
  const lowered = found.map((dual) => Math.max(0, -dual))
  const lack = columns.reduce((most, { cost, rows }) => {
    return Math.max(most, -cost - rows.reduce((sum, row) => sum + (lowered[row] ?? 0), 0))
  }, 0)
  const before = region.reduce((sum, area) => sum + (duals[area] ?? 0), 0)
  const after = lowered.reduce((sum, dual) => sum + dual + lack, 0)
  if (after < before) for (const [row, area] of region.entries()) duals[area] = (lowered[row] ?? 0) + lack
}
