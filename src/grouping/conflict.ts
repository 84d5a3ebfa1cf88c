import type { SaidWish } from '../domain/said-wish.js'
import type { PlanScope } from './plan.js'
import type { GroupingRequest } from './problem.js'

/** A wish that could be given up, and the request without it. */
interface Wish extends SaidWish {
  readonly without: (request: GroupingRequest) => GroupingRequest
}

/**
 * @param isPossible whether a request can be met
 * @returns wishes that cannot be met together though any of them given up leaves a set that can
 */
export function conflictOf(
  request: GroupingRequest,
  isPossible: (request: GroupingRequest) => boolean,
): readonly SaidWish[] {
  let reduced = request
  const needed: Wish[] = []
  for (const wish of wishesIn(request)) {
    const without = wish.without(reduced)
    if (isPossible(without)) needed.push(wish)
    else reduced = without
  }
  return needed.map(({ without: _, ...said }) => said)
}

/** @returns the wishes one by one; a request and the scope of a plan say them alike */
export function wishesIn(request: Omit<PlanScope, 'districts'>): Wish[] {
  const wish = (
    name: string,
    ags: readonly string[],
    without: (request: GroupingRequest) => GroupingRequest,
    value = '',
  ): Wish => ({ wish: name, ags, value, without })
  const settings: Wish[] = []
  if (request.prefer === 'associations') {
    settings.push(wish('prefer', [], (r) => ({ ...r, prefer: 'groups' }), 'associations'))
  }
  if (request.minBorder > 0) {
    settings.push(wish('min-border', [], (r) => ({ ...r, minBorder: 0 }), String(request.minBorder)))
  }
  if (!request.hosts) settings.push(wish('no-hosts', [], (r) => ({ ...r, hosts: true })))
  if (request.maxSize !== null) {
    settings.push(wish('max-size', [], (r) => ({ ...r, maxSize: null }), String(request.maxSize)))
  }
  if (request.maxWay !== undefined) {
    const kilometres = String(request.maxWay / 1000)
    settings.push(wish('max-way', [], ({ maxWay: _, ...rest }) => rest, kilometres))
  }
  if (request.oneHost) settings.push(wish('one-host', [], ({ oneHost: _, ...rest }) => rest))
  if (request.posts !== undefined) {
    settings.push(wish('per-post', [], ({ posts: _, ...rest }) => rest, String(request.posts)))
  }
  return [
    ...settings,
    ...request.leads.map((ags) =>
      wish('lead', [ags], (r) => ({ ...r, leads: r.leads.filter((other) => other !== ags) })),
    ),
    ...request.exclude.map((ags) =>
      wish('exclude', [ags], (r) => ({ ...r, exclude: r.exclude.filter((other) => other !== ags) })),
    ),
    ...request.apart.map((pair) =>
      wish('apart', pair, (r) => ({ ...r, apart: r.apart.filter((other) => !isSame(other, pair)) })),
    ),
    ...request.together.map((set) =>
      wish('together', set, (r) => ({ ...r, together: r.together.filter((other) => !isSame(other, set)) })),
    ),
  ]
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join()
}
