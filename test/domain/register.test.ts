import { describe, expect, it } from 'vitest'
import {
  agsIn,
  associationIn,
  associationTitle,
  isAgs,
  isCore,
  nameIn,
  registerFrom,
} from '../../src/domain/register.js'
import { register } from '../support/data.js'

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

describe('the core of an association', () => {
  it('is the member whose whole name its name begins with', () => {
    const [first] = register.municipalities
    const isCoreOf = (name: string, association: string | null) =>
      first !== undefined &&
      isCore({
        ...first,
        name,
        association: association === null ? null : { id: '', name: association, kind: 'agreed' },
      })
    expect(isCoreOf('Müllheim', 'Müllheim-Badenweiler')).toBe(true)
    expect(isCoreOf('Lörrach', 'Lörrach')).toBe(true)
    expect(isCoreOf('Badenweiler', 'Müllheim-Badenweiler')).toBe(false)
    expect(isCoreOf('Müll', 'Müllheim-Badenweiler')).toBe(false)
    expect(isCoreOf('Müllheim', null)).toBe(false)
  })

  it('is had by 219 of them, and by none twice', () => {
    const cores = register.municipalities.filter(isCore).map(({ association }) => association?.id)
    expect([cores.length, new Set(cores).size]).toEqual([219, 219])
  })
})

it('a municipality is called by its name, and one that nobody knows by its key', () => {
  const nameOf = nameIn(registerFrom(rows))
  expect([nameOf('08336087'), nameOf('08999999')]).toEqual(['Todtnau', '08999999'])
})

it.each([
  ['08437118', true],
  ['8437118', false],
  ['09437118', false],
  ['084371180', false],
  ['08437 118', false],
])('isAgs(%j) is %j', (text, is) => {
  expect(isAgs(text)).toBe(is)
})

it('associationIn names the association of a municipality, and by its own AGS one that is in none', () => {
  const of = associationIn(register)
  const joint = register.municipalities.find(({ association }) => association !== null)
  const alone = register.municipalities.find(({ association }) => association === null)
  expect(of(joint?.ags ?? '')).toBe(joint?.association?.id)
  expect(of(alone?.ags ?? '')).toBe(alone?.ags)
  expect(of('08999999')).toBe('08999999')
})
