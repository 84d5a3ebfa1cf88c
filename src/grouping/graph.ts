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
