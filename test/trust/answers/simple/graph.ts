import { GEOGRAPHY } from './data.js'

/** What decides who may share a group. */
export interface Neighbourhood {
  /** those that take part, by AGS */
  readonly participants: ReadonlySet<string>
  readonly minBorder: number
  readonly acrossDistricts: boolean
  /** those that stay alone whatever happens */
  readonly loners: ReadonlySet<string>
}

/** @returns the pairs that may be neighbours in a group, smaller AGS first */
export function pairsOf({
  participants,
  minBorder,
  acrossDistricts,
  loners,
}: Neighbourhood): [string, string][] {
  const pairs: [string, string][] = []
  const all = [
    ...GEOGRAPHY.borders.filter(([, , metres]) => metres >= minBorder).map(([a, b]) => [a, b] as const),
    ...GEOGRAPHY.links,
  ]
  for (const [a, b] of all) {
    const bothThere = participants.has(a) && participants.has(b)
    const sameDistrict = a.slice(0, 5) === b.slice(0, 5)
    if (bothThere && !loners.has(a) && !loners.has(b) && (acrossDistricts || sameDistrict)) {
      pairs.push(a < b ? [a, b] : [b, a])
    }
  }
  return pairs
}

/** Paints every municipality with the smallest AGS it can reach, until nothing changes any more. */
export function colours(
  members: readonly string[],
  pairs: readonly (readonly [string, string])[],
): Map<string, string> {
  const colour = new Map(members.map((ags) => [ags, ags]))
  for (let changed = true; changed; ) {
    changed = false
    for (const [a, b] of pairs) {
      const [one, other] = [colour.get(a), colour.get(b)]
      if (one === undefined || other === undefined || one === other) continue
      const least = one < other ? one : other
      colour.set(a, least).set(b, least)
      changed = true
    }
  }
  return colour
}

/** @returns the members by colour, each list sorted, the lists by their first */
export function parts(members: readonly string[], pairs: readonly (readonly [string, string])[]): string[][] {
  const colour = colours(members, pairs)
  const names = [...new Set(colour.values())].sort()
  return names.map((name) => members.filter((ags) => colour.get(ags) === name).sort())
}

const CENTRES = new Map(GEOGRAPHY.centres.map(([ags, east, north]) => [ags, [east, north] as const]))

/** @returns whole metres between two centres */
export function metres(a: string, b: string): number {
  const [from, to] = [CENTRES.get(a), CENTRES.get(b)]
  if (!from || !to) throw new Error(`no centre of ${a} or ${b}`)
  return Math.round(Math.sqrt((from[0] - to[0]) ** 2 + (from[1] - to[1]) ** 2))
}
