import { associationIn } from '../domain/register.js'
import { componentsOf } from './graph.js'
import { measureOf } from './measure.js'
import type { GroupingRequest } from './problem.js'

/** The neighbours that each municipality may share a group with; keys and lists sorted by AGS. */
export type Contiguity = ReadonlyMap<string, readonly string[]>

/**
 * Municipalities that are never divided become one area: neighbours that a wish puts together, and with
 * `prefer: associations` the connected parts of associations, as far as no wish speaks against it.
 * @returns the blocks, every other municipality by itself; each sorted, and sorted by first AGS
 */
export function blocksOf(request: GroupingRequest, graph: Contiguity): string[][] {
  const blockOf = new Map([...graph.keys()].map((ags) => [ags, [ags]]))
  const merge = (members: readonly string[]) => {
    const block = [...new Set(members.flatMap((ags) => blockOf.get(ags) ?? []))].sort()
    for (const ags of block) blockOf.set(ags, block)
  }
  for (const pair of request.together.flatMap((wish) => neighboursIn(graph, wish))) merge(pair)
  const parts = request.prefer === 'associations' ? associationParts(request, graph) : []
  for (const part of parts) {
    const block = [...new Set(part.flatMap((ags) => blockOf.get(ags) ?? []))]
    if (mayStayWhole(request, block)) merge(part)
  }
  return [...new Set(blockOf.values())]
}

function neighboursIn(graph: Contiguity, wish: readonly string[]): [string, string][] {
  return wish.flatMap((ags) =>
    (graph.get(ags) ?? []).flatMap((other): [string, string][] =>
      wish.includes(other) ? [[ags, other]] : [],
    ),
  )
}

/** @returns the connected parts of associations, by first AGS */
function associationParts(request: GroupingRequest, graph: Contiguity): string[][] {
  const associationOf = associationIn(request.register)
  return componentsOf(graph.keys(), (ags) =>
    (graph.get(ags) ?? []).filter((other) => associationOf(other) === associationOf(ags)),
  )
}

/** Wishes come before the wholeness of an association. */
function mayStayWhole(request: GroupingRequest, block: readonly string[]): boolean {
  if (request.maxSize !== null && block.length > request.maxSize) return false
  if (request.maxWay !== undefined && (measureOf(request).lead(block)?.farthest ?? 0) > request.maxWay)
    return false
  const inside = new Set(block)
  if (block.filter((ags) => request.leads.includes(ags)).length > 1) return false
  return !request.apart.some(([a, b]) => inside.has(a) && inside.has(b))
}
