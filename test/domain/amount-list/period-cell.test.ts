import { describe, expect, it } from 'vitest'
import { isOtherSpan } from '../../../src/domain/amount-list/period-cell.js'

describe('the cell of a span', () => {
  it.each([
    ['Zeitraum', 'Januar bis Dezember'],
    ['Zeitraum', 'Jan. 2018 - Dez. 2018'],
    ['Zeitraum', '1.1. bis 31.12.'],
    ['Zeitraum', '01.01.2018 bis zum 31.12.2018'],
    ['Zeitraum', '2018-01-01 – 2018-12-31'],
    ['Zeitraum', '01-12/2018'],
    ['Zeitraum', '2018'],
    ['Zeitraum', 'Haushaltsjahr 2018'],
    ['Zeitraum', 'Jahr'],
    ['Laufzeit', 'ein Jahr'],
    ['Laufzeit', 'ab 2018 ff.'],
    ['Laufzeit', 'p. a.'],
    ['Laufzeit', 'p.a.'],
    ['Period', 'full year'],
    ['Period', 'annual'],
  ])('is one year, or any: %s %s', (head, cell) => {
    expect(isOtherSpan(head, cell, [head])).toBe(false)
  })

  it.each([
    ['Zeitraum', 'Januar bis Juni'],
    ['Zeitraum', 'Jan-Jun'],
    ['Zeitraum', '01/2018'],
    ['Zeitraum', '1/2018'],
    ['Zeitraum', '9 / 2018'],
    ['Zeitraum', '12/2018'],
    ['Zeitraum', '1.1. bis 30.6.'],
    ['Zeitraum', '21.1. bis 31.12.'],
    ['Zeitraum', 'Sommer'],
    ['Förderzeitraum', 'Restlaufzeit'],
    ['Laufzeit', 'drei'],
    ['Stand', '3/2018'],
  ])('is another span: %s %s', (head, cell) => {
    expect(isOtherSpan(head, cell, [head])).toBe(true)
  })

  it('is a beginning only where another column holds the end', () => {
    for (const begin of ['von', 'Von Jahr', 'gültig von', 'gültig ab', 'Beginn', 'from']) {
      expect([begin, isOtherSpan(begin, '1.7.2018', [begin])]).toEqual([begin, false])
      for (const end of ['bis', 'Bis Jahr', 'gültig bis', 'Ende', 'to'])
        expect([begin, end, isOtherSpan(begin, '1.7.2018', [begin, end])]).toEqual([begin, end, true])
      for (const other of ['bisher', 'Umbis', 'Wochenende', 'Endebetrag'])
        expect([begin, other, isOtherSpan(begin, '1.7.2018', [begin, other])]).toEqual([begin, other, false])
    }
    for (const other of ['davon', 'vonhier', 'Jahresbeginn'])
      expect([other, isOtherSpan(other, '1.7.2018', [other, 'bis'])]).toEqual([other, false])
  })

  it.each([
    '1.1.2018',
    '01.01.',
    '1. 1. 2018',
    '2018-01-01',
    'Januar',
    'jan. 2018',
    'irgendwann',
    'ab Mitte',
    'x 3.4.',
    'am 2018-03-01',
    'seit Mai',
    '2018-0x-01',
  ])('begins a year, or says no day: %s', (cell) => {
    expect(isOtherSpan('von', cell, ['von', 'bis'])).toBe(false)
  })

  it.each([
    '2.1.2018',
    '11.1.2018',
    '1.11.2018',
    '2018-02-01',
    '2018-01-02',
    '2018-01-01 12:00',
    'Februar',
    'März',
    'Maerz',
    'mrz',
    'April',
    'Mai',
    'May',
    'Juni',
    'Juli',
    'August',
    'Sept.',
    'Oktober',
    'October',
    'November',
    'Dezember',
    'December',
  ])('begins within a year: %s', (cell) => {
    expect(isOtherSpan('von', cell, ['von', 'bis'])).toBe(true)
  })

  it.each([
    ['31.12.2018', false],
    ['31. 12.', false],
    ['2018-12-31', false],
    ['Dezember', false],
    ['December', false],
    ['30.6.2018', true],
    ['31.1.2018', true],
    ['2018-12-30', true],
    ['2018-12-31 23:59', true],
    ['Juni', true],
    ['Mitte', false],
  ])('ends a year, or not: %s', (cell, isOther) => {
    expect(isOtherSpan('bis', cell, ['bis'])).toBe(isOther)
  })
})
