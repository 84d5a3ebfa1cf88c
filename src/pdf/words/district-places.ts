import { nameKey } from '../../domain/name-key.js'
import { type NameIndex, nameIndex } from '../../domain/names.js'
import { once } from '../../domain/once.js'
import type { District, Municipality, Register } from '../../domain/register.js'

/** A table with so many districts, and hardly more rows, has one row per district. */
const MOST_DISTRICTS = 35
const FEW_ROWS = 60

/** @returns true when what reads poorly as municipalities reads well as districts */
export function isDistrictTable(municipalities: number, districts: number): boolean {
  return municipalities <= FEW_ROWS && districts >= MOST_DISTRICTS
}

/** The districts as the places of a table: each under all the names by which such tables call it. */
export function districtPlaces(register: Register): NameIndex {
  const places = register.districts.map(
    (district): Municipality => ({
      ags: district.ags,
      ars: district.ags,
      name: titleOf(district),
      kind: 'municipality',
      district,
      association: null,
    }),
  )
  const index = nameIndex({
    districts: [],
    associations: [],
    municipalities: places,
    byAgs: new Map(places.map((place) => [place.ags, place])),
  })
  const named = (keyOf: (name: string) => string) =>
    once(() => {
      const map = new Map<string, Municipality[]>()
      for (const place of places)
        for (const key of new Set(namesOf(place.district).map(keyOf)))
          map.set(key, [...(map.get(key) ?? []), place])
      return map
    })
  return { ...index, byName: named((name) => name), byKey: named(nameKey), byLooseKey: named(nameKey) }
}

/** "Landkreis Lörrach", "Stadtkreis Ulm", "Ortenaukreis" */
function titleOf({ name, kind }: District): string {
  if (kind === 'urban') return `Stadtkreis ${name}`
  return /kreis$/i.test(name) ? name : `Landkreis ${name}`
}

function namesOf({ name, kind }: District): string[] {
  const kinds =
    kind === 'urban' ? ['Stadtkreis', 'Stadt', 'SK', 'Skr.'] : ['Landkreis', 'Kreis', 'LK', 'Lkr.', 'Land']
  return [name, ...kinds.flatMap((word) => [`${word} ${name}`, `${name} ${word}`])]
}
