import { districtTitle } from '../districts.js'
import { groupBy } from '../group-by.js'
import { once } from '../once.js'
import { agsIn, type District, type Municipality, type Register } from '../register.js'
import { type NameIndex, nameIndex } from './name-index.js'
import { isSpelling, looseKey, nameKey, squeezedKey } from './name-key.js'
import type { NameHits } from './name-reader.js'
import { finderOn, type PlaceFinder } from './place-finder.js'
import type { PlaceMatch, PlaceQuery } from './place-match.js'
import { resolveParts } from './resolve-parts.js'
import { NO_VILLAGES } from './villages.js'

/** The places of a table as it may print them: many quick look-ups for whoever tries how its lines read. */
export interface PrintedNames {
  /** its municipalities are the places that rows are about */
  readonly register: Register
  /** @returns the places whose whole name this is, however it is spaced, hyphenated or set; two for namesakes */
  whole(text: string): readonly Municipality[]
  /** @returns those that a name means which may have its kind and footnotes with it, or be shortened */
  hits(text: string): NameHits
  /** @returns the districts of this name, with or without their kind: two for a bare "Karlsruhe" */
  districts(text: string): readonly District[]
  /** @param digits with or without the zero of an AGS, or an ARS */
  withKey(digits: string): Municipality | null
  /** @returns what key, name and district of a row mean together */
  place(query: PlaceQuery): PlaceMatch
}

const ARS_DIGITS = 12

const made = new WeakMap<Register, PrintedNames>()

/** @returns the names of the municipalities, made once for each register */
export function printedNames(register: Register): PrintedNames {
  const names = made.get(register) ?? namesIn(finderOn(nameIndex(register), () => NO_VILLAGES))
  made.set(register, names)
  return names
}

function namesIn(finder: PlaceFinder): PrintedNames {
  const { register, index, districts, printed } = finder
  return {
    register,
    whole: remembered((text) => (/\p{L}.*\p{L}/u.test(text) ? wholeIn(index, text) : [])),
    hits: printed.hits,
    districts: remembered(districts.withName),
    withKey: (digits) => {
      const ags = agsIn(digits)
      const place =
        ags === null && digits.length === ARS_DIGITS
          ? index.byArs().get(digits)
          : register.byAgs.get(ags ?? '')
      return place ?? null
    },
    place: (query) => resolveParts(finder, query, { tolerance: 'printed' }),
  }
}

/** A table is read in many ways, and each asks for the same names again. */
function remembered<T>(ask: (text: string) => readonly T[]): (text: string) => readonly T[] {
  const answers = new Map<string, readonly T[]>()
  return (text) => {
    const answer = answers.get(text) ?? ask(text)
    answers.set(text, answer)
    return answer
  }
}

function wholeIn(index: NameIndex, text: string): readonly Municipality[] {
  const key = nameKey(text)
  const found =
    index.byKey().get(key) ??
    index.bySqueezedKey().get(squeezedKey(text)) ??
    index.bySqueezedKey().get(key.replaceAll(' ', ''))
  if (found) return found
  return (index.byLooseKey().get(looseKey(text)) ?? []).filter(({ name }) => isSpelling(text, name))
}

/** @returns the names of the districts, as the places of a table that has one row for each */
export function printedDistricts(register: Register): PrintedNames {
  const places = register.districts.map(
    (district): Municipality => ({
      ags: district.ags,
      ars: district.ags,
      name: districtTitle(district),
      kind: 'municipality',
      district,
      association: null,
    }),
  )
  const index = nameIndex({
    districts: [],
    associations: [],
    municipalities: places,
    byAgs: new Map(places.map((place) => [place.ags, place])),
  })
  const named = (keyOf: (name: string) => string) =>
    once(() => groupBy(places, ({ district }) => new Set(titlesOf(district).map(keyOf))))
  const byTitle = { byName: named((name) => name), byKey: named(nameKey), byLooseKey: named(nameKey) }
  return namesIn(finderOn({ ...index, ...byTitle }, () => NO_VILLAGES))
}

/** All by which tables call a district. */
function titlesOf({ name, kind }: District): string[] {
  const kinds =
    kind === 'urban'
      ? ['Stadtkreis', 'Stadt', 'SK', 'Skr.', 'Stkr.']
      : ['Landkreis', 'Kreis', 'LK', 'Lkr.', 'Land']
  return [name, ...kinds.flatMap((word) => [`${word} ${name}`, `${name} ${word}`])]
}
