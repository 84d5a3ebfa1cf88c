import type { GroupingRequest } from '../../src/grouping/problem.js'

/** the values of the objectives, in their order */
export type Values = readonly number[]

/**
 * Values as one number that is compared like them, exact below 2 to the 53: 18 places at most, fewer than 1,000
 * quarter posts, ways below 1,000 km.
 */
const [OUT, GROUP, SPLIT, HOST, POST] = [2e14, 1e13, 1e11, 1e9, 1e6]

/**
 * Tries every partition of the municipalities that take part, by definition only: each set is judged by itself,
 * and the first place that has none yet is put into every set of the others, or into none. For 16 places at most.
 * @returns the values of the best, or null when no partition keeps the wishes
 */
export function bruteForce(request: GroupingRequest): Values | null {
  const { best, everybody, choices } = searchAll(request)
  const cost = best(everybody)
  if (cost === Number.POSITIVE_INFINITY) return null
  return request.budgetGroups === undefined
    ? valuesIn(request, cost)
    : bestWithin(request, request.budgetGroups, costByGroups(choices)(everybody))
}

/** @returns the least cost of the places that are open, by the number of groups they make up */
function costByGroups(choices: (open: number) => Choice[]): (open: number) => readonly number[] {
  const known = new Map<number, readonly number[]>([[0, [0]]])
  const costs = (open: number): readonly number[] => {
    const before = known.get(open)
    if (before) return before
    const found: number[] = []
    for (const { set, grouped, cost } of choices(open)) {
      for (const [groups, rest] of costs(open & ~set).entries()) {
        const count = groups + Number(grouped)
        found[count] = Math.min(
          found[count] ?? Number.POSITIVE_INFINITY,
          cost + (rest ?? Number.POSITIVE_INFINITY),
        )
      }
    }
    known.set(open, found)
    return found
  }
  return costs
}

/** Of the plans that leave fewest out: how many groups there can be, then the fewest associations touched by one near. */
function bestWithin(request: GroupingRequest, budget: number, costs: readonly number[]): Values {
  const all = costs.filter(Number.isFinite).map((cost) => valuesIn(request, cost))
  const fewest = Math.min(...all.map(([ungrouped = 0]) => ungrouped))
  const kept = all.filter(([ungrouped]) => ungrouped === fewest)
  const most = Math.max(...kept.map(([, groups = 0]) => groups))
  const near = kept.filter(([, groups = 0]) => groups >= most - budget)
  const [best] = near.sort(([, g = 0, s = 0], [, h = 0, t = 0]) => s - t || h - g)
  const [ungrouped = 0, groups = 0, splits = 0, ...rest] = best ?? []
  return [ungrouped, most, splits, groups, ...rest]
}

function valuesIn(request: GroupingRequest, cost: number): number[] {
  const ungrouped = Math.ceil(cost / OUT) + 0
  const groups = Math.ceil((ungrouped * OUT - cost) / GROUP)
  const rest = cost - ungrouped * OUT + groups * GROUP
  const below = HOST - POST
  const splits = Math.floor((rest + below) / SPLIT)
  const hosts = Math.floor((rest - splits * SPLIT + below) / HOST)
  const last = rest - splits * SPLIT - hosts * HOST
  const posts = Math.ceil(-last / POST) + 0
  return [
    ungrouped,
    groups + 0,
    splits,
    ...(request.oneHost ? [hosts] : []),
    ...(request.posts === undefined ? [] : [posts]),
    last + posts * POST,
  ]
}

/** @returns every partition that has the values of the best */
export function bestPartitions(request: GroupingRequest): string[][][] {
  const { all, best, choices, everybody } = searchAll(request)
  const partitions = (open: number): string[][][] => {
    if (open === 0) return [[]]
    const kept = choices(open).filter(({ set, cost }) => cost + best(open & ~set) === best(open))
    return kept.flatMap(({ set, grouped }) => {
      const members = all.filter((_, place) => (set >> place) & 1)
      return partitions(open & ~set).map((rest) => (grouped ? [members, ...rest] : rest))
    })
  }
  return best(everybody) === Number.POSITIVE_INFINITY ? [] : partitions(everybody)
}

