import type { Edition } from '../../src/domain/edition.js'
import type { PerCapitaRate } from '../../src/domain/per-capita-rate.js'
import { printedNames } from '../../src/domain/places/printed-names.js'
import type { Municipality } from '../../src/domain/register.js'
import { EDITION_IDS, readEdition, readRegister } from '../../src/source/data-files.js'

export const register = readRegister()
export const names = printedNames(register)
export const editions: readonly Edition[] = EDITION_IDS.map(readEdition)
export const edition2018 = readEdition('2018')
export const edition2017 = readEdition('2017')

/** @returns the municipality with this AGS, which the register must have */
export function municipality(ags: string): Municipality {
  const found = register.byAgs.get(ags)
  if (!found) throw new Error(`no municipality ${ags}`)
  return found
}

/** @returns the rate of an edition whose rate is known */
export function rateOf({ id, pot, personsTotal }: Edition): PerCapitaRate {
  if (!pot || !personsTotal) throw new Error(`edition ${id} has no known rate`)
  return { totalBudget: pot.value, personsTotal: personsTotal.value }
}
