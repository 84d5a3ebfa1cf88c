import { districtsOf } from '../../domain/places/place-cell.js'
import type { PrintedNames } from '../../domain/places/printed-names.js'
import type { District } from '../../domain/register.js'

/** "Summe Landkreis Calw", "Zwischensumme Calw", "Calw insgesamt", "zusammen Calw" */
export const SAYS_SUM = /(?:\p{L}*(?:gesamt|summe)|(?<!\p{L})zusammen(?!\p{L}))\s*:?/giu

/** @returns the districts that the label of a sum names */
export function districtsSummed(label: string, names: PrintedNames): readonly District[] {
  return districtsIn(label.replace(SAYS_SUM, ' ').trim(), names)
}

/** @returns the districts that a heading names, without its key and its details */
export function districtsIn(label: string, names: PrintedNames): readonly District[] {
  const bare = label.replace(/^[*•·\s]*(?:\d{3,5}\s+)?/, '').replace(/\s*\(.*$/, '')
  return bare === '' ? [] : districtsOf(names, bare)
}
