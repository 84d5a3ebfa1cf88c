import type { AreaSet } from '../area-set.js'
import type { Component, Values } from '../component.js'
import { isMoreBetter } from '../objectives.js'
import type { ObjectiveName, SubsetRowCut } from '../plan.js'
import { type FlatColumns, flatten } from './flat-columns.js'
import type { Pool } from './pool.js'
import type { Column } from './simplex.js'

/** Duals are whole numbers of this many scaled units to one of an objective; for travel, of a metre. */
const DUAL_SCALE: Record<ObjectiveName, number> = {
  ungrouped: 1_000_000,
  most: 1_000_000,
  groups: 1_000_000,
  splits: 1_000_000,
  hosts: 1_000_000,
  posts: 1_000_000,
  travel: 1_000,
}

/**
 * A set partitioning problem in whole numbers: choose columns of least cost so that every row holds exactly
 * its right-hand side. The first rows are the areas; further rows fix the objectives before.
 */
export interface Program {
  /** areas: a solution never has more columns than this */
  readonly count: number
  readonly rhs: readonly number[]
  /** the row that may hold more than its right-hand side; missing where every row holds just it */
  readonly atLeast?: number
  /** the sets of the pool in its order, then areas left ungrouped; costs in scaled units (DUAL_SCALE) */
  readonly columns: readonly Column[]
  /** the same, for pricing */
  readonly flat: FlatColumns
  /** scaled units that make one unit of the objective */
  readonly unit: number
}

/** Values of the objectives that are settled already. */
export type Settled = Partial<Values>

/**
 * Least cost for `objective`, the settled ones held fixed. What is better the more there is counts negative.
 * @param atLeast the settled one that may be more than it says
 */
export function partitionProgram(
  component: Component,
  pool: Pool,
  objective: ObjectiveName,
  settled: Settled,
  atLeast?: ObjectiveName,
): Program {
  const count = component.areas.length
  const extra = component.objectives.filter((name) => isRow(name, settled))
  const unit = DUAL_SCALE[objective]
  const columnOf = (areas: readonly number[], id: number, measures: Measures): Column => ({
    id,
    cost: unit * measures[objective] * (isMoreBetter(objective) ? -1 : 1),
    rows: [...areas, ...extra.map((_, index) => count + index)],
    values: [...areas.map(() => 1), ...extra.map((name) => measures[name])],
  })
  const columns = pool.sets.map((set, id) =>
    columnOf(set, id, {
      ungrouped: 0,
      most: 1,
      groups: 1,
      splits: pool.splits[id] ?? 0,
      hosts: pool.hosts[id] ?? 0,
      posts: pool.posts[id] ?? 0,
      travel: pool.travel[id] ?? 0,
    }),
  )
  if (settled.ungrouped !== 0) {
    for (const area of mayStayUngrouped(component)) {
      const measures = { ...NO_GROUP, ungrouped: component.sizes[area] ?? 1 }
      columns.push(columnOf([area], columns.length, measures))
    }
  }
  const rhs = [...component.areas.map(() => 1), ...extra.map((name) => settled[name] ?? 0)]
  const more = atLeast ? extra.indexOf(atLeast) : -1
  return { count, rhs, ...(more < 0 ? {} : { atLeast: count + more }), columns, flat: flatten(columns), unit }
}

type Measures = Record<ObjectiveName, number>

const NO_GROUP: Measures = { ungrouped: 0, most: 0, groups: 0, splits: 0, hosts: 0, posts: 0, travel: 0 }

function isRow(name: ObjectiveName, settled: Settled): boolean {
  return settled[name] !== undefined && (name !== 'ungrouped' || settled[name] !== 0)
}

/** An area that reaches the threshold can stand alone; one that a wish names must be in a group. */
function mayStayUngrouped(component: Component): number[] {
  return [...component.areas.keys()].filter((area) => {
    const alone =
      (component.amounts[area] ?? 0) >= component.threshold && component.mustLink[area]?.length === 1
    return !alone && !component.required[area]
  })
}

/**
 * As many disjoint sets as possible; areas may stay outside at no cost.
 * @param cuts triples of areas: at most one set of a packing holds two or three of them
 */
export function packingProgram(
  component: Component,
  sets: readonly AreaSet[],
  cuts: readonly SubsetRowCut[],
): Program {
  const unit = DUAL_SCALE.groups
  const areas = component.areas.length
  const cutRows = cutRowsBy(areas, cuts)
  const columns: Column[] = sets.map((set, id) => {
    const rows = [...set, ...cutRows(set)]
    return { id, cost: -unit, rows, values: rows.map(() => 1) }
  })
  const rhs = [...component.areas.map(() => 1), ...cuts.map(() => 1)]
  for (const row of rhs.keys()) columns.push({ id: columns.length, cost: 0, rows: [row], values: [1] })
  return { count: rhs.length, rhs, columns, flat: flatten(columns), unit }
}

/** @returns for a set the rows of the cuts of which it holds two areas or three */
function cutRowsBy(areas: number, cuts: readonly SubsetRowCut[]): (set: AreaSet) => number[] {
  const cutsAt: number[][] = Array.from({ length: areas }, () => [])
  for (const [index, cut] of cuts.entries()) for (const area of cut) cutsAt[area]?.push(areas + index)
  return (set) => {
    const met = set.flatMap((area) => cutsAt[area] ?? []).sort((a, b) => a - b)
    return met.filter((row, index) => row === met[index - 1] && row !== met[index - 2])
  }
}

/** @returns how many areas of the pair the column holds */
export function heldBy({ columns }: Program, id: number, [a, b]: readonly [number, number]): number {
  const rows = columns[id]?.rows ?? []
  return (rows.includes(a) ? 1 : 0) + (rows.includes(b) ? 1 : 0)
}
