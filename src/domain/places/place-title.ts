import { districtTitle } from '../districts.js'
import type { Municipality } from '../register.js'

/** @returns name, district and AGS: enough to tell homonyms apart, and to be typed again as it stands */
export function placeTitle({ name, district, ags }: Municipality): string {
  return `${name} (${districtTitle(district)}, ${ags})`
}

/** @returns name and district, as a person says them */
export function placeInDistrict({ name, district }: Municipality): string {
  return `${name} (${districtTitle(district)})`
}
