import { once } from '../once.js'
import type { District, Municipality, Register } from '../register.js'
import { type DistrictIndex, districtIndex } from './district-index.js'
import { type NameIndex, nameIndex } from './name-index.js'
import { type NameReader, nameReader } from './name-reader.js'
import type { PlaceContext } from './place-match.js'
import { type VillageList, villageIndex } from './villages.js'

/** What the parts of the room share; each index is filled when it is first asked. */
export interface PlaceFinder {
  readonly register: Register
  readonly index: NameIndex
  readonly districts: DistrictIndex
  readonly typed: NameReader
  readonly printed: NameReader
  /** @returns where a village of this name is known, sorted by AGS */
  villages(name: string): readonly Municipality[]
}

/** @param villages read only where a name is no municipality's */
export function placeFinder(register: Register, villages: () => VillageList): PlaceFinder {
  return finderOn(nameIndex(register), villages)
}

export function finderOn(index: NameIndex, villages: () => VillageList): PlaceFinder {
  const { register } = index
  const districts = districtIndex(register)
  const known = once(() => villageIndex(register, villages()))
  return {
    register,
    index,
    districts,
    typed: nameReader(index, districts, false),
    printed: nameReader(index, districts, true),
    villages: (name) => known()(name),
  }
}

export function readerOf({ typed, printed }: PlaceFinder, { tolerance }: PlaceContext): NameReader {
  return tolerance === 'printed' ? printed : typed
}

export function districtsIn(
  { districts }: PlaceFinder,
  text: string,
  { tolerance }: PlaceContext,
): readonly District[] {
  return tolerance === 'printed' ? districts.named(text) : districts.called(text)
}
