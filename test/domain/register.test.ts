import { describe, expect, it } from 'vitest'
import { agsIn, associationTitle, registerFrom } from '../../src/domain/register.js'

const rows = {
  districts: [['08336', 'Lörrach', 'rural']],
  associations: [['083365003', 'Lörrach', 'agreed']],
  municipalities: [
    ['08336050', '083365003050', 'Lörrach', 'town'],
    ['08336087', '083360087087', 'Todtnau', 'town'],
  ],
} as const

describe('registerFrom', () => {
  it('joins each municipality with its district and its association', () => {
    const { byAgs, districts, associations } = registerFrom(rows)
    expect(byAgs.get('08336050')?.district).toBe(districts[0])
    expect(byAgs.get('08336050')?.association).toBe(associations[0])
    expect(byAgs.get('08336087')?.association).toBeNull()
  })

  it('refuses a municipality without a district', () => {
    const stray = [['08999001', '089990001001', 'Nirgendwo', 'municipality']] as const
    expect(() => registerFrom({ ...rows, municipalities: stray })).toThrow('08999001')
  })
})

describe('agsIn', () => {
  it.each([
    ['08336050', '08336050'],
    ['8336050', '08336050'],
    [' 08 336 050', '08336050'],
    ['83360500', null],
    ['18336050', null],
    ['108336050', null],
    ['083360500', null],
    ['833605', null],
  ])('%j is %j', (text, ags) => {
    expect(agsIn(text)).toBe(ags)
  })
})

describe('associationTitle', () => {
  it('tells the two kinds apart', () => {
    expect(associationTitle({ id: '', name: 'Vorderes Kandertal', kind: 'union' })).toBe(
      'GVV Vorderes Kandertal',
    )
    expect(associationTitle({ id: '', name: 'Lörrach', kind: 'agreed' })).toBe('VVG Lörrach')
  })
})
