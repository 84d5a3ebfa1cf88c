import type { District } from './register.js'

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
