import { once } from '../once.js'
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

/** @returns a function of a cleaned text; an empty one begins everything */
export function completions(finder: PlaceFinder): (text: string) => Completions {
  const municipalities = once(() => withKeys(finder.register.municipalities))
  const districts = once(() => withKeys(finder.register.districts))
  return (text) => {
    const key = nameKey(text)
    // Digits and signs alone have no key, and begin no name.
    const hasName = key !== '' || text === ''
    return {
      meant: text === '' ? [] : placesOf(resolveText(finder, text, {})),
      begun: hasName ? begunWith(key, municipalities()) : [],
      districts: [
        ...new Set([...districtsMeant(finder, text), ...(hasName ? begunWith(key, districts()) : [])]),
      ],
    }
  }
}

type WithKey<T> = readonly [key: string, place: T]

function withKeys<T extends { readonly name: string }>(places: readonly T[]): readonly WithKey<T>[] {
  return places.map((place) => [nameKey(place.name), place])
}

function begunWith<T>(key: string, places: readonly WithKey<T>[]): T[] {
  return places.filter(([of]) => of.startsWith(key)).map(([, place]) => place)
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
