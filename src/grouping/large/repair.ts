import type { Component } from '../component.js'
import { constructAround } from '../construct.js'
import { type StoppingCriteria, solveComponent } from '../exact/solve-component.js'
import { reachableFrom } from '../graph.js'

/** Areas around those that wishes name, tried one after the other. */
const SIZES = [30, 60, 120]

/**
 * Where wishes are too tangled to be met one by one: solves a small problem around them, and grows the other
 * groups around its answer.
 * @param part the component that these areas alone make up
 * @returns groups that keep all wishes; null when none were found
 */
export function repair(
  component: Component,
  part: (areas: readonly number[]) => Component,
  stopping: StoppingCriteria,
): number[][] | null {
  for (const size of SIZES) {
    const areas = around(component, size)
    const outcome = solveComponent(part(areas), null, stopping, () => {})
    if (typeof outcome === 'string') continue
    const sets = outcome.sets.map((set) => set.map((index) => areas[index] ?? 0))
    const wanted = sets.filter((set) => set.some((area) => component.required[area]))
    return constructAround(component, wanted)
  }
  return null
}

/** @returns the areas that wishes name and those nearest to them, ascending */
function around(component: Component, more: number): number[] {
  const wanted = [...component.areas.keys()].filter((area) => component.required[area])
  const region = reachableFrom(wanted, (area) => component.neighbours[area] ?? [], wanted.length + more)
  return [...region].sort((a, b) => a - b)
}