/** A way to settle the first place that is open: the places settled, and what it costs. */
interface Choice {
  readonly set: number
  readonly grouped: boolean
  readonly cost: number
}

function searchAll(request: GroupingRequest) {
  const amountOf = (ags: string) => request.amounts.get(ags) ?? 0
  const all = [...request.amounts.keys()]
    .filter((ags) => amountOf(ags) > 0 && !request.exclude.includes(ags))
    .sort()
  const everybody = 2 ** all.length - 1
  const required = request.together.filter((wish) => new Set(wish).size > 1).flat()
  const impossible =
    required.some((ags) => !all.includes(ags)) || request.leads.some((ags) => request.exclude.includes(ags))
  const neighbours = neighboursIn(request, all)
  const blocks = blocksByDefinition(request, all, neighbours)
  const costs = new Float64Array(everybody + 1).fill(Number.POSITIVE_INFINITY)
  for (let set = 1; set <= everybody; set += 1) {
    const divides = blocks.some((block) => (set & block) !== 0 && (set & block) !== block)
    if (!impossible && !divides && hangsTogether(neighbours, set)) {
      costs[set] = costOf(
        request,
        all.filter((_, place) => (set >> place) & 1),
      )
    }
  }
  const choices = (open: number): Choice[] => {
    const first = open & -open
    const found: Choice[] = []
    if (!required.includes(all[Math.log2(first)] ?? '')) found.push({ set: first, grouped: false, cost: OUT })
    const others = open & ~first
    for (let more = others; ; more = (more - 1) & others) {
      const set = first | more
      if (costs[set]! < Number.POSITIVE_INFINITY) found.push({ set, grouped: true, cost: costs[set]! })
      if (more === 0) return found
    }
  }
  const known = new Map([[0, impossible ? Number.POSITIVE_INFINITY : 0]])
  const best = (open: number): number => {
    const before = known.get(open)
    if (before !== undefined) return before
    const least = choices(open).reduce(
      (least, { set, cost }) => Math.min(least, cost + best(open & ~set)),
      Number.POSITIVE_INFINITY,
    )
    known.set(open, least)
    return least
  }
  return { all, everybody, choices, best }
}

/** @returns for each place the places beside it, as bits */
function neighboursIn(request: GroupingRequest, all: readonly string[]): number[] {
  const stays = (ags: string) => !request.hosts && (request.amounts.get(ags) ?? 0) >= request.threshold
  const neighbours = all.map(() => 0)
  const borders = [
    ...request.geography.borders.filter(([, , metres]) => metres >= request.minBorder),
    ...request.geography.links,
  ]
  for (const [a, b] of borders) {
    const [first, second] = [all.indexOf(a), all.indexOf(b)]
    if (first < 0 || second < 0 || stays(a) || stays(b)) continue
    if (!request.acrossDistricts && a.slice(0, 5) !== b.slice(0, 5)) continue
    neighbours[first]! |= 1 << second
    neighbours[second]! |= 1 << first
  }
  return neighbours
}

/** The connected parts of associations that are not divided, with what a wish binds to them, as bits. */
function blocksByDefinition(
  request: GroupingRequest,
  all: readonly string[],
  neighbours: readonly number[],
): number[] {
  if (request.prefer !== 'associations') return []
  const bits = (list: readonly string[]) => list.reduce((sum, ags) => sum | (1 << all.indexOf(ags)), 0)
  let blocks = all.map((ags) => bits([ags]))
  const touched = (set: number) => blocks.filter((block) => (block & set) !== 0).reduce((a, b) => a | b, 0)
  const join = (set: number) => {
    const whole = touched(set)
    blocks = [...blocks.filter((block) => (block & set) === 0), whole]
  }
  const pairs = request.together.flatMap((wish) => wish.flatMap((a) => wish.map((b) => [a, b])))
  for (const pair of pairs) if (pair[0] !== pair[1] && hangsTogether(neighbours, bits(pair))) join(bits(pair))
  const associationOf = (ags: string) => request.register.byAgs.get(ags)?.association?.id ?? ags
  for (const ags of all) {
    const kin = all.filter((other) => associationOf(other) === associationOf(ags))
    const part = bits(kin.filter((other) => isLinked(neighbours, bits(kin), bits([ags]), bits([other]))))
    if (
      mayStayWhole(
        request,
        all.filter((other) => bits([other]) & touched(part)),
      )
    )
      join(part)
  }
  return blocks
}

