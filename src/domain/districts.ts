import { cleanText } from './clean-text.js'
import { isSpelling, nameWords } from './places/name-key.js'
import type { District, Register } from './register.js'

export type DistrictMatch =
  | { readonly kind: 'found'; readonly district: District }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly District[] }
  | { readonly kind: 'unknown' }

/** Words by which a query says which of the two it means: "Landkreis Karlsruhe", "Karlsruhe, Stadt". */
const KINDS: Readonly<Record<string, District['kind']>> = {
  landkreis: 'rural',
  lk: 'rural',
  land: 'rural',
  rural: 'rural',
  stadtkreis: 'urban',
  sk: 'urban',
  stadt: 'urban',
  city: 'urban',
  urban: 'urban',
}
const FILLERS = new Set(['kreis', 'district'])

/** @param query a name, with or without its kind, or the five (or eight) digits of the AGS */
export function resolveDistrict(register: Register, query: string): DistrictMatch {
  const text = cleanText(query)
  const district = register.districts.find(({ ags }) => text === ags || text === `${ags}000`)
  if (district) return { kind: 'found', district }
  const words = nameWords(text)
  const kind = words.map((word) => KINDS[word]).find((found) => found !== undefined)
  const rest = words.filter((word) => KINDS[word] === undefined && !FILLERS.has(word)).join(' ')
  const named = register.districts.filter((district) => isSpelling(rest, district.name))
  const hits = named.filter((district) => kind === undefined || district.kind === kind)
  return decide(hits) ?? decide(withShortName(register, rest)) ?? { kind: 'unknown' }
}

/** "Ortenau" for the Ortenaukreis, "Freiburg" for Freiburg im Breisgau */
function withShortName(register: Register, words: string): District[] {
  return register.districts.filter(
    ({ name }) =>
      isSpelling(words, name.replace(/-?kreis$/i, '')) || isSpelling(words, name.split(' ')[0] ?? ''),
  )
}

function decide(hits: readonly District[]): DistrictMatch | null {
  const [district] = hits
  if (!district) return null
  return hits.length > 1 ? { kind: 'ambiguous', candidates: hits } : { kind: 'found', district }
}

/** @returns the official name with its kind, German: "Landkreis Lörrach", "Stadtkreis Ulm", "Ortenaukreis" */
export function districtTitle({ name, kind }: District): string {
  if (kind === 'urban') return `Stadtkreis ${name}`
  return /kreis$/i.test(name) ? name : `Landkreis ${name}`
}

/** @returns the official name of the district in which a municipality lies, from what an answer says of it */
export function districtTitleOf(place: { ags: string; district: string; districtAgs: string }): string {
  const kind = place.ags === `${place.districtAgs}000` ? 'urban' : 'rural'
  return districtTitle({ ags: place.districtAgs, name: place.district, kind })
}
