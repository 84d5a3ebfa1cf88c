import { cleanText } from '../clean-text.js'
import type { District } from '../register.js'
import { districtsWithPlate } from './car-plates.js'
import type { DistrictMatch } from './district-index.js'
import type { PlaceFinder } from './place-finder.js'
import type { PlaceContext } from './place-match.js'
import { suggest } from './suggest.js'

const MOST = 5

/** A car plate is looked for only where no name fits. */
export function resolveDistrict(
  { register, districts }: PlaceFinder,
  text: string,
  { tolerance }: PlaceContext,
): DistrictMatch {
  const named = tolerance === 'printed' ? districts.named(text) : districts.called(text)
  const isPlate = named.length === 0 && /^\p{L}{1,3}$/u.test(text)
  const candidates = isPlate ? districtsWithPlate(register, text) : named
  const [district, ...others] = candidates
  if (!district) return { kind: 'unknown' }
  return others.length > 0 ? { kind: 'ambiguous', candidates } : { kind: 'found', district }
}

/** One district of a list, as written, and what it means. */
export interface DistrictInList {
  readonly text: string
  readonly match: DistrictMatch
}

/** No district has an "und" in its name. */
const SEPARATOR = /[,;](?![^(]*\))|\s+(?:und|sowie|and|&|\+)\s+/u

/** @returns the districts of a list with commas, the longest names first: "Karlsruhe, Stadt, Ulm" are two */
export function districtsInList(
  finder: PlaceFinder,
  text: string,
  context: PlaceContext,
): readonly DistrictInList[] {
  const read = (part: string) => ({ text: part, match: resolveDistrict(finder, part, context) })
  const list: DistrictInList[] = []
  for (const part of text.split(SEPARATOR).map(cleanText)) {
    const before = list.at(-1)
    const joined = before && read(`${before.text}, ${part}`)
    if (joined?.match.kind === 'found') list[list.length - 1] = joined
    else if (part !== '' || list.length === 0) list.push(read(part))
  }
  return list
}

/** @returns at most five, the district of a municipality of this name first */
export function nearDistricts({ register, typed }: PlaceFinder, text: string): readonly District[] {
  const { whole, short } = typed.read(text)
  const own = [...whole, ...short].map(({ district }) => district)
  return [...new Set([...own, ...suggest(register.districts, text)])].slice(0, MOST)
}
