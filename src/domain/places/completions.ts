import { districtTitle } from '../districts.js'
import { once } from '../once.js'
import type { District, Municipality } from '../register.js'
import { resolveDistrict } from './district-match.js'
import { nameKey } from './name-key.js'
import type { PlaceFinder } from './place-finder.js'
import type { PlaceMatch } from './place-match.js'
import { placeInDistrict } from './place-title.js'
import { resolveText } from './resolve-text.js'

/** What a text may become while it is typed. */
export interface Completions {
  /** the places that it means as it stands, in any spelling; several where more is needed to tell */
  readonly meant: readonly Municipality[]
  /** these, and those whose name begins so */
  readonly places: readonly Completion[]
  /** the same of districts; one that it means comes first */
  readonly districts: readonly Completion[]
}

export interface Completion {
  /** means this one and no other: the name, of namesakes with the kind of district or the district */
  readonly text: string
  /** that it is, or that it lies in */
  readonly district: District
}

/** @returns a function of a cleaned text; an empty one begins everything */
export function completions(finder: PlaceFinder): (text: string) => Completions {
  const { register } = finder
  const municipalities = once(() => typable(register.municipalities, placeInDistrict))
  const districts = once(() => typable(register.districts, districtTitle))
  return (text) => {
    const key = nameKey(text)
    const meant = text === '' ? [] : placesOf(resolveText(finder, text, {}))
    // Digits and signs alone have no key, and begin no name.
    const hasName = key !== '' || text === ''
    const offered = <T extends { readonly name: string }>(all: Typable<T>, wanted: readonly T[]) => {
      const begun = [...all].filter(([, { keys }]) => hasName && keys.some((one) => one.startsWith(key)))
      const both = new Set([...wanted, ...begun.map(([one]) => one)])
      return [...both].map((one) => ({ one, text: all.get(one)?.text ?? one.name }))
    }
    return {
      meant,
      places: offered(municipalities(), meant).map(({ one, text }) => ({ text, district: one.district })),
      districts: offered(districts(), districtsMeant(finder, text)).map(({ one, text }) => ({
        text,
        district: one,
      })),
    }
  }
}

type Typable<T> = ReadonlyMap<T, { readonly text: string; readonly keys: readonly string[] }>

/** @param title of one, which no other has */
function typable<T extends { readonly name: string }>(
  all: readonly T[],
  title: (one: T) => string,
): Typable<T> {
  const count = new Map<string, number>()
  for (const { name } of all) count.set(name, (count.get(name) ?? 0) + 1)
  return new Map(
    all.map((one) => {
      const full = title(one)
      return [one, { text: count.get(one.name) === 1 ? one.name : full, keys: [one.name, full].map(nameKey) }]
    }),
  )
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
