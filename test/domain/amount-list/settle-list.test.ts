import { describe, expect, it } from 'vitest'
import type { AmountList } from '../../../src/domain/amount-list/amount-list.js'
import { settleList } from '../../../src/domain/amount-list/settle-list.js'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import type { IgmError } from '../../../src/domain/problem.js'
import { readAmounts } from '../../../src/source/csv/read-amounts.js'
import { register } from '../../support/data.js'

const places = gazetteer(register)
const LATTICE = { pot: 58_000_000, personsTotal: 72_857 }
const district = (ags: string) => register.districts.filter((one) => one.ags === ags)
const read = (text: string) => readAmounts(new TextEncoder().encode(text), 'own.csv')
const settle = (list: AmountList, within?: ReturnType<typeof district>) =>
  settleList(list, { gazetteer: places, within, lattice: LATTICE })

async function settled(text: string, within?: ReturnType<typeof district>) {
  const { rows, notes } = settle(await read(text), within)
  return { amounts: rows.map(({ place, row }) => [place.ags, row.amount]), notes }
}

async function faultsOf(text: string): Promise<unknown> {
  const list = await read(text)
  try {
    settle(list)
  } catch (error) {
    const { code, args } = error as IgmError<'list-refused'>
    return code === 'list-refused' ? args.faults.map((fault) => `${fault.line} ${fault.code}`) : code
  }
  return []
}

describe('a list whose rows can all be used', () => {
  it.each([
    ['Gemeinde;Kreis;Betrag\nMössingen, Stadt;Tübingen;1\n', '08416025'],
    ['Gemeinde;Betrag\nTübingen, Universitätsstadt;1\n', '08416041'],
    ['AGS;Gemeinde;Betrag\n08416025;Mössing;1\n', '08416025'],
    ['AGS;Betrag\n="08416041";1\n', '08416041'],
    ['AGS;Betrag\n084165002025;1\n', '08416025'],
    ['AGS;Betrag\n8416041.0;1\n', '08416041'],
    ['AGS;Gemeinde;Betrag\n08226;Malsch;1\n', '08226046'],
    ['Gemeindename;Kreisname;Betrag\nMalsch;Rhein-Neckar-Kreis;1\n', '08226046'],
    ['# Titel;;\n;;\nAGS;Gemeinde;Betrag\n08416041;Tübingen;1\n', '08416041'],
    ['AGS;Betrag\n08416041;1\n;\n;;\n', '08416041'],
    ['AGS;Betrag;Bemerkung\n08416041;1\n', '08416041'],
    ['AGS;Betrag\n;EUR\n08416041;1\n', '08416041'],
    ['|AGS     |Betrag|\n|--------|------|\n|08416041|     1|\n', '08416041'],
  ])('%j', async (text, ags) => {
    expect((await settled(text)).amounts).toEqual([[ags, 1]])
  })

  it('has its persons agree with its amounts', async () => {
    expect((await settled('ags;amount;persons\n08336050;218922;275\n')).amounts).toHaveLength(1)
  })

  it('says which of several places was taken, and why', async () => {
    const { amounts, notes } = await settled('name;amount\nMalsch;1\nBiberach;2\n', [
      ...district('08226'),
      ...district('08426'),
    ])
    expect(amounts).toEqual([
      ['08226046', 1],
      ['08426021', 2],
    ])
    expect(notes).toMatchObject([
      { code: 'homonym-settled', args: { line: 2, name: 'Malsch', by: 'scope' } },
      { code: 'homonym-settled', args: { line: 3, name: 'Biberach', by: 'scope' } },
    ])
  })

  it('may leave the namesakes to its order, which is said', async () => {
    const all = register.municipalities.map(({ name }) => `${name};1`).join('\n')
    const { amounts, notes } = await settled(`name;amount\n${all}\n`)
    expect(amounts.map(([ags]) => ags)).toEqual(register.municipalities.map(({ ags }) => ags))
    expect(notes).toHaveLength(16)
    expect(notes[0]).toMatchObject({ code: 'homonym-settled', args: { by: 'order' } })
  })

  it('tells its unused columns, its comments, its sums and the rows without an amount', async () => {
    const { notes } = await settled(
      'Stand: Januar\nname;amount;note\nWehr;1;x\nAitern;;\nSumme;1;\nQuelle: Rathaus;;\n',
    )
    expect(notes).toEqual([
      { code: 'lines-skipped', args: { lines: [1], text: 'Stand: Januar' } },
      { code: 'columns-unused', args: { heads: ['note'] } },
      { code: 'sum-holds', args: { line: 5, label: 'Summe' } },
      { code: 'amounts-missing', args: { lines: [4] } },
      { code: 'lines-skipped', args: { lines: [6], text: 'Quelle: Rathaus' } },
    ])
  })
})

describe('a list with faults is refused with all of them', () => {
  it.each([
    ['AGS;Gemeinde;Betrag\n08416041;Mössingen;1\n', ['2 key-contradicts']],
    ['AGS;Kreis;Betrag\n08416041;Lörrach;1\n', ['2 key-contradicts']],
    ['Gemeinde;Kreis;Betrag\nMalsch;Lörrach;1\n', ['2 name-contradicts']],
    [
      'AGS;Betrag\n09162000;1\n08336;2\n79539;3\n',
      ['2 key-of-other-state', '3 row-of-district', '4 key-unknown'],
    ],
    [
      'Gemeinde;Betrag\nTübinge;1\nMössinge;2\nFoo;3\n',
      ['2 name-unknown', '3 name-unknown', '4 name-unknown'],
    ],
    ['Gemeinde;Betrag\nMalsch;1\nBiberach;2\n', ['2 name-ambiguous', '3 name-ambiguous']],
    ['Gemeinde;Betrag\nRheinfeld…;1\n', ['2 name-cut']],
    ['Gemeinde;Kreis;Betrag\nWehr;Atlantis;1\n', ['2 district-unknown']],
    ['Gemeinde;Betrag\nWehr;1\nEnzkreis;x\nWehr;1\n', ['3 amount-unreadable', '4 place-twice']],
    ['ags;amount;persons\n08336050;218922;276\n', ['2 persons-contradict']],
    ['Gemeinde;Betrag\nWehr;1\nBeträge für zwei Jahre;\n', ['3 meaning-unclear']],
    ['Gemeinde;Betrag im Monat\nWehr;1\n', ['1 meaning-unclear']],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults)
  })
})
