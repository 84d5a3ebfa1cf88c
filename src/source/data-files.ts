import type { Edition } from '../domain/edition.js'
import { type Geography, type GeographyRows, geographyFrom } from '../domain/geography.js'
import type { VillageList } from '../domain/places/villages.js'
import { type PlaceRows, type Register, registerFrom } from '../domain/register.js'
import type { Shapes } from '../domain/shapes.js'
import { readShippedJson } from './shipped-data.js'

/** The editions that the package knows, newest first; `demo` holds invented amounts. */
export const EDITION_IDS = ['2018', '2017', 'demo'] as const

export function readRegister(): Register {
  return registerFrom(readShippedJson<PlaceRows>('register/places.json'))
}

/** Names of villages, under a licence of their own: read only where a name is no municipality's. */
export function readVillages(): VillageList {
  return readShippedJson<VillageList>('villages/villages.json')
}

export function readGeography(): Geography {
  return geographyFrom(readShippedJson<GeographyRows>('register/geography.json'))
}

export function readShapes(): Shapes {
  return readShippedJson<{ topology: Shapes }>('register/shapes.json').topology
}

/** @param id one of EDITION_IDS */
export function readEdition(id: (typeof EDITION_IDS)[number]): Edition {
  return readShippedJson<Edition>(`editions/${id}.json`)
}

/** @returns the edition of this id; null for one that the package does not know */
export function readKnownEdition(id: string): Edition | null {
  const known = EDITION_IDS.find((candidate) => candidate === id)
  return known ? readEdition(known) : null
}
