import { readFileSync } from 'node:fs'

/** One municipality as the data files have it: nothing here comes from `src`. */
export interface Place {
  readonly ags: string
  readonly ars: string
  readonly name: string
  readonly kind: string
  /** five digits */
  readonly district: string
  readonly districtName: string
  /** null for a municipality that has none */
  readonly association: { readonly id: string; readonly name: string; readonly title: string } | null
}

interface Places {
  readonly districts: readonly (readonly [ags: string, name: string, kind: string])[]
  readonly associations: readonly (readonly [id: string, name: string, kind: string])[]
  readonly municipalities: readonly (readonly [ags: string, ars: string, name: string, kind: string])[]
}

interface Geography {
  readonly centres: readonly (readonly [ags: string, east: number, north: number])[]
  readonly borders: readonly (readonly [a: string, b: string, metres: number])[]
  readonly links: readonly (readonly [a: string, b: string])[]
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../../../../data/${file}`, import.meta.url), 'utf8')) as T
}

const rows = read<Places>('register/places.json')

export const GEOGRAPHY = read<Geography>('register/geography.json')
export const DISTRICTS = rows.districts.map(([ags, name, kind]) => ({ ags, name, kind }))

/** every municipality, sorted by AGS */
export const PLACES: readonly Place[] = rows.municipalities
  .map(([ags, ars, name, kind]): Place => {
    const district = ags.slice(0, 5)
    const [, districtName = ''] = rows.districts.find(([key]) => key === district) ?? []
    const found = rows.associations.find(([id]) => ars.startsWith(id))
    const association = found && {
      id: found[0],
      name: found[1],
      title: `${found[2] === 'union' ? 'GVV' : 'VVG'} ${found[1]}`,
    }
    return { ags, ars, name, kind, district, districtName, association: association ?? null }
  })
  .sort((a, b) => (a.ags < b.ags ? -1 : 1))

export const PLACE = new Map(PLACES.map((place) => [place.ags, place]))
