import { describe, expect, test } from 'vitest'
import type { Municipality } from '../../src/domain/register.js'
import { argsOf } from '../support/args-of.js'
import { AMOUNT, amountIn, counts, type Line, pagesOf, parsed, places } from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

const at = places.findIndex(
  (place, index) => counts.get(place.ags) === 0 && amountIn(places[index - 1] ?? place) > 0,
)
const named = (index: number): Municipality => {
  const place = places[index]
  if (!place) throw new Error('no such place')
  return place
}
/** One with an amount, and the next one, with none. */
const [paid, none] = [named(at - 1), named(at)]
const AMOUNT_OF_PAID = grouped(amountIn(paid))

interface Printed {
  /** in place of the rows of both */
  readonly both: readonly Line[]
  readonly above?: readonly string[]
  readonly below?: readonly string[]
  /** what stands for none in the other rows */
  readonly nought: '0' | ''
  readonly remark?: (place: Municipality, index: number) => string
}

const REMARK = 330
const sentence = (text: string): Line => [[30, text]]
const cells = (name: string, amount: string, remark = ''): Line => [
  [30, name],
  ...(amount === '' ? [] : [[AMOUNT, amount] as const]),
  ...(remark === '' ? [] : [[REMARK, remark] as const]),
]

async function read({ both, above = [], below = [], nought, remark }: Printed) {
  const rows = places.flatMap((place, index): Line[] => {
    if (place === paid) return [...both]
    if (place === none) return []
    const amount = amountIn(place) === 0 ? nought : grouped(amountIn(place))
    return [cells(place.name, amount, remark?.(place, index))]
  })
  const head: Line = [...sentence('Gemeinde'), [AMOUNT, 'Betrag'], [REMARK, 'Bemerkung']]
  const table = await parsed(pagesOf([...above.map(sentence), head, ...rows, ...below.map(sentence)]))
  const said = table.findings.filter(({ code }) => code === 'amount-contradicted')
  return { verdict: table.verdict, notes: said.map((one) => argsOf(one).note) }
}

const isPaid = cells(paid.name, AMOUNT_OF_PAID)
const isAlone = cells(paid.name, '')

describe('the amount of a place beside the name of the next one, which has none', () => {
  test.each([
    [`(${none.name})`],
    [`[${none.name}]`],
    [`"${none.name}"`],
    [`und ${none.name}`],
    [`einschließlich ${none.name}`],
    [`and ${none.name}`],
  ])('is refused where the name goes on from the line above: %s', async (name) => {
    const { verdict } = await read({ both: [isAlone, cells(name, AMOUNT_OF_PAID)], nought: '' })
    expect(verdict).toBe('refused')
  })

  test.each([' und', ',', ' /', ' +'])('is refused where the line above goes on below: %s', async (sign) => {
    const both = [cells(`${paid.name}${sign}`, ''), cells(none.name, AMOUNT_OF_PAID)]
    expect((await read({ both, nought: '' })).verdict).toBe('refused')
  })

  test('is refused where all others without an amount have a nought', async () => {
    const both = [isAlone, cells(none.name, AMOUNT_OF_PAID)]
    expect((await read({ both, nought: '0' })).verdict).toBe('refused')
  })

  test.each([
    'ohne Zuweisung, siehe oben',
    'kein Betrag',
    'entfällt',
    '(keine)',
    'erhält nichts',
    'keine Flüchtlinge',
    '(0 Euro)',
    'nicht bewilligt',
    'siehe oben',
    's. o.',
    `siehe ${paid.name}`,
    `für ${paid.name}`,
    `Betrag gilt für ${paid.name}`,
    `gehört zu ${paid.name}`,
    `einschließlich ${paid.name}`,
    `Empfänger: ${paid.name}`,
    `${paid.name}: ${AMOUNT_OF_PAID} €`,
    'steht der Nachbargemeinde zu',
    'wird der Gemeinde darüber zugerechnet',
    'Betrag der Vorzeile',
    'eine Zeile höher',
    `nicht für ${none.name}`,
    'no allocation, see above',
    'belongs to the row above',
  ])('is read and not proven where a remark takes it from its row, and quoted: %s', async (remark) => {
    const row = cells(none.name, AMOUNT_OF_PAID, remark)
    const below = await read({ both: [isAlone, row], nought: '' })
    expect(below.verdict).not.toBe('proven')
    const { verdict, notes } = await read({ both: [cells(paid.name, '0'), row], nought: '' })
    expect(verdict).toBe('read')
    expect(notes.join()).toContain(remark)
  })

  test('is read and not proven where the remark goes on below', async () => {
    const row = cells(none.name, AMOUNT_OF_PAID, 'ohne Zuwei-')
    const { verdict, notes } = await read({
      both: [cells(paid.name, '0'), row, [[REMARK, 'sung']]],
      nought: '',
    })
    expect([verdict, notes.length]).toEqual(['read', 1])
  })

  test.each([`${none.name}: keine Zuweisung`, `${none.name} (–)`, `${none.name}, kein Betrag`])(
    'is read and not proven where the cell of the name says that there is none: %s',
    async (name) => {
      const { verdict } = await read({ both: [isAlone, cells(name, AMOUNT_OF_PAID)], nought: '' })
      expect(verdict).toBe('read')
    },
  )

  test.each(['siehe unten', 'Betrag siehe nächste Zeile', `siehe ${none.name}`])(
    'is read and not proven where the line without one points to it: %s',
    async (remark) => {
      const row = cells(none.name, AMOUNT_OF_PAID)
      for (const amount of ['', '0'])
        expect((await read({ both: [cells(paid.name, amount, remark), row], nought: '' })).verdict).toBe(
          'read',
        )
    },
  )

  test.each([
    'Der Betrag steht der darüber genannten Gemeinde zu.',
    'Beträge in Klammern gehören zur Gemeinde darüber.',
    'Steht eine Gemeinde ohne Betrag, so ist es der Betrag in der Zeile darunter.',
    `Bei ${none.name} ist der Betrag von ${paid.name} eingetragen.`,
    `${none.name} hatte keine Geflüchteten und erhält daher nichts.`,
    `Keine Zuweisung: ${none.name}.`,
    `Die Beträge von ${paid.name} und ${none.name} gehören zusammen.`,
    'The amount belongs to the municipality above.',
  ])('is read and not proven where a note says whose it is: %s', async (note) => {
    for (const place of ['above', 'below'] as const) {
      const { verdict, notes } = await read({
        both: [cells(paid.name, '0'), cells(none.name, AMOUNT_OF_PAID)],
        [place]: [note],
        nought: '',
      })
      expect([verdict, notes.every((quoted) => String(quoted).includes(note))]).toEqual(['read', true])
    }
  })

  test.each([
    ['*', '*) Betrag bezieht sich auf die Nachbargemeinde.'],
    ['1)', '1) Die Gemeinde erhält keine Zuweisung.'],
    ['**', `** Zuweisung für ${paid.name}`],
  ])('is read and not proven where its mark %s refers to such a note', async (mark, note) => {
    const both = [cells(paid.name, '0'), cells(`${none.name} ${mark}`, AMOUNT_OF_PAID)]
    expect((await read({ both, below: [note], nought: '' })).verdict).toBe('read')
  })
})

