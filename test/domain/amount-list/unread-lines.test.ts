import { describe, expect, it } from 'vitest'
import { isKeyedRow, namesBeforeAmount } from '../../../src/domain/amount-list/unread-lines.js'

const line = (text: string) => ({ line: 3, key: '', name: '', district: '', text })

describe('a line with a key and an amount', () => {
  it.each([
    '08336050 Lörrach 218.922',
    '8336050|Lörrach|218922',
    'Lörrach (08336050): 218.922 €',
    '08336050 = 5 €',
    '08336050 0,500',
    '218.922 08336050',
    'Lörrach08336050€5',
  ])('is a row: %j', (text) => {
    expect(isKeyedRow(line(text))).toBe(true)
  })

  it.each([
    '08336050 Lörrach',
    '08336050 Lörrach 12',
    '08336050 Lörrach 2018',
    '108336050 Lörrach 218.922',
    '083360501 Lörrach 218.922',
    '09336050 München 218.922',
    '0833605 Lörrach 218.922',
    `${'x'.repeat(500)} 08336050 218.922`,
  ])('is none: %j', (text) => {
    expect(isKeyedRow(line(text))).toBe(false)
  })
})

describe('a name before an amount', () => {
  const names = (text: string) => namesBeforeAmount(line(text))

  it.each([
    ['Lörrach 218.922', 'Lörrach'],
    ['Lörrach: 218.922 €', 'Lörrach'],
    ['Lörrach\t218922', 'Lörrach'],
    ['Stadt Lörrach | 218.922 €', 'Stadt Lörrach'],
    ['Lörrach; € 5', 'Lörrach'],
    ['Lörrach 5 EUR', 'Lörrach'],
    ["Wehr 50'949", 'Wehr'],
    ['Lörrach 218.922 €;;', 'Lörrach'],
  ])('%j is a row in one cell', (text, name) => {
    expect(names(text)[0]).toEqual({ name, isWholeLine: !text.includes(':') })
  })

  it.each([
    ['Lörrach 218.922 und mehr', 'Lörrach'],
    ['Lörrach 218.922;x', 'Lörrach'],
    ['Die Stadt Lörrach erhält nach Bescheid 218.922', 'Die Stadt Lörrach erhält nach Bescheid'],
    ['Nr. 4 Lörrach 218.922', 'Nr. 4 Lörrach'],
  ])('%j is more than a row', (text, name) => {
    expect(names(text).at(-1)).toEqual({ name, isWholeLine: false })
  })

  it.each([
    '',
    'Lörrach',
    'Stand 2018',
    'Seite 12',
    'Lörrach 12',
    '218.922',
    '218.922 Lörrach',
    'A4b218922',
    'Lörrach 218x',
  ])('%j names none', (text) => {
    expect(names(text)).toEqual([])
  })

  it.each([
    ['Aitern 796,-', 'Aitern'],
    ['Aitern 796.', 'Aitern'],
    ['Aitern 12.018', 'Aitern'],
    ['Aitern 20185', 'Aitern'],
    ['Aitern 12018', 'Aitern'],
    ['Aitern 12\u00A034\u00A0567', 'Aitern'],
    ['Aitern 1.2.3.456', 'Aitern'],
    ['Bad  Krozingen 60.000', 'Bad Krozingen'],
    ['Bad Peterstal Griesbach Ort 60.000', 'Bad Peterstal Griesbach Ort'],
  ])('%j is a row, too', (text, name) => {
    expect(names(text)[0]?.name).toBe(name)
  })

  it.each(['Lörrach  12', 'Lörrach 1.2', 'Stand  2018'])('%j holds no amount', (text) => {
    expect(names(text)).toEqual([])
  })

  it('four words are a name', () => {
    expect(names('Bad Peterstal Griesbach Ort 60.000')[0]?.isWholeLine).toBe(true)
  })

  it('five words are more than a name', () => {
    expect(names('Wir zahlen an die Stadt 60.000')).toEqual([
      { name: 'Wir zahlen an die Stadt', isWholeLine: false },
    ])
  })

  it('a year with a currency is an amount', () => {
    expect(names('Aitern 2018 €')).toEqual([{ name: 'Aitern', isWholeLine: true }])
  })

  it('only the first of a long line is looked at', () => {
    expect(names(`${'x'.repeat(498)} 218.922 €`)).toEqual([])
  })
})
