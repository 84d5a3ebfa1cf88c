import { type DistrictMatch, districtTitle, resolveDistrict } from '../domain/districts.js'
import { resolveName } from '../domain/names.js'
import { IgmError } from '../domain/problem.js'
import type { District, Municipality, Register } from '../domain/register.js'
import type { Workspace } from './workspace.js'

/** @returns name, district and AGS: enough to tell homonyms apart */
function municipalityTitle({ name, district, ags }: Municipality): string {
  return `${name} (${districtTitle(district)}, ${ags})`
}

/**
 * @param queries names, AGS or car plates of districts
 * @returns the districts without repetition; all of the state for an empty list
 * @throws IgmError `district-unknown`, `district-ambiguous`
 */
export async function resolveDistricts(
  workspace: Workspace,
  queries: readonly string[],
): Promise<readonly District[]> {
  const register = workspace.register()
  if (queries.length === 0) return register.districts
  const found = new Set<District>()
  for (const query of queries) {
    const match = await resolveDistrictOrPlate(register, query)
    if (match.kind === 'unknown') {
      const { suggest } = await import('../domain/suggest.js')
      const suggestions = suggest(register.districts, query).map(districtTitle)
      throw new IgmError('district-unknown', { query, suggestions })
    }
    if (match.kind === 'ambiguous') {
      const choices = match.candidates.map((district) => `${districtTitle(district)} (${district.ags})`)
      throw new IgmError('district-ambiguous', { query, choices })
    }
    found.add(match.district)
  }
  return [...found]
}

/** A car plate is looked for only where no name fits. */
async function resolveDistrictOrPlate(register: Register, query: string): Promise<DistrictMatch> {
  const match = resolveDistrict(register, query)
  if (match.kind !== 'unknown' || !/^\s*\p{L}{1,3}\s*$/u.test(query)) return match
  const { districtsWithPlate } = await import('../domain/car-plates.js')
  const [district, ...others] = districtsWithPlate(register, query)
  if (!district) return match
  if (others.length > 0) return { kind: 'ambiguous', candidates: [district, ...others] }
  return { kind: 'found', district }
}

/**
 * @param queries names or AGS of municipalities
 * @param districts where a name that occurs twice is looked for first
 * @throws IgmError `name-unknown`, `name-ambiguous`
 */
export async function resolveMunicipalities(
  workspace: Workspace,
  queries: readonly string[],
  districts: readonly District[],
): Promise<Municipality[]> {
  const found: Municipality[] = []
  for (const query of queries) {
    const match = resolveName(workspace.names(), query)
    if (match.kind === 'unknown') {
      const { suggest } = await import('../domain/suggest.js')
      const suggestions = suggest(workspace.register().municipalities, query).map(municipalityTitle)
      throw new IgmError('name-unknown', { query, suggestions })
    }
    if (match.kind === 'found') {
      found.push(match.municipality)
      continue
    }
    const [only, ...others] = match.candidates.filter(({ district }) => districts.includes(district))
    if (!only || others.length > 0) {
      throw new IgmError('name-ambiguous', { query, choices: match.candidates.map(municipalityTitle) })
    }
    found.push(only)
  }
  return found
}
