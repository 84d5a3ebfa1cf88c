import type { GroupingRequest } from '../../src/grouping/problem.js'
import { readGeography, readRegister } from '../../src/source/data-files.js'
import { random } from '../support/random.js'
import { NO_WISHES } from './tiny.js'

export const register = readRegister()
export const geography = readGeography()

/** Invented amounts on the lattice of 2018, from a seed. */
export function inventedAmounts(seed: number): Map<string, number> {
  const next = random(seed)
  const rows = register.municipalities.map(({ ags }): [string, number] => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    const persons = next() < 0.06 ? 0 : Math.round(Math.exp(3.4 + 0.95 * normal))
    return [ags, Math.round((persons * 58_000_000) / 72_857)]
  })
  return new Map(rows)
}

export function requestFor(
  districts: readonly string[],
  changes: Partial<GroupingRequest> = {},
): GroupingRequest {
  return {
    register,
    geography,
    amounts: inventedAmounts(1),
    districts: register.districts.filter(({ ags }) => districts.includes(ags)),
    ...NO_WISHES,
    threshold: 51_000,
    ...changes,
  }
}

export const ruralDistricts = register.districts.filter(({ kind }) => kind === 'rural')
