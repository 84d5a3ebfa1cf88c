import { districtTitle } from '../domain/districts.js'
import type { PlaceMatch } from '../domain/places/place-match.js'
import { IgmError } from '../domain/problem.js'
import type { District, Municipality } from '../domain/register.js'
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
    const match = workspace.gazetteer().district(query)
    if (match.kind === 'unknown') {
      const { suggest } = await import('../domain/places/suggest.js')
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

/**
 * @param queries names or AGS of municipalities
 * @param districts where a name that occurs twice is looked for first
 * @throws IgmError `name-unknown`, `name-ambiguous`
 */
export function resolveMunicipalities(
  workspace: Workspace,
  queries: readonly string[],
  districts: readonly District[],
): Municipality[] {
  return queries.map((query) => {
    const match = workspace.gazetteer().municipality(query, { within: districts })
    if (match.kind === 'found') return match.place
    throw problemOf(query, match)
  })
}

function problemOf(query: string, match: Exclude<PlaceMatch, { kind: 'found' }>): IgmError {
  if (match.kind === 'ambiguous')
    return new IgmError('name-ambiguous', { query, choices: match.candidates.map(municipalityTitle) })
  const near = match.kind === 'unknown' ? match.suggestions() : []
  return new IgmError('name-unknown', { query, suggestions: near.map(municipalityTitle) })
}
