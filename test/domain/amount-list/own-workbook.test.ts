import { describe, expect, it } from 'vitest'
import {
  contradictionIn,
  otherAmounts,
  type PlaceCell,
} from '../../../src/domain/amount-list/own-workbook.js'
import { ownList } from '../../support/own-list.js'

const cell = (key: string, text: string, change: Partial<PlaceCell> = {}): PlaceCell => ({
  sheet: 'Liste',
  cell: 'D5',
  key,
  name: '',
  text,
  amount: /^\d+$/.test(text) ? Number(text) : null,
  ...change,
})
const sheet = (...said: readonly PlaceCell[]) => ({ sheet: 'x', list: ownList([]), said })
const plain = ({ key: _key, name: _name, ...rest }: PlaceCell) => rest

describe('sheets of our own workbook contradict each other', () => {
  const between = (form: readonly PlaceCell[], ...others: readonly PlaceCell[]) =>
    contradictionIn(sheet(...form), [sheet(...others.slice(0, 1)), sheet(...others.slice(1))])

  it('where another sheet has an amount that the form lacks', () => {
    const [empty, typed] = [cell('08111000', '', { sheet: 'Vorlage' }), cell('08111000', '5')]
    expect(between([empty], typed)).toEqual({ place: '08111000', cells: [plain(typed), plain(empty)] })
    expect(between([empty], cell('08111000', ''))).toBeNull()
    expect(between([cell('08111000', '5')], cell('08111000', '6'))).toBeNull()
    expect(between([cell('08111000', '5')], cell('08111000', ''))).toBeNull()
  })

  it('where two others say different amounts of a place that the form does not ask about', () => {
    const [one, other] = [cell('08111000', '5'), cell('08111000', '6', { name: 'Stuttgart', cell: 'D6' })]
    expect(between([], one, other)).toEqual({ place: 'Stuttgart', cells: [plain(other), plain(one)] })
    expect(between([], one, cell('08111000', '5', { text: '5,00' }))).toBeNull()
    expect(between([], one, cell('08115001', '6'))).toBeNull()
    expect(between([], cell('08111000', 'x'), cell('08111000', 'x'))).toBeNull()
    expect(between([], cell('08111000', 'x'), cell('08111000', 'y'))).not.toBeNull()
    expect(between([], cell('08111000', 'x'), one)).not.toBeNull()
    const text = cell('08111000', '5', { amount: null })
    expect(between([], one, text)).not.toBeNull()
    expect(between([], text, one)).not.toBeNull()
  })

  it('whatever a program made of the key; without one, by the name', () => {
    const [empty, typed] = [cell('08111000', ''), cell('8111000', '5')]
    expect(between([empty], typed)?.place).toBe('8111000')
    expect(between([cell('="08111000"', '')], typed)).not.toBeNull()
    expect(between([cell('008111000', '')], typed)).not.toBeNull()
    expect(between([cell('', '', { name: 'Wehr' })], cell('', '5', { name: 'Wehr' }))?.place).toBe('Wehr')
    expect(between([cell('', '', { name: 'Wehr' })], cell('', '5', { name: 'Murg' }))).toBeNull()
    expect(between([cell('80', '')], cell('8', '5'))).toBeNull()
  })
})

describe('another amount than the form has', () => {
  const told = (form: PlaceCell, other: PlaceCell) => otherAmounts(sheet(form), [sheet(other)])

  it('is told with both cells', () => {
    const [read, other] = [
      cell('08111000', '5', { sheet: 'Vorlage' }),
      cell('08111000', '6', { name: 'Stuttgart' }),
    ]
    expect(told(read, other)).toEqual([
      { code: 'other-sheet-differs', args: { place: 'Stuttgart', read: plain(read), other: plain(other) } },
    ])
    expect(told(read, cell('08111000', '6'))).toMatchObject([{ args: { place: '08111000' } }])
  })

  it('is none where one of them says nothing, or both the same, or of other places', () => {
    expect(told(cell('08111000', ''), cell('08111000', '6'))).toEqual([])
    expect(told(cell('08111000', '5'), cell('08111000', ''))).toEqual([])
    expect(told(cell('08111000', '5'), cell('08111000', '5'))).toEqual([])
    expect(told(cell('08111000', '5'), cell('08115001', '6'))).toEqual([])
  })
})
