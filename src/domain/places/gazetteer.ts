import { cleanText } from '../clean-text.js'
import type { District, Municipality, Register } from '../register.js'
import { type Completions, completions } from './completions.js'
import type { DistrictMatch } from './district-index.js'
import { type DistrictInList, districtsInList, nearDistricts, resolveDistrict } from './district-match.js'
import { placeFinder } from './place-finder.js'
import { type PlaceInList, placesInList } from './place-list.js'
import type { PlaceContext, PlaceMatch, PlaceQuery } from './place-match.js'
import { resolveParts } from './resolve-parts.js'
import { resolveText } from './resolve-text.js'
import { villagesToo } from './village-match.js'
import { NO_VILLAGES, type VillageList } from './villages.js'

/** The one place that knows what a name, a key or a district in any spelling means. */
export interface Gazetteer {
  readonly register: Register
  /** @param query a text as somebody wrote it, or its parts */
  municipality(query: string | PlaceQuery, context?: PlaceContext): PlaceMatch
  /** @param text a name with or without its kind, a number, the letters of a car plate */
  district(text: string, context?: PlaceContext): DistrictMatch
  /** @returns the districts of a list with commas, the longest names first */
  districtList(text: string, context?: PlaceContext): readonly DistrictInList[]
  /** @returns districts to suggest for a text that names none: of a municipality, its own first */
  nearDistricts(text: string): readonly District[]
  /** @returns the places of a list with commas, the longest names first: "Mössingen, Stadt,Tübingen" are two */
  list(text: string, context?: PlaceContext): readonly PlaceInList[]
  /** @returns what a text may become while it is typed: the places that it means already, then those that begin so */
  completions(text: string): Completions
  /** @returns where a village has the name that `match` takes for a short one, sorted by AGS: Stuttgart for "Vaihingen" */
  villagesToo(name: string, match: PlaceMatch): readonly Municipality[]
}

/** @param villages read only where a name is no municipality's */
export function gazetteer(register: Register, villages: () => VillageList = () => NO_VILLAGES): Gazetteer {
  const finder = placeFinder(register, villages)
  const complete = completions(finder)
  return {
    register,
    municipality: (query, context = {}) =>
      typeof query === 'string'
        ? resolveText(finder, cleanText(query), context)
        : resolveParts(finder, query, context),
    district: (text, context = {}) => resolveDistrict(finder, cleanText(text), context),
    districtList: (text, context = {}) => districtsInList(finder, text, context),
    nearDistricts: (text) => nearDistricts(finder, cleanText(text)),
    list: (text, context = {}) => placesInList(finder, text, context),
    completions: (text) => complete(cleanText(text)),
    villagesToo: (name, match) => villagesToo(finder, cleanText(name), match),
  }
}
