import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEuro } from '../../src/domain/parse-euro.js'

describe('parseEuro', () => {
  it.each([
    '51000',
    '51.000',
    '51,000',
    '51 000',
    '51\u00A0000',
    '51\u2009000',
    '51\u202F000',
    '51.000,00',
    '51,000.00',
    '51 000,00',
    '51000,00',
    '51000.00',
    '51.000 €',
    '51.000\u00A0€',
    '€ 51,000',
    '51.000 EUR',
    'EUR 51.000,00',
    '51.000 Euro',
    '51.000,- €',
    '51.000,--',
    '  51.000\t',
    ' € 51.000',
    '51.000 € ',
    '51.000€',
  ])('reads %j as 51,000', (text) => {
    expect(parseEuro(text)).toBe(51_000)
  })

  it.each([
    ['0', 0],
    ['0,00 €', 0],
    ['796', 796],
    ['51,00', 51],
    ['1.234.567', 1_234_567],
    ['58,000,000.00', 58_000_000],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('reads %j as %d', (text, amount) => {
    expect(parseEuro(text)).toBe(amount)
  })

  it.each([
    ['nothing', ''],
    ['no digits', '€'],
    ['a word', 'unbekannt'],
    ['a negative amount', '-1'],
    ['a negative amount with the typographic sign', '−51.000'],
    ['a sign', '+51000'],
    ['cents', '51.000,50'],
    ['a fraction', '51,5'],
    ['one decimal', '51.0'],
    ['groups of other than three', '5.10.00'],
    ['a group of four', '5.1000'],
    ['a group before the first of four digits', '1234.567'],
    ['two kinds of groups', '1.234,567'],
    ['one mark for groups and cents', '51.000.00'],
    ['an exponent', '1e400'],
    ['hexadecimal', '0x10'],
    ['not a number', 'NaN'],
    ['infinity', 'Infinity'],
    ['leading zeros', '0051000'],
    ['zero with thousands', '0.000'],
    ['two amounts', '51.000 64.000'],
    ['more than a safe integer', '9007199254740992'],
    ['a line break inside', '51\n000'],
    ['a line break before cents', '51\n7,00'],
    ['a currency inside', '51€000'],
    ['digits of another script', '٥١٠٠٠'],
    ['another currency', '51.000 $'],
  ])('refuses %s', (_, text) => {
    expect(parseEuro(text)).toBeNull()
  })

  it('is the inverse of writing, in both languages', () => {
    const amounts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(amounts, fc.constantFrom('de-DE', 'en-GB', 'fr-FR'), (amount, locale) => {
        const plain = new Intl.NumberFormat(locale).format(amount)
        const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amount)
        return parseEuro(plain) === amount && parseEuro(money) === amount
      }),
    )
  })

  it('never gives anything but whole euro', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parseEuro(text)
        return amount === null || (Number.isSafeInteger(amount) && amount >= 0)
      }),
    )
  })
})
