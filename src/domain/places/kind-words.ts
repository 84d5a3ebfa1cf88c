import { cleanText } from '../clean-text.js'
import type { DistrictKind } from '../register.js'

/**
 * Words for the kind of a municipality. They tell nothing that its name does not, and are dropped: what one table
 * calls a town the next calls a municipality.
 */
const KIND =
  '(?:(?:gro(?:ß|ss)e|gr\\.) ?(?:kreisstadt|kst\\.?)|(?:kreis|landeshaupt|universitäts|universitaets|hanse|kur)?stadt|gemeinde|gkst\\.?|gks|gde\\.?|gem\\.|markt)'
/** Who signs for it, or takes its money: letters, files and lists of payments name them. */
const OFFICE =
  '(?:(?:(?:stadt|gemeinde)-?)?(?:verwaltung|kasse|kämmerei|kaemmerei)|bürgermeisteramt|buergermeisteramt|rathaus)'
const BEFORE = new RegExp(
  `^(?:die |der )?(?:${KIND}|${OFFICE}(?: der ${KIND})?)(?: (?:und|u\\.) ${KIND})?[ :]+(?=\\S)`,
  'i',
)
/** "St." is one behind a comma, and Sankt anywhere else. */
const ALONE = new RegExp(`^(?:${KIND}(?: (?:und|u\\.) ${KIND})?|st\\.?)$`, 'i')
/** "St" as well: Sankt stands before a name. */
const BEHIND = new RegExp(`(?<=\\S) (?:${KIND}|st)$`, 'i')

/** @returns true when this is nothing but a word for a kind of municipality */
export function isKindWord(text: string): boolean {
  return ALONE.test(text)
}

/** @returns the name without the kind that stands before it: "Stadt Kehl", "Große Kreisstadt Kehl" */
export function withoutKindBefore(name: string): string {
  return name.replace(BEFORE, '')
}

/** @returns the name without the kind that stands behind it: "Kehl Stadt" */
export function withoutKindBehind(name: string): string {
  return name.replace(BEHIND, '')
}

const RURAL = '(?:landratsamt|lra|land-?kreis|kreis|kr\\.|lkr\\.?|lk|lkrs\\.?|ldkr\\.?|rural district|rural)'
const URBAN = '(?:stadt-?kreis|st?kr\\.?|sk|kreisfreie stadt|urban district|city district|urban)'
const DISTRICT_BEFORE = new RegExp(`^(?:im )?(?:(${RURAL})|(${URBAN}|stadt|city)|district)[ :]+(?=\\S)`, 'i')
const DISTRICT_BEHIND = new RegExp(
  `(?<=\\S)(?:[ ,]+|(?: ?\\())(?:(${RURAL}|land)|(${URBAN}|stadt|city)|district)\\)?$`,
  'i',
)
/** What a heading adds to the name of a district when it goes on over a page, or counts its places. */
const CONTINUED = /\s*\((?:fortsetzung|forts\.|\d+\s+(?:städte und )?gemeinden)\)\s*$|\s*:\s*$/i

/** The name of a district, and the kinds that the words around it tell. */
export interface DistrictWords {
  readonly name: string
  /** the name with what stands behind it: the Kreis of "Rems- Murr- Kreis" is its own */
  readonly long: string
  /** both when they contradict each other */
  readonly kinds: readonly DistrictKind[]
  /** a word says that this is a district, and no municipality */
  readonly isTold: boolean
}

/** "Landkreis Calw", "Calw, Landkreis", "Karlsruhe (Stadtkreis)", "LK Calw (Fortsetzung)" */
export function districtWords(text: string): DistrictWords {
  const kinds: DistrictKind[] = []
  let isTold = false
  let name = cleanText(text).replace(CONTINUED, '')
  let long = name
  for (const pattern of [DISTRICT_BEFORE, DISTRICT_BEHIND]) {
    const match = pattern.exec(name)
    if (!match) continue
    if (match[1] !== undefined) kinds.push('rural')
    if (match[2] !== undefined) kinds.push('urban')
    // "Karlsruhe, Stadt" may be the municipality.
    isTold ||= !/^\W*(?:stadt|city)\W*$/i.test(match[0])
    name = name.replace(match[0], '')
    if (pattern === DISTRICT_BEFORE) long = name
  }
  return { name: name.trim(), long, kinds, isTold }
}
