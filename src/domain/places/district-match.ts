import { districtsWithPlate } from './car-plates.js'
import type { DistrictMatch } from './district-index.js'
import type { PlaceFinder } from './place-finder.js'
import type { PlaceContext } from './place-match.js'

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
