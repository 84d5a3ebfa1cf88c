import type { GroupingRequest } from '../../src/grouping/problem.js'
import { random } from '../support/random.js'
import { geography, inventedAmounts, register, requestFor } from './support.js'

/**
 * A district, or a part of one, with a few wishes drawn at random: some ask for what lies far apart, some
 * contradict each other, as those of a council do before anybody has looked at the map.
 * @param most municipalities that take part at most; null for whole districts
 */
export function randomRequest(seed: number, most: number | null = null): GroupingRequest {
  const next = random(seed)
  const whole = (below: number) => Math.floor(next() * below)
  const rural = register.districts.filter(({ kind }) => kind === 'rural')
  const district = rural[whole(rural.length)]?.ags ?? ''
  const everybody = register.municipalities
    .filter(({ ags }) => ags.startsWith(district))
    .map(({ ags }) => ags)
  const members =
    most === null ? everybody : neighbourhood(everybody, everybody[whole(everybody.length)]!, most)
  const known = inventedAmounts(1 + (seed % 7))
  const amounts = new Map(members.map((ags) => [ags, known.get(ags) ?? 0]))
  const drawing = members.filter((ags) => (amounts.get(ags) ?? 0) > 0)
  const pick = () => drawing[whole(drawing.length)]!
  const few = <T>(make: () => T): T[] => Array.from({ length: whole(4) }, make)
  const near = (ags: string) => {
    const beside = geography.borders.flatMap(([a, b]) => (a === ags ? [b] : b === ags ? [a] : []))
    const inside = beside.filter((other) => drawing.includes(other))
    return inside[whole(inside.length)] ?? pick()
  }
  const together = few(() => {
    const first = pick()
    return next() < 0.8 ? [first, near(first)] : [first, pick(), ...(next() < 0.3 ? [pick()] : [])]
  })
  return requestFor([district], {
    amounts,
    threshold: [51_000, 51_000, 51_000, 80_000][whole(4)]!,
    together: together.filter((wish) => new Set(wish).size > 1),
    apart: few((): [string, string] => [pick(), next() < 0.5 ? near(pick()) : pick()]).filter(
      ([a, b]) => a !== b,
    ),
    exclude: next() < 0.2 ? [pick()] : [],
    leads: few(pick).filter(() => next() < 0.5),
    maxSize: next() < 0.2 ? 2 + whole(5) : null,
    hosts: next() > 0.15,
    prefer: next() < 0.4 ? 'associations' : 'groups',
    minBorder: next() < 0.1 ? 2_000 : 0,
    // last, so that the other wishes of a seed stay what they are
    ...(next() < 0.3 ? { maxWay: 3_000 + 1_000 * whole(12) } : {}),
    ...(next() < 0.3 ? { oneHost: true } : {}),
    ...(next() < 0.3 ? { posts: next() < 0.5 ? 51_000 : 64_000 } : {}),
    ...(next() < 0.25 ? { budgetGroups: whole(4) } : {}),
  })
}

/** @returns those nearest to the first, by steps over borders */
function neighbourhood(everybody: readonly string[], first: string, most: number): string[] {
  const reached = new Set([first])
  for (const ags of reached) {
    for (const [a, b] of geography.borders) {
      const other = a === ags ? b : b === ags ? a : null
      if (other !== null && everybody.includes(other) && reached.size < most) reached.add(other)
    }
  }
  return [...reached].sort()
}
