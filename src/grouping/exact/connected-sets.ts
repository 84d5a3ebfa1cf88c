import type { Adjacency, AreaSet } from '../area-set.js'
/**
 * Visits every connected set of areas exactly once: the ESU algorithm (Wernicke 2006, "Efficient detection of
 * network motifs", IEEE/ACM TCBB 3(4)). A set grows only by areas above its least one that are neighbours of
 * the area added last but of no earlier one, so no set is reached twice.
 * @param visit gets the set (reused: copy it); returns whether to visit the sets that contain it
 * @param leave gets an area that the sets to come do not hold (1), and again when they may hold it once more (-1)
 */
export function visitConnectedSets(
  neighbours: Adjacency,
  visit: (set: AreaSet) => boolean,
  leave: (area: number, times: 1 | -1) => void = () => {},
): void {
  const touched = new Int32Array(neighbours.length)
  const set: number[] = []
  const touch = (area: number, by: number) => {
    touched[area] = (touched[area] ?? 0) + by
    for (const other of neighbours[area] ?? []) touched[other] = (touched[other] ?? 0) + by
  }
  const extend = (extension: readonly number[], root: number) => {
    if (!visit(set)) return
    for (let index = 0; index < extension.length; index += 1) {
      const area = extension[index] ?? 0
      const fresh = (neighbours[area] ?? []).filter((other) => other > root && touched[other] === 0)
      const rest = extension.slice(index + 1)
      set.push(area)
      touch(area, 1)
      extend(rest.concat(fresh), root)
      touch(area, -1)
      set.pop()
      leave(area, 1)
    }
    for (const area of extension) leave(area, -1)
  }
  for (const root of neighbours.keys()) {
    set.push(root)
    touch(root, 1)
    extend(
      (neighbours[root] ?? []).filter((other) => other > root),
      root,
    )
    touch(root, -1)
    set.pop()
    leave(root, 1)
  }
}
