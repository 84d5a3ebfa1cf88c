import type { District, Municipality } from '../register.js'
import { districtsWithPlate } from './car-plates.js'
import { beginsLike, isCut } from './cut-name.js'
import { districtWords } from './kind-words.js'
import { squeezedKey } from './name-key.js'
import type { NameHits, ReadName } from './name-reader.js'
import { districtsIn, type PlaceFinder, readerOf } from './place-finder.js'
import type { CleanParts, PlaceContext, PlaceMatch } from './place-match.js'
import { badPlaces, MOST_SUGGESTED, suggestPlaces, unknownPlace } from './suggest-places.js'
import { villageIn } from './village-match.js'

const NONE: readonly Municipality[] = []

/** No key is known: the name decides, with what stands beside it. */
export function resolveNamed(
  finder: PlaceFinder,
  { name, district, areas: allowed }: CleanParts,
  context: PlaceContext,
): PlaceMatch {
  if (allowed?.length === 0) return unknownPlace(finder, district, 'district', suggestPlaces(finder, name))
  const read = readerOf(finder, context).read(name)
  const withBad = isNothing(read) && context.tolerance !== 'printed' ? withoutBad(finder, name) : read
  const fits = ({ district: area }: Municipality) => !allowed || allowed.includes(area)
  const [whole, short] = [withBad.whole.filter(fits), withBad.short.filter(fits)]
  const match = decide({ whole, short }, read.isTold || allowed !== null, context.within)
  if (match) return match
  if (!isNothing(withBad) && !isCut(name))
    return { kind: 'contradiction', parts: [name, district], means: [...withBad.whole, ...withBad.short] }
  return withoutHit(finder, name, read, context)
}

const isNothing = ({ whole, short }: NameHits): boolean => whole.length + short.length === 0

/** "Säckingen" for Bad Säckingen, unless it is known to be a village elsewhere. */
function withoutBad(finder: PlaceFinder, name: string): NameHits {
  const short = badPlaces(finder, name)
  const isVillage = short.length > 0 && finder.villages(name).some((place) => !short.includes(place))
  return { whole: NONE, short: isVillage ? NONE : short }
}

function decide(hits: NameHits, isTold: boolean, within: readonly District[] | undefined): PlaceMatch | null {
  const { whole, short } = hits
  const named = whole.length > 0 ? whole : short
  const [only] = named
  if (!only) return null
  const settled = within && settledWithin(hits, isTold, within)
  if (settled) return settled
  if (named.length > 1) return { kind: 'ambiguous', candidates: named }
  return found(only, whole.length > 0 ? 'name' : 'short-name', isTold ? NONE : short)
}

/** A whole name that lies elsewhere gives way to a longer one that lies here. */
function settledWithin(
  { whole, short }: NameHits,
  isTold: boolean,
  within: readonly District[],
): PlaceMatch | null {
  const here = (places: readonly Municipality[]) => places.filter(({ district }) => within.includes(district))
  const [wholeHere, shortHere] = [here(whole), here(short)]
  const named = wholeHere.length > 0 ? wholeHere : shortHere
  const [one, ...others] = named
  if (!one) return null
  const isLonger = wholeHere.length === 0
  const rivals = [...whole, ...(isLonger ? short : NONE)]
  if (others.length > 0) return { kind: 'ambiguous', candidates: named }
  if (rivals.length > 1) return found(one, 'scope', rivals)
  return found(one, whole.length > 0 ? 'name' : 'short-name', isTold ? NONE : shortHere)
}

function found(
  place: Municipality,
  by: 'name' | 'short-name' | 'scope',
  others: readonly Municipality[],
): PlaceMatch {
  return { kind: 'found', place, by, namesakes: others.filter((other) => other !== place) }
}

/** The name is no municipality's: a district, a name cut off, a village, or nothing. */
function withoutHit(
  finder: PlaceFinder,
  name: string,
  { fault }: ReadName,
  context: PlaceContext,
): PlaceMatch {
  if (isCut(name)) {
    const candidates = finder.register.municipalities.filter((place) => beginsLike(name, place))
    return { kind: 'truncated', candidates }
  }
  const respaced = finder.index.bySqueezedKey().get(squeezedKey(name))
  // "Lö rrach": before the letters are taken for those of the district.
  if (respaced) return unknownPlace(finder, name, 'name', respaced)
  const district = districtMeant(finder, name, context)
  if (district) return district
  if (fault?.isContradiction)
    return { kind: 'contradiction', parts: [fault.name, fault.beside], means: fault.named }
  const village = context.tolerance === 'printed' ? null : villageIn(finder, name)
  if (village) return village
  // A first word that thirty names share ("Bad Wildbd") is no name: the slip may stand in any word.
  if (fault && fault.named.length <= MOST_SUGGESTED)
    return unknownPlace(finder, fault.beside, reasonOf(fault.beside), fault.named)
  return unknownPlace(finder, name, 'name', NONE)
}

/** "Landkreis Lörrach", "Enzkreis"; the one municipality of a Stadtkreis is found */
function districtMeant(finder: PlaceFinder, text: string, context: PlaceContext): PlaceMatch | null {
  const { name, isTold, kinds } = districtWords(text)
  const [district, ...others] = districtsIn(finder, text, context)
  if (district && others.length === 0) {
    const city = finder.register.byAgs.get(`${district.ags}000`)
    return city ? found(city, 'name', NONE) : { kind: 'district', district }
  }
  if (!district && context.tolerance !== 'printed' && isPlate(text)) {
    const [only, ...more] = districtsWithPlate(finder.register, text)
    return only && more.length === 0 ? { kind: 'district', district: only } : null
  }
  if (district || !isTold || kinds.length === 0) return null
  // "Stadtkreis Lörrach"
  const { whole } = readerOf(finder, context).hits(name)
  return whole.length > 0 ? { kind: 'contradiction', parts: [name, text], means: whole } : null
}

/** The letters of a car plate, where no name fits. */
const isPlate = (text: string) => /^\p{L}{1,3}$/u.test(text)

const reasonOf = (part: string) => (/^\d{5}$/.test(part) ? 'postcode' : 'name')
