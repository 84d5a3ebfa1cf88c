import { districtTitle } from '../domain/districts.js'
import type { PlaceMatch } from '../domain/places/place-match.js'
import { placeTitle } from '../domain/places/place-title.js'
import { IgmError } from '../domain/problem.js'
import type { District, Municipality } from '../domain/register.js'
import type { Workspace } from './workspace.js'

/**
 * @param queries names, numbers or car plates of districts; one may name several, with commas between
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
  for (const { text: query, match } of queries.flatMap((text) => workspace.gazetteer().districtList(text))) {
    if (match.kind === 'unknown') {
      const suggestions = workspace.gazetteer().nearDistricts(query).map(districtTitle)
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

/** A name that others may mean as well, and the place that it was taken for. */
export interface PlaceNote {
  readonly query: string
  readonly place: string
  /**
   * `scope`: only it lies in the districts asked for · `name`: the name is wholly its own, and begins those of the
   * others · `village`: it is short for it, and that of a village in the others
   */
  readonly by: 'scope' | 'name' | 'village'
  readonly others: readonly string[]
}

export interface PlaceResolver {
  /** @returns the AGS. @throws IgmError when the text names no place, or more than one */
  one(text: string): string
  /**
   * @param names of a wish, one at a time or several in one text with commas
   * @returns their AGS
   * @throws IgmError `option-invalid` for fewer or more than the option takes, and as `one`
   */
  all(option: string, names: readonly string[], most?: number): readonly string[]
  /** @param names one at a time, or several in one text with commas @returns their AGS. @throws IgmError as `one` */
  each(names: readonly string[]): readonly string[]
  /** grows with what is resolved */
  readonly notes: readonly PlaceNote[]
}

/** @param districts where a name that several places share is looked for first */
export function placeResolver(workspace: Workspace, districts: readonly District[]): PlaceResolver {
  const notes: PlaceNote[] = []
  const taken = (query: string, match: PlaceMatch): string => {
    if (match.kind !== 'found') throw placeProblem(query, match)
    const { place, by, namesakes } = match
    const note = (of: PlaceNote['by'], others: readonly Municipality[]) =>
      notes.push({ query, place: placeTitle(place), by: of, others: others.map(placeTitle) })
    const villages = workspace.gazetteer().villagesToo(query, match)
    if (by === 'scope' || namesakes.length > 0) note(by === 'scope' ? 'scope' : 'name', namesakes)
    else if (villages.length > 0) note('village', villages)
    return place.ags
  }
  const context = { within: districts }
  const one = (text: string) => taken(text, workspace.gazetteer().municipality(text, context))
  const all = (option: string, names: readonly string[], most = Infinity) => {
    const parts = names.flatMap((text) => workspace.gazetteer().list(text, context))
    if (parts.length < 2 || parts.length > most)
      throw new IgmError('option-invalid', { option, value: names.join(','), expected: 'A,B' })
    return parts.map(({ text, match }) => taken(text, match))
  }
  const each = (names: readonly string[]) =>
    names.flatMap((text) => {
      const match = workspace.gazetteer().municipality(text, context)
      if (match.kind !== 'several') return [taken(text, match)]
      return workspace
        .gazetteer()
        .list(text, context)
        .map((part) => taken(part.text, part.match))
    })
  return { one, all, each, notes }
}

function placeProblem(query: string, match: Exclude<PlaceMatch, { kind: 'found' }>): IgmError {
  switch (match.kind) {
    case 'ambiguous':
      return new IgmError('name-ambiguous', { query, choices: match.candidates.map(placeTitle) })
    case 'truncated':
      return new IgmError('name-ambiguous', { query, choices: match.candidates.map(placeTitle) })
    case 'several':
      return new IgmError('names-several', { query, places: match.places.map(placeTitle) })
    case 'contradiction':
      return new IgmError('name-contradicts', {
        query,
        parts: match.parts,
        places: match.means.map(placeTitle),
      })
    case 'district':
      return new IgmError('name-of-district', { query, district: districtTitle(match.district) })
    case 'other-state':
      return new IgmError('key-of-other-state', { key: match.key, state: match.state })
    case 'village':
      return new IgmError('name-of-village', {
        name: match.name,
        knownIn: match.knownIn.map(placeTitle),
      })
    case 'unknown':
      return new IgmError('name-unknown', { query, suggestions: match.suggestions().map(placeTitle) })
  }
}
