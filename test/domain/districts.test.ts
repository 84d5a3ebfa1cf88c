import { describe, expect, it } from 'vitest'
import { districtTitle, districtTitleOf } from '../../src/domain/districts.js'
import type { District } from '../../src/domain/register.js'
import { municipality, register } from '../support/data.js'

describe('districtTitle', () => {
  it.each([
    ['08336050', 'Landkreis Lörrach'],
    ['08421000', 'Stadtkreis Ulm'],
    ['08317011', 'Ortenaukreis'],
    ['08226046', 'Rhein-Neckar-Kreis'],
    ['08212000', 'Stadtkreis Karlsruhe'],
    ['08215046', 'Landkreis Karlsruhe'],
  ])('of %s is %s', (ags, title) => {
    const { district } = municipality(ags)
    expect(districtTitle(district)).toBe(title)
    expect(districtTitleOf({ ags, district: district.name, districtAgs: district.ags })).toBe(title)
  })

  it('names the kind, unless the name ends with it', () => {
    const district: District = { ags: '08900', name: 'Kreisau', kind: 'rural' }
    expect(districtTitle(district)).toBe('Landkreis Kreisau')
  })

  it('is its own in the whole state', () => {
    expect(new Set(register.districts.map(districtTitle)).size).toBe(44)
  })
})
