import type { District, Municipality, Register } from '../register.js'
import { districtsWithPlate } from './car-plates.js'
import type { DistrictIndex } from './district-index.js'
import { isKindWord } from './kind-words.js'
import { keyIn } from './place-key.js'

/** What stands beside a name, and which municipalities it allows. */
export interface Qualifier {
  fits(municipality: Municipality): boolean
  /** it tells namesakes apart; false for "Stadt" */
  readonly tells: boolean
}

const STATE =
  /^(?:(?:land )?baden[- ]w(?:ü|ue|u)rttemberg|ba(?:den)?-?w(?:ü|ue)|bw|d|de|deutschland|germany)\.?$/i
const URBAN = /^(?:stadt-?kreis|st?kr\.?|sk|kreisfreie stadt)$/i

/** The two lands before 1952, by the first digits of the districts that lay wholly in one of them. */
const LANDS: readonly (readonly [RegExp, readonly string[]])[] = [
  // Not in Baden: Stuttgart and its region, the Ostalb, Tübingen and the south-east without the lake.
  [
    /^(?:(?:in|i\.) ?)?(?:baden|bad\.|b\.)$/i,
    '08111 08115 08116 08117 08118 08119 08135 08136 0842'.split(' '),
  ],
  // Not in Württemberg: the Rhine, from Mannheim to Lörrach.
  [
    /^(?:(?:in|i\.) ?)?(?:w(?:ü|ue)rtt(?:emberg|\.)?|wttbg\.?)$/i,
    '08211 08212 08215 08216 0822 08231 08311 08315 08316 08317 08336 08337'.split(' '),
  ],
]

/** @returns true for "Baden" and "Württemberg": a sum of many places, and no short name of Baden-Baden */
export function isLand(text: string): boolean {
  return LANDS.some(([pattern]) => pattern.test(text))
}

/** @returns null for a text that says nothing about where a place lies */
export function qualifierIn(register: Register, districts: DistrictIndex, text: string): Qualifier | null {
  if (isKindWord(text) || STATE.test(text)) return { fits: () => true, tells: false }
  if (URBAN.test(text)) return { fits: ({ kind }) => kind === 'urban-district', tells: true }
  const key = keyIn(text)
  if (key && key.kind !== 'none')
    return {
      fits: ({ ags, ars, district }) => [ags, ars, district.ags].includes(key.digits),
      tells: true,
    }
  for (const [pattern, outside] of LANDS)
    if (pattern.test(text)) {
      return { fits: ({ ags }) => !outside.some((digits) => ags.startsWith(digits)), tells: true }
    }
  const named = inOneOf(districts.called(text))
  return named ?? (/^\p{L}{1,3}$/u.test(text) ? inOneOf(districtsWithPlate(register, text)) : null)
}

function inOneOf(districts: readonly District[]): Qualifier | null {
  return districts.length === 0 ? null : { fits: ({ district }) => districts.includes(district), tells: true }
}
