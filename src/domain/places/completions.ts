import type { District, Municipality } from '../register.js'
import { resolveDistrict } from './district-match.js'
import { nameKey } from './name-key.js'
import type { PlaceFinder } from './place-finder.js'
import type { PlaceMatch } from './place-match.js'
import { resolveText } from './resolve-text.js'

/** What a text may become while it is typed. */
export interface Completions {
  /** the places that it means as it stands, in any spelling; several where more is needed to tell */
  readonly meant: readonly Municipality[]
  /** places whose name begins so, in any spelling of the letters */
  readonly begun: readonly Municipality[]
  /** the same of districts; one that it means comes first */
  readonly districts: readonly District[]
}

/** @param text cleaned; an empty one begins everything */
export function completions(finder: PlaceFinder, text: string): Completions {
  const { municipalities, districts } = finder.register
  const key = nameKey(text)
  const begins = ({ name }: { readonly name: string }) => nameKey(name).startsWith(key)
  // Digits and signs alone have no key, and begin no name.
  const hasName = key !== '' || text === ''
  return {
    meant: text === '' ? [] : placesOf(resolveText(finder, text, {})),
    begun: hasName ? municipalities.filter(begins) : [],
    districts: [...new Set([...districtsMeant(finder, text), ...(hasName ? districts.filter(begins) : [])])],
  }
}

function districtsMeant(finder: PlaceFinder, text: string): readonly District[] {
  const match = resolveDistrict(finder, text, {})
  if (match.kind === 'ambiguous') return match.candidates
  return match.kind === 'found' ? [match.district] : []
}

function placesOf(match: PlaceMatch): readonly Municipality[] {
  switch (match.kind) {
    case 'found':
      return [match.place]
    case 'ambiguous':
    case 'truncated':
      return match.candidates
    case 'several':
      return match.places
    default:
      return []
  }
}
