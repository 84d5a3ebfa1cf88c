import { describe, expect, test } from 'vitest'
import { contradicted } from '../../../../src/pdf/proof/seen/contradicted.js'
import type { PrintedRow } from '../../../../src/pdf/reading.js'
import { register } from '../../support/world.js'

const district = (name: string) => register.districts.filter((each) => each.name === name)
const row = (name: string, amount: number, of: string): PrintedRow => ({
  page: 1,
  text: `${name} ${of} ${amount}`,
  name,
  ags: '',
  persons: '',
  running: '',
  amount,
  districts: district(of),
})
const rows = [row('Hochdorf', 5573, 'Esslingen'), row('Hochdorf', 13_533, 'Biberach')]

function foundIn(text: string): string[] {
  return contradicted(rows, [{ text, page: 1, marked: [] }], []).map((finding) => finding.text ?? '')
}

describe('a note that names a place with its amount', () => {
  test('contradicts the row of that amount where it names another district', () => {
    const swapped =
      'Hochdorf mit 5.573 Euro liegt im Landkreis Biberach, Hochdorf mit 13.533 Euro in Esslingen.'
    expect(foundIn(swapped)).toEqual(rows.map(({ text }) => text))
  })

  test('but not where it names the same one, or none', () => {
    const same = 'Hochdorf mit 5.573 Euro liegt im Landkreis Esslingen, Hochdorf mit 13.533 Euro in Biberach.'
    expect(foundIn(same)).toEqual([])
    expect(foundIn('Hochdorf hat 5.573 Euro beantragt.')).toEqual([])
    expect(foundIn('Auf Hochdorf entfallen 5.573 Euro. Der Landkreis Biberach erhält 13.533 Euro.')).toEqual(
      [],
    )
    expect(foundIn('Hochdorf 5.573 Euro Landkreis Biberach 900.000 Euro')).toEqual([])
    expect(foundIn('Summe Hochdorf 5.573 Euro Biberach (45 Gemeinden)')).toEqual([])
    expect(foundIn('Biberach: Hochdorf mit 5.574 Euro liegt nicht in Esslingen.')).toEqual([])
  })
})

describe('a note with the next line', () => {
  const amounts = 'Alle Beträge in Euro.'

  test.each([
    `Die Tafel läuft in drei Blöcken von links nach rechts und dann in die nächste Zeile. ${amounts}`,
    `und dann in die nächste Zeile. ${amounts}`,
    `rechts und dann in die nächste Zeile. ${amounts}`,
  ])('says in which order a table is read: %s', (text) => expect(foundIn(text)).toEqual([]))

  test.each([
    `Alles gehört in die nächste Zeile. ${amounts}`,
    `Die Beträge rutschen nach rechts und dann in die nächste Zeile. ${amounts}`,
    `Alles rutscht nach rechts und dann in die nächste Zeile. ${amounts}`,
    `Jede Zuweisung läuft von links nach rechts und dann in die nächste Zeile. ${amounts}`,
    `Die Tafel ist verrutscht, von links nach rechts und dann in die nächste Zeile. ${amounts}`,
  ])('may say whose an amount is: %s', (text) => expect(foundIn(text)).toEqual([text]))
})

describe('a name with words behind it in its cell', () => {
  const others = ['Aalen', 'Lauchheim', 'Oberkochen'].map((name) => row(name, 7961, 'Ostalbkreis'))
  const doubts = (printed: string) =>
    contradicted([{ ...row('Wört', 5573, 'Ostalbkreis'), printed }, ...others], [], []).length

  test.each(['Wört entfällt', 'Wört: entfällt', 'Wört (entfällt)', 'Gde Wört – entfällt'])(
    'contradicts its amount where they say that there is none: %s',
    (printed) => {
      expect(doubts(printed)).toBe(1)
    },
  )

  test.each(['Wört', 'Auf Wört entfallen', 'Wört entfällt nicht allein'])(
    'and else it does not: %s',
    (printed) => {
      expect(doubts(printed)).toBe(0)
    },
  )
})