describe('an honest table stays proven', () => {
  const both = [isPaid, cells(none.name, '0')]

  test('with remarks of any kind', async () => {
    const remarks = [
      'Antrag vom 12.03.2018',
      'gemeinsam mit Ulm',
      'nur im Verbund',
      'siehe Erlass',
      'wie Vorjahr',
      'keine Mittel abgerufen',
      'noch keine Auszahlung',
      'Mittel stehen zur Verfügung',
      'Betrag gilt für 2 Jahre',
      'gehört zum GVV Raum Bad Boll',
      'keine Förderung 2017',
      '2 Raten, zuletzt 5/2018',
      'Stelle steht ab 1.3. zu 50 %',
    ]
    const remark = (_: Municipality, index: number) => remarks[index % remarks.length] ?? ''
    expect(await read({ both, nought: '0', remark })).toEqual({ verdict: 'proven', notes: [] })
  })

  test('with words for none beside its noughts', async () => {
    const words = ['keine Zuweisung', 'entfällt', '(0 €)', 'kein Betrag']
    const remark = (place: Municipality, index: number) =>
      amountIn(place) === 0 ? (words[index % words.length] ?? '') : ''
    expect(await read({ both, nought: '0', remark })).toEqual({ verdict: 'proven', notes: [] })
  })

  /** Where all rows have a word, that of the place with an amount has it, too. */
  const bothWith = (word: string) => [cells(paid.name, AMOUNT_OF_PAID, word), cells(none.name, '0')]

  test('with a column in which most cells say "entfällt" of something else', async () => {
    const remark = (_: Municipality, index: number) => (index % 2 === 0 ? 'entfällt' : 'vorhanden')
    expect(await read({ both: bothWith('entfällt'), nought: '0', remark })).toEqual({
      verdict: 'proven',
      notes: [],
    })
  })

  test('with a column of names that says "(keine)" where there is none', async () => {
    const remark = (_: Municipality, index: number) => (index % 9 === 0 ? '(keine)' : 'GVV Raum Bad Boll')
    expect(await read({ both: bothWith('(keine)'), nought: '0', remark })).toEqual({
      verdict: 'proven',
      notes: [],
    })
  })

  test('with nothing for nothing, or with its noughts in brackets', async () => {
    const blank = await read({ both: [isPaid, cells(none.name, '')], nought: '' })
    const bracketed = await read({ both: [isPaid, cells(`(${none.name})`, '')], nought: '' })
    expect([blank.verdict, bracketed.verdict]).toEqual(['proven', 'proven'])
  })

  test('with notes about all, or about its noughts', async () => {
    const notes = [
      'Gemeinden ohne Zuweisung sind mit 0 ausgewiesen.',
      `Keine Zuweisung erhält ${none.name}.`,
      'Die Mittel stehen den Gemeinden zur Verfügung. Der Betrag steht unter Vorbehalt.',
      'Die Beträge gelten für das Jahr 2018.',
      'Ein Anspruch besteht nicht.',
      'Die unten genannten Gemeinden erhalten folgende Beträge.',
      'Darüber hinaus wird die Gemeinde darüber hinaus beraten.',
    ]
    for (const place of ['above', 'below'] as const)
      expect(await read({ both, nought: '0', [place]: notes })).toEqual({ verdict: 'proven', notes: [] })
  })

  test('with sentences by which amounts fall to places', async () => {
    const remark = (place: Municipality) => (amountIn(place) > 0 ? 'entfallen auf das Jahr' : '')
    expect((await read({ both: bothWith(remark(paid)), nought: '0', remark })).verdict).toBe('proven')
  })
})
