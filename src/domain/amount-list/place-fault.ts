import { districtTitle } from '../districts.js'
import type { PlaceMatch } from '../places/place-match.js'
import { placeTitle } from '../places/place-title.js'
import type { ListFault, OpenRow } from './amount-list.js'

type NoPlace = Exclude<PlaceMatch, { kind: 'found' }>

/** @returns why a row of a list has no place, in data */
export function placeFault({ line, key, name, district }: OpenRow, match: NoPlace): ListFault {
  const query = name || key
  switch (match.kind) {
    case 'ambiguous':
      return { code: 'name-ambiguous', line, args: { name, choices: match.candidates.map(placeTitle) } }
    case 'several':
      return { code: 'name-ambiguous', line, args: { name, choices: match.places.map(placeTitle) } }
    case 'truncated':
      return { code: 'name-cut', line, args: { name, choices: match.candidates.map(placeTitle) } }
    case 'district':
      return { code: 'row-of-district', line, args: { query, district: districtTitle(match.district) } }
    case 'other-state':
      return { code: 'key-of-other-state', line, args: { key: match.key, state: match.state } }
    case 'village':
      return {
        code: 'name-of-village',
        line,
        args: { name: match.name, knownIn: match.knownIn.map(placeTitle) },
      }
    case 'contradiction':
      return contradiction(line, key, match)
    case 'unknown':
      return unknown(line, { key, name, district }, match)
  }
}

function contradiction(
  line: number,
  key: string,
  { parts: [one, other], means }: Extract<PlaceMatch, { kind: 'contradiction' }>,
): ListFault {
  const places = means.map(placeTitle)
  return key !== '' && one === key
    ? { code: 'key-contradicts', line, args: { key, place: places[0] ?? '', other } }
    : { code: 'name-contradicts', line, args: { name: one, other, places } }
}

function unknown(
  line: number,
  { key, name, district }: Pick<OpenRow, 'key' | 'name' | 'district'>,
  { reason, part, suggestions }: Extract<PlaceMatch, { kind: 'unknown' }>,
): ListFault {
  if (reason === 'district') return { code: 'district-unknown', line, args: { district } }
  if (part === key && key !== '') return { code: 'key-unknown', line, args: { key } }
  return { code: 'name-unknown', line, args: { name, suggestions: suggestions().map(placeTitle) } }
}
