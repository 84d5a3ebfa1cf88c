import { expect, it } from 'vitest'
import { districtsWithPlate, plateOf } from '../../../src/domain/places/car-plates.js'
import { register } from '../../support/data.js'

const named = (letters: string) => districtsWithPlate(register, letters).map(({ ags }) => ags)

it('knows the districts by the letters on their cars', () => {
  expect(named('LÖ')).toEqual(['08336'])
  expect(named(' sig')).toEqual(['08437'])
  expect(named('UL')).toEqual(['08421', '08425'])
  expect(named('XX')).toEqual([])
  expect(named('constructor')).toEqual([])
})

it('has letters for every district', () => {
  const letters =
    'S BB ES GP LB WN HN KÜN SHA TBB HDH AA BAD KA RA HD MA MOS PF CW FDS FR EM OG RW VS TUT KN LÖ WT RT TÜ BL UL BC FN RV SIG'
  const found = new Set(letters.split(' ').flatMap(named))
  expect(found.size).toBe(register.districts.length)
})

it('tells the letters of a district, which a city and the district around it share', () => {
  const plate = (ags: string) => register.districts.filter((one) => one.ags === ags).map(plateOf)
  expect(['08336', '08111', '08212', '08215', '08437'].flatMap(plate)).toEqual(['LÖ', 'S', 'KA', 'KA', 'SIG'])
  for (const district of register.districts)
    expect(districtsWithPlate(register, plateOf(district)), district.name).toContain(district)
  expect(plateOf({ ags: '08999', name: 'Nirgendwo', kind: 'rural' })).toBe('')
})
