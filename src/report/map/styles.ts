import type { Geometry } from './geometry.js'
import type { MapGroup, MapPlace } from './map-input.js'

/**
 * Gives each group a hatch: all different while there are enough, and never that of a neighbour while one is left.
 * @param count of hatches at hand
 * @returns the number of the hatch by group
 */
export function stylesOf(
  groups: readonly MapGroup[],
  places: readonly MapPlace[],
  geometry: Geometry,
  count: number,
): Map<number, number> {
  const groupOf = new Map(places.flatMap(({ ags, group }) => (group === null ? [] : [[ags, group] as const])))
  const beside = new Map<number, Set<number>>(groups.map(({ id }) => [id, new Set()]))
  for (const [ags, group] of groupOf) {
    for (const next of geometry.neighbours(ags)) {
      const other = groupOf.get(next)
      if (other !== undefined && other !== group) beside.get(group)?.add(other)
    }
  }
  const styles = new Map<number, number>()
  const used = new Array<number>(count).fill(0)
  for (const { id } of groups) {
    const taken = new Set([...(beside.get(id) ?? [])].map((other) => styles.get(other)))
    const free = [...used.keys()].filter((style) => !taken.has(style))
    const style = free.reduce(
      (best, each) => ((used[each] ?? 0) < (used[best] ?? 0) ? each : best),
      free[0] ?? 0,
    )
    used[style] = (used[style] ?? 0) + 1
    styles.set(id, style)
  }
  return styles
}
