import type { Municipality } from '../register.js'
import { beginsLike } from './cut-name.js'
import { withPart } from './name-index.js'
import { districtsIn, type PlaceFinder, readerOf } from './place-finder.js'
import { keyIn, type PlaceKey } from './place-key.js'
import type { CleanParts, PlaceContext, PlaceMatch } from './place-match.js'
import { resolveNamed } from './resolve-named.js'
import { suggestPlaces, unknownPlace } from './suggest-places.js'

/** A key is known: all else that is said must hold for its place. */
export function resolveKeyed(finder: PlaceFinder, parts: CleanParts, context: PlaceContext): PlaceMatch {
  const { key, name, district, areas } = parts
  const read = keyIn(key)
  if (read?.kind === 'other-state')
    return { kind: 'other-state', key: read.digits, state: read.digits.slice(0, 2) }
  const place = read && placeWith(finder, read)
  if (!place) return withoutPlace(finder, parts, read?.digits ?? '', context)
  if (name !== '' && !isNameOf(finder, name, place, context))
    return wrongName(finder, key, name, place, context)
  if (areas && !areas.includes(place.district))
    return { kind: 'contradiction', parts: [key, district], means: [place] }
  return { kind: 'found', place, by: 'key', namesakes: [] }
}

function placeWith({ register, index }: PlaceFinder, { kind, digits }: PlaceKey): Municipality | undefined {
  return kind === 'ars' ? index.byArs().get(digits) : register.byAgs.get(digits)
}

/** No municipality has this key: a district may, and a column of keys may hold those of the districts. */
function withoutPlace(
  finder: PlaceFinder,
  { key, name, district, areas }: CleanParts,
  digits: string,
  context: PlaceContext,
): PlaceMatch {
  const area = finder.register.districts.find(({ ags }) => digits === ags || digits === `${ags}000`)
  if (!area) {
    const suggestions = () => (name === '' ? [] : suggestPlaces(finder, name))
    return { kind: 'unknown', part: key, reason: /^\d{5}$/.test(key) ? 'postcode' : 'key', suggestions }
  }
  if (name === '') return { kind: 'district', district: area }
  if (areas && !areas.includes(area)) return { kind: 'contradiction', parts: [key, district], means: [] }
  // "08336 Lörrach" is the district: its number says so, and the town has one of its own.
  if (area.kind === 'rural' && districtsIn(finder, name, context).includes(area))
    return { kind: 'district', district: area }
  return resolveNamed(finder, { key: '', name, district: area.ags, areas: [area] }, context)
}

/** @returns true when the name, cut or shortened, with all that stands beside it, is one of this municipality */
function isNameOf(finder: PlaceFinder, name: string, place: Municipality, context: PlaceContext): boolean {
  const { whole, short } = readerOf(finder, context).read(name)
  return (
    whole.includes(place) ||
    short.includes(place) ||
    beginsLike(name, place) ||
    withPart(finder.index, name).includes(place)
  )
}

function wrongName(
  finder: PlaceFinder,
  key: string,
  name: string,
  place: Municipality,
  context: PlaceContext,
): PlaceMatch {
  const { whole, short, fault } = readerOf(finder, context).read(name)
  const isName = whole.length + short.length > 0 || fault?.isContradiction === true
  if (isName) return { kind: 'contradiction', parts: [key, name], means: [place] }
  return unknownPlace(finder, name, 'name', [place])
}