function mayStayWhole(request: GroupingRequest, block: readonly string[]): boolean {
  const { apart, leads, maxSize, maxWay = Number.POSITIVE_INFINITY } = request
  if (waysIn(request, block).some((metres) => metres > maxWay)) return false
  if (maxSize !== null && block.length > maxSize) return false
  if (block.filter((ags) => leads.includes(ags)).length > 1) return false
  return !apart.some(([a, b]) => a !== b && block.includes(a) && block.includes(b))
}

/** @returns whether there is a way between the two places over these places alone */
function isLinked(neighbours: readonly number[], over: number, from: number, to: number): boolean {
  return (reachedFrom(neighbours, over, from) & to) !== 0
}

function hangsTogether(neighbours: readonly number[], set: number): boolean {
  return reachedFrom(neighbours, set, set & -set) === set
}

function reachedFrom(neighbours: readonly number[], over: number, from: number): number {
  let reached = from
  for (let before = 0; before !== reached; ) {
    before = reached
    for (const [place, beside] of neighbours.entries()) if ((before >> place) & 1) reached |= beside & over
  }
  return reached
}

function costOf(request: GroupingRequest, set: readonly string[]): number {
  const none = Number.POSITIVE_INFINITY
  const sum = set.reduce((total, ags) => total + (request.amounts.get(ags) ?? 0), 0)
  if (sum < request.threshold) return none
  if (request.maxSize !== null && set.length > request.maxSize) return none
  const divides = (wish: readonly string[]) =>
    wish.some((ags) => set.includes(ags)) && !wish.every((ags) => set.includes(ags))
  if (request.together.some(divides)) return none
  if (request.apart.some(([a, b]) => a !== b && set.includes(a) && set.includes(b))) return none
  if (set.filter((ags) => request.leads.includes(ags)).length > 1) return none
  const splits = new Set(set.map((ags) => request.register.byAgs.get(ags)?.association?.id ?? ags)).size
  const ways = waysIn(request, set)
  if (ways.some((metres) => metres > (request.maxWay ?? none))) return none
  const hosts = set.filter((ags) => (request.amounts.get(ags) ?? 0) >= request.threshold).length
  const extra = request.oneHost ? Math.max(0, hosts - 1) : 0
  let quarters = 0
  for (let left = sum; request.posts && left >= request.posts / 4; left -= request.posts / 4) quarters += 1
  return (
    splits * SPLIT +
    extra * HOST -
    quarters * POST -
    GROUP +
    ways.reduce((total, metres) => total + metres, 0)
  )
}

/** @returns metres from each to who leads them */
function waysIn(request: GroupingRequest, set: readonly string[]): number[] {
  const [x, y] = request.geography.centres.get(leadByDefinition(request, set))!
  return set.map((ags) => {
    const [u, v] = request.geography.centres.get(ags)!
    return Math.round(Math.sqrt((x - u) ** 2 + (y - v) ** 2))
  })
}

/** Who wants to lead, else a core of an association, else anybody: of these the most money, then the lowest key. */
function leadByDefinition(request: GroupingRequest, set: readonly string[]): string {
  const isCore = (ags: string) => {
    const { name, association } = request.register.byAgs.get(ags)!
    const words = (text: string) => `${text} `.replace(/[-,/(]/g, ' ')
    return association !== null && words(association.name).startsWith(words(name))
  }
  const wanted = set.filter((ags) => request.leads.includes(ags))
  const cores = set.filter(isCore)
  const candidates = wanted.length > 0 ? wanted : cores.length > 0 ? cores : set
  const most = Math.max(...candidates.map((ags) => request.amounts.get(ags) ?? 0))
  return candidates.filter((ags) => (request.amounts.get(ags) ?? 0) === most).sort()[0]!
}
