import { expect, test } from 'vitest'
import { line, parseSmall, placeOf, type SmallPdf } from '../../support/small-pdf.js'
import { numberWidth } from '../../support/tiny-pdf.js'

const { x } = placeOf('amount', 0)
const RIGHT = (text: string, y: number, size = 8) => line(text, x - numberWidth(text, size), y, size)
const lines = (...texts: readonly string[]): SmallPdf => ({
  after: texts.map((text, at) => RIGHT(text, 774 + 9 * (texts.length - 1 - at))).join(' '),
})

async function verdictOf(of: SmallPdf) {
  const { verdict, findings } = await parseSmall(of)
  return [verdict, findings.flatMap(({ severity, code }) => (severity === 'info' ? [] : [code]))]
}

test.each([
  [['Eigenanteil in', 'Euro']],
  [['Streichungen', 'in Euro']],
  [['Zurückzuzahlender', 'Betrag']],
  [['Bedarf in Euro']],
  [['Umlage (Euro)']],
  [['Spende an', 'die Gemeinde']],
  [['Abzug', 'in Euro']],
  [['Betrag der', 'Nachbargemeinde']],
])('a head over the amounts that are no grants: %s', async (texts) => {
  expect(await verdictOf(lines(...texts))).toEqual(['read', ['meaning-doubted']])
})

const titled = (title: string): SmallPdf => ({ after: line(title, 50, 825, 8) })

test.each([
  'Tabelle 17: Rückforderungen gegen die Kommunen wegen Überzahlung',
  'Erstattungen der Kommunen an das Land',
  'Überzahlte Gelder, die einzuziehen sind',
  'Wunschliste der Kommunen',
  'Wunschzettel für 2018',
  'Variante C (von fünf)',
  'Nachbargemeinde von',
  'Liste der Absagen 2018',
  'Streichliste 2018',
  'Anlage 3 zum Widerrufsbescheid',
  'widerrufene Bescheide',
  'Teil B: Nachrücker',
  'Seite 1 · Sperrvermerk § 41 LHO',
  'Gemeinde als Schuldner',
  'Gemeinde (früherer Wohnort)',
])('a title of money that is not granted to these places: %s', async (title) => {
  expect(await verdictOf(titled(title))).toEqual(['read', ['meaning-doubted']])
})

test.each(['Makulatur', 'Archiv – abgelöst am 12.03.2018', 'Trockenübung', 'Ergebnis des Zufallsgenerators'])(
  'a title of a file that is none: %s',
  async (title) => {
    expect(await verdictOf(titled(title))).toEqual(['read', ['calls-itself-unofficial']])
  },
)

test.each(['Zuweisungen des Landes an die Kommunen', 'Erstattungen des Landes an die Kommunen'])(
  'a title of grants: %s',
  async (title) => {
    expect(await verdictOf(titled(title))).toEqual(['proven', []])
  },
)

test('a head by which each amount is that of the row above', async () => {
  expect(await verdictOf(lines('Betrag der', 'vorstehenden', 'Gemeinde'))).toEqual([
    'read',
    ['sentences-not-read'],
  ])
})

test.each([[['Betrag', 'in Euro']], [['Zuweisung', 'der Gemeinde']], [['Höchstbetrag']]])(
  'a head over amounts that are grants: %s',
  async (texts) => {
    expect(await verdictOf(lines(...texts))).toEqual(['proven', []])
  },
)

test('the heads of two columns that touch are told apart by their words', async () => {
  const head = (text: string) =>
    line('AGS', 50, 780, 8) + line('Gemeinde', 120, 780, 8) + line(text, 280, 780, 8)
  const widely = (unit: string) => head(`Landkreis in Baden-Württemberg, Betrag in ${unit}`)
  expect((await verdictOf({ after: widely('DM') }))[1]).toContain('meaning-doubted')
  expect(await verdictOf({ after: widely('Euro') })).toEqual(['proven', []])
})

test('the heads of two columns in the second of their lines are told apart by the gap between them', async () => {
  const ticks = Array.from({ length: 35 }, (_, row) => line('X', x + 20, placeOf('amount', row).y))
  const head = [RIGHT('Betrag', 784), line('E-', x + 30, 784, 8), RIGHT('(Euro)', 775)]
  const verdict = (apart: number) =>
    verdictOf({ after: [...ticks, ...head, line('Akte', x + apart, 775, 8)].join(' ') })
  expect(await verdict(10)).toEqual(['proven', []])
  expect(await verdict(3)).toEqual(['read', ['sentences-not-read']])
})

test('a header of the page is no head, and a region no currency', async () => {
  const header =
    line('Rechenzentrum', 50, 825, 8) + line('Kommunale Stelle der Region Heilbronn-Franken', 290, 825, 8)
  expect(await verdictOf({ after: header })).toEqual(['proven', []])
})

const marked = (note: string): SmallPdf => ({
  after: `${RIGHT('Betrag (Euro)*', 774)} ${line(note, 50, 40)}`,
})

test('a mark at the head whose note is not understood', async () => {
  expect(await verdictOf(marked('* Auszahlung erfolgt an andere'))).toEqual(['read', ['sentences-not-read']])
})

test('a mark at the head whose note is understood', async () => {
  expect(await verdictOf(marked('* kaufmännisch gerundet'))).toEqual(['proven', []])
})

const headed = (text: string): SmallPdf => ({
  after: line('Gemeinde', 120, 774, 8) + RIGHT(text, 774),
})

test.each([
  'Betrag (Euro) halbj.',
  'Betrag (Euro) alt',
  'zurück an Land (Euro)',
  'Betrag i. d. Fassg. v. 2015',
])('a head of a word that those of grants do not have: %s', async (text) => {
  expect(await verdictOf(headed(text))).toEqual(['read', ['sentences-not-read']])
})

test.each([
  'Zuweisung 2018 in Euro',
  'Zahlbetrag je Jahr (Euro)',
  'Integrations- mittel (Euro)',
  'Betrag, ganze Euro',
])('a head of known words: %s', async (text) => {
  expect(await verdictOf(headed(text))).toEqual(['proven', []])
})
