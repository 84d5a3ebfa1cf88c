/**
 * Walks a graph breadth first.
 * @param next the neighbours of a node
 * @param most nodes to reach at most
 * @returns the nodes that can be reached, nearest first, the starts among them
 */
export function reachableFrom<T>(
  starts: Iterable<T>,
  next: (node: T) => Iterable<T>,
  most = Number.POSITIVE_INFINITY,
): Set<T> {
  const reached = new Set(starts)
  for (const node of reached) {
    for (const other of next(node)) {
      if (reached.size >= most) return reached
      reached.add(other)
    }
  }
  return reached
}

/** @returns whether the nodes hang together by links among themselves; true of none */
export function isConnected<T>(nodes: readonly T[], next: (node: T) => Iterable<T>): boolean {
  const inside = new Set(nodes)
  const within = (node: T) => [...next(node)].filter((other) => inside.has(other))
  return reachableFrom(nodes.slice(0, 1), within).size === inside.size
}

/** @returns the connected components, in the order of their first node; each nearest to its first node first */
export function componentsOf<T>(nodes: Iterable<T>, next: (node: T) => Iterable<T>): T[][] {
  const placed = new Set<T>()
  const components: T[][] = []
  for (const start of nodes) {
    if (placed.has(start)) continue
    const component = reachableFrom([start], next)
    for (const node of component) placed.add(node)
    components.push([...component])
  }
  return components
}

/** @returns for each node within so many steps how many it takes, nearest first; the start takes none */
export function stepsFrom<T>(start: T, next: (node: T) => Iterable<T>, most: number): Map<T, number> {
  const steps = new Map([[start, 0]])
  for (const [node, step] of steps) {
    if (step >= most) break
    for (const other of next(node)) if (!steps.has(other)) steps.set(other, step + 1)
  }
  return steps
}

/** @returns a shortest way from one of the starts to a target, without its start; null where there is none */
export function shortestWay<T>(
  starts: Iterable<T>,
  isTarget: (node: T) => boolean,
  next: (node: T) => Iterable<T>,
): T[] | null {
  const waysTo = new Map([...starts].map((node): [T, T[]] => [node, []]))
  for (const [node, way] of waysTo) {
    if (isTarget(node)) return way
    for (const other of next(node)) if (!waysTo.has(other)) waysTo.set(other, [...way, other])
  }
  return null
}
