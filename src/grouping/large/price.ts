import type { Component } from '../component.js'
import { evaluateTree } from '../exact/evaluate-tree.js'
import { flatten } from '../exact/flat-columns.js'
import { type Relaxation, relax } from '../exact/prices.js'
import { type Program, packingProgram } from '../exact/program.js'
import type { Limits } from '../exact/search.js'
import type { ProofTree, Triple } from '../plan.js'
import { holdersOf, regionAround } from './region.js'
import { violatedTriples } from './triples.js'

/** Areas up to which one linear program is solved for all; above, one region after the other. */
const ONE_PROGRAM = 2_000
const REGION = 320
const STEP = 110
const CUT_ROUNDS = 2

/** An upper bound on the sets of a packing, with its certificate. */
export interface Priced {
  readonly bound: number
  readonly tree: ProofTree
  readonly cuts: readonly Triple[]
  /** how much of each set the relaxation uses; nothing where it was solved region by region */
  readonly fractions: Relaxation['fractions']
}

/** @param report gets each bound that is better than the one before */
export function pricePacking(
  component: Component,
  sets: readonly (readonly number[])[],
  limits: Limits,
): Priced {
  if (component.areas.length > ONE_PROGRAM) return priceByRegions(component, sets, limits)
  const program = packingProgram(component, sets, [])
  return pricedBy(program, relax(program, [...program.columns.keys()], []), [])
}

function pricedBy(program: Program, { prices, fractions }: Relaxation, cuts: readonly Triple[]): Priced {
  const tree = { prices, fork: null }
  return { bound: -evaluateTree(program, tree, 0), tree, cuts, fractions }
}

/** Adds triples to the relaxation, which brings the bound down. */
export function tighten(
  component: Component,
  sets: readonly (readonly number[])[],
  priced: Priced,
  groups: number,
  limits: Limits,
): Priced {
  let best = priced
  let { cuts, fractions } = priced
  for (let round = 0; round < CUT_ROUNDS && best.bound > groups && !limits.stopped(); round += 1) {
    const found = violatedTriples(component.areas.length, sets, fractions, cuts)
    if (found.length === 0) break
    cuts = [...cuts, ...found]
    const program = packingProgram(component, sets, cuts)
    const known = fractions.map(({ id }) => id).filter((id) => id < sets.length + component.areas.length)
    const slack = cuts.map((_, index) => sets.length + component.areas.length + index)
    const next = pricedBy(program, relax(program, [...program.columns.keys()], [...known, ...slack]), cuts)
    fractions = next.fractions
    if (next.bound < best.bound) best = next
  }
  return best
}

/**
 * Prices that suffice for every set from the beginning: what an area draws, as a share of the threshold. Then
 * region by region the least prices that still suffice, those around it held fixed.
 */
function priceByRegions(component: Component, sets: readonly (readonly number[])[], limits: Limits): Priced {
  const program = packingProgram(component, sets, [])
  const holders = holdersOf(component.areas.length, sets)
  const prices = component.amounts.map((amount) =>
    Math.min(program.unit, Math.ceil((amount * program.unit) / component.threshold)),
  )
  for (let centre = 0; centre < component.areas.length && !limits.stopped(); centre += STEP) {
    const region = regionAround(component.neighbours, centre, REGION)
    lowerPrices(program.unit, sets, holders, prices, [...region])
  }
  return pricedBy(program, { prices: prices.map((price) => -price), fractions: [] }, [])
}

function lowerPrices(
  unit: number,
  sets: readonly (readonly number[])[],
  holders: readonly (readonly number[])[],
  prices: number[],
  region: readonly number[],
): void {
  const rowOf = new Map(region.map((area, row) => [area, row]))
  const ids = [...new Set(region.flatMap((area) => holders[area] ?? []))]
  const columns = ids.map((id, index) => {
    const set = sets[id] ?? []
    const outside = set.reduce((sum, area) => sum + (rowOf.has(area) ? 0 : (prices[area] ?? 0)), 0)
    const rows = set.flatMap((area) => rowOf.get(area) ?? [])
    return { id: index, cost: Math.min(0, outside - unit), rows, values: rows.map(() => 1) }
  })
  for (const row of region.keys()) columns.push({ id: columns.length, cost: 0, rows: [row], values: [1] })
  const program = { count: region.length, rhs: region.map(() => 1), columns, flat: flatten(columns), unit }
  const { prices: found } = relax(program, [...columns.keys()], [])
  const lowered = found.map((price) => Math.max(0, -price))
  const lack = columns.reduce((most, { cost, rows }) => {
    return Math.max(most, -cost - rows.reduce((sum, row) => sum + (lowered[row] ?? 0), 0))
  }, 0)
  const before = region.reduce((sum, area) => sum + (prices[area] ?? 0), 0)
  const after = lowered.reduce((sum, price) => sum + price + lack, 0)
  if (after < before) for (const [row, area] of region.entries()) prices[area] = (lowered[row] ?? 0) + lack
}
