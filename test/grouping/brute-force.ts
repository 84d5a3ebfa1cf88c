import type { GroupingRequest } from '../../src/grouping/problem.js'

/** ungrouped, minus groups, splits, travel: the first difference decides */
export type Values = readonly [number, number, number, number]

/**
 * Tries every partition of the municipalities that take part, by definition only and nothing clever.
 * @returns the values of the best, or null when no partition keeps the wishes
 */
export function bruteForce(request: GroupingRequest): Values | null {
  return searchAll(request).best
}

/** @returns every partition that has the values of the best */
export function bestPartitions(request: GroupingRequest): string[][][] {
  return searchAll(request).partitions
}

function searchAll(request: GroupingRequest): { best: Values | null; partitions: string[][][] } {
  const amountOf = (ags: string) => request.amounts.get(ags) ?? 0
  const all = [...request.amounts.keys()]
    .filter((ags) => amountOf(ags) > 0 && !request.exclude.includes(ags))
    .sort()
  const stays = (ags: string) => !request.hosts && amountOf(ags) >= request.threshold
  const neighbours = new Map(all.map((ags) => [ags, new Set<string>()]))
  for (const [a, b, metres] of request.geography.borders) {
    if (metres < request.minBorder || stays(a) || stays(b)) continue
    if (!neighbours.has(a) || !neighbours.has(b)) continue
    neighbours.get(a)!.add(b)
    neighbours.get(b)!.add(a)
  }
  const measured = new Map<string, Values | null>()
  const measure = (set: readonly string[]): Values | null => {
    const key = set.join()
    const known = measured.get(key)
    if (known !== undefined) return known
    const values = measureSet(request, neighbours, set)
    measured.set(key, values)
    return values
  }
  const required = request.together.filter((wish) => new Set(wish).size > 1).flat()
  let best: Values | null = null
  let partitions: string[][][] = []
  if (required.some((ags) => !all.includes(ags))) return { best, partitions }
  if (request.leads.some((ags) => request.exclude.includes(ags))) return { best, partitions }
  const place = (index: number, sets: string[][], out: number) => {
    const ags = all[index]
    if (ags === undefined) {
      const total = sets.reduce<Values | null>((sum, set) => add(sum, measure(set)), [out, 0, 0, 0])
      if (!total || (best && less(best, total))) return
      if (!best || less(total, best)) partitions = []
      best = total
      partitions.push(sets.map((set) => [...set]))
      return
    }
    for (const set of sets) {
      set.push(ags)
      place(index + 1, sets, out)
      set.pop()
    }
    place(index + 1, [...sets, [ags]], out)
    if (!required.includes(ags)) place(index + 1, sets, out + 1)
  }
  place(0, [], 0)
  return { best, partitions }
}

export function less(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, position) => value !== b[position])
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0)
}

function add(a: Values | null, b: Values | null): Values | null {
  return a && b ? [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]] : null
}

function measureSet(
  request: GroupingRequest,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  set: readonly string[],
): Values | null {
  if (set.reduce((sum, ags) => sum + (request.amounts.get(ags) ?? 0), 0) < request.threshold) return null
  if (request.maxSize !== null && set.length > request.maxSize) return null
  if (
    request.together.some(
      (wish) => wish.some((ags) => set.includes(ags)) && !wish.every((ags) => set.includes(ags)),
    )
  )
    return null
  if (request.apart.some(([a, b]) => set.includes(a) && set.includes(b))) return null
  const seen = new Set(set.slice(0, 1))
  for (const ags of seen)
    for (const other of neighbours.get(ags) ?? []) if (set.includes(other)) seen.add(other)
  if (seen.size < set.length) return null
  const wanted = set.filter((ags) => request.leads.includes(ags))
  if (wanted.length > 1) return null
  const splits = new Set(set.map((ags) => request.register.byAgs.get(ags)?.association?.id ?? ags)).size
  const ways = (wanted.length > 0 ? wanted : set).map((lead) =>
    set.reduce((sum, ags) => {
      const [x, y] = request.geography.centres.get(lead)!
      const [u, v] = request.geography.centres.get(ags)!
      return sum + Math.round(Math.sqrt((x - u) ** 2 + (y - v) ** 2))
    }, 0),
  )
  return [0, -1, splits, Math.min(...ways)]
}
