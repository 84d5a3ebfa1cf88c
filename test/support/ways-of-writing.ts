import { districtTitle } from '../../src/domain/districts.js'
import type { Municipality } from '../../src/domain/register.js'

export interface Way {
  /** what is written */
  readonly text: (place: Municipality) => string
  /** it is a key, or names the district: no two places are written so */
  readonly isTold: boolean
}

const bare = (text: Way['text']): Way => ({ text, isTold: false })
const told = (text: Way['text']): Way => ({ text, isTold: true })
const ASCII: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
}

/** Twelve ways in which people and programs write a municipality. */
export const WAYS: Readonly<Record<string, Way>> = {
  plain: bare(({ name }) => name),
  'kind behind': bare(({ name }) => `${name}, Stadt`),
  'kind before': bare(({ name }) => `Stadt ${name}`),
  'district after a comma': told(({ name, district }) => `${name}, ${district.name}`),
  'district in brackets': told(({ name, district }) => `${name} (${districtTitle(district)})`),
  'district after a space': told(({ name, district }) => `${name} ${districtTitle(district)}`),
  'eight digits': told(({ ags }) => ags),
  'seven digits': told(({ ags }) => ags.slice(1)),
  'twelve digits': told(({ ars }) => ars),
  formula: told(({ ags }) => `="${ags}"`),
  'without umlauts': bare(({ name }) => name.replace(/[äöüÄÖÜß]/g, (letter) => ASCII[letter] ?? letter)),
  'decomposed capitals': bare(({ name }) => name.toUpperCase().normalize('NFD')),
}

/** @returns the text in the column where it belongs */
export function keyOrName(text: string): { readonly key: string; readonly name: string } {
  return /^[="\d]+$/.test(text) ? { key: text, name: '' } : { key: '', name: text }
}

/** @returns the first places of a list, each written in another of the ways */
export function eachWay(places: readonly Municipality[]): {
  readonly texts: string[]
  readonly ags: string[]
} {
  const written = Object.values(WAYS).flatMap(({ text }, at) => {
    const place = places[at]
    return place ? [[text(place), place.ags] as const] : []
  })
  return { texts: written.map(([text]) => text), ags: written.map(([, ags]) => ags) }
}
