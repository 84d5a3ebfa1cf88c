import { createHash } from 'node:crypto'
import type { GroupResult } from '../../../../src/api/propose-groups.js'
import { PLACE, PLACES } from './data.js'
import { metres, pairsOf, parts } from './graph.js'

/** A plan and the amounts that it is to be checked against. */
export interface Case {
  readonly plan: GroupResult
  /** of the table; zero where a complete table has no line */
  readonly known: ReadonlyMap<string, number>
  /** known amounts, those of the user that the plan names in place of those of the table */
  readonly amounts: ReadonlyMap<string, number>
}

export function caseOf(plan: GroupResult, known: ReadonlyMap<string, number>): Case {
  return { plan, known, amounts: new Map([...known, ...plan.ownAmounts]) }
}

export const OBJECTIVES = ['ungrouped', 'groups', 'splits', 'travel'] as const

/** The municipalities of the scope, sorted. */
export function scopeOf({ plan }: Case): string[] {
  return PLACES.filter(({ district }) => plan.scope.districts.includes(district)).map(({ ags }) => ags)
}

const participants = new WeakMap<Case, string[]>()
const pairs = new WeakMap<Case, [string, string][]>()

/** Those that draw something and are not excluded. */
export function participantsOf(one: Case): string[] {
  const known = participants.get(one)
  if (known) return known
  const found = scopeOf(one).filter(
    (ags) => (one.amounts.get(ags) ?? 0) > 0 && !one.plan.scope.exclude.includes(ags),
  )
  participants.set(one, found)
  return found
}

/** Who may be neighbours in a group, by the wishes of the plan. */
export function borders(one: Case): [string, string][] {
  const known = pairs.get(one)
  if (known) return known
  const { scope, threshold } = one.plan
  const big = participantsOf(one).filter((ags) => (one.amounts.get(ags) ?? 0) >= threshold)
  const found = pairsOf({
    participants: new Set(participantsOf(one)),
    minBorder: scope.minBorder,
    acrossDistricts: scope.acrossDistricts,
    loners: new Set(scope.hosts ? [] : big),
  })
  pairs.set(one, found)
  return found
}

export function components(one: Case): string[][] {
  return parts(participantsOf(one), borders(one))
}

/** Who lies next to one of them, in the scope or beyond it, and has an amount that nobody knows. */
export function unknownBeside(members: readonly string[], { plan, amounts }: Case): string[] {
  const { exclude, minBorder } = plan.scope
  const open = PLACES.filter(({ ags }) => !amounts.has(ags) && !exclude.includes(ags)).map(({ ags }) => ags)
  const touching = pairsOf({
    participants: new Set([...members, ...open]),
    minBorder,
    acrossDistricts: true,
    loners: new Set(),
  })
  return open.filter((ags) =>
    touching.some(([a, b]) => (a === ags && members.includes(b)) || (b === ags && members.includes(a))),
  )
}

export function sumOf(members: readonly string[], { amounts }: Case): number {
  return Number(members.reduce((sum, ags) => sum + BigInt(amounts.get(ags) ?? 0), 0n))
}

/** Whoever is wished leads; else the towns that associations are called after; else anybody. Of these who has most. */
export function leadOf(members: readonly string[], one: Case): { lead: string; travel: number } {
  const wished = members.filter((ags) => one.plan.scope.leads.includes(ags))
  const cores = members.filter(isCalledAfter)
  const candidates = [wished, cores, members].find((list) => list.length > 0) ?? []
  const most = Math.max(...candidates.map((ags) => one.amounts.get(ags) ?? 0))
  const [lead = ''] = candidates.filter((ags) => (one.amounts.get(ags) ?? 0) === most).sort()
  let travel = 0
  for (const ags of members) travel += metres(ags, lead)
  return { lead, travel }
}

/** Word by word: Müllheim-Badenweiler is called after Müllheim, Seckachtal is not called after Seckach. */
function isCalledAfter(ags: string): boolean {
  const place = PLACE.get(ags)
  const words = wordsOf(place?.association?.name ?? '')
  return wordsOf(place?.name ?? '').every((word, at) => word === words[at])
}

function wordsOf(name: string): string[] {
  return name.match(/\p{L}+/gu) ?? []
}

export function associationsOf(members: readonly string[]): string[] {
  return [...new Set(members.flatMap((ags) => PLACE.get(ags)?.association?.id ?? []))].sort()
}

/** In the order of the objectives. */
export function valuesOf(
  groups: readonly (readonly string[])[],
  members: readonly string[],
  one: Case,
): [number, number, number, number] {
  const placed = new Set(groups.flat())
  let [splits, travel] = [0, 0]
  for (const group of groups) {
    splits += new Set(group.map((ags) => PLACE.get(ags)?.association?.id ?? ags)).size
    travel += leadOf(group, one).travel
  }
  return [members.filter((ags) => !placed.has(ags)).length, groups.length, splits, travel]
}

export function sealOf({
  schemaVersion,
  threshold,
  scope,
  coverage,
  groups,
  ungrouped,
  proof,
  edition,
  sample,
  verdict,
  ownAmounts,
  ownFile,
}: GroupResult): string {
  const { objectives, problem, components: inParts } = proof
  const basis = { edition, sample, verdict, ownAmounts, ownFile }
  const said = [schemaVersion, threshold, scope, coverage, groups, ungrouped, objectives, problem, inParts]
  return sha256([...said, basis])
}

export function problemOf(one: Case): string {
  const { threshold, scope } = one.plan
  const amounts = scopeOf(one).map((ags) => [ags, one.amounts.get(ags) ?? null])
  const sorted = [...borders(one)].sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))
  return sha256({ threshold, scope, amounts, pairs: sorted })
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
