import { expect, test } from 'vitest'
import type { Municipality } from '../../src/domain/register.js'
import { argsOf } from '../support/args-of.js'
import {
  AMOUNT,
  amountIn,
  counts,
  type Line,
  pagesOf,
  parsed,
  places,
  rowOf,
  sumOf,
} from './support/blocks.js'
import { grouped } from './support/tiny-table.js'

/** A complete table with sentences above it, or below. */
const paid = places.filter((place) => amountIn(place) > 0 && !/[\s(]/.test(place.name))
const at = (index: number): Municipality => {
  const place = paid[index]
  if (!place) throw new Error('no such place')
  return place
}
const none = places.find((place) => counts.get(place.ags) === 0 && !/[\s(]/.test(place.name))
const [a, b, c] = [at(5), at(6), at(7)]
const euro = (place: Municipality) => grouped(amountIn(place))

/** @returns the lines of a text as wide as a page */
function linesOf(text: string): Line[] {
  return (text.match(/.{1,100}(?:\s|$)/gu) ?? []).map((line): Line => [[30, line.trim()]])
}

async function told(text: string, where: 'above' | 'below') {
  const rows = places.map(rowOf)
  const lines = where === 'above' ? [...linesOf(text), [], ...rows] : [...rows, [], ...linesOf(text)]
  const { verdict, findings } = await parsed(pagesOf(lines))
  const said = findings.filter(({ code }) => code === 'sentences-not-read')
  return { verdict, said: said.flatMap((one) => argsOf(one).lines) }
}

const CHANGED = [
  `Die Beträge werden jährlich ausgezahlt, in ${a.name} allerdings erst, wenn der Rat zugestimmt hat, und in ${b.name} gar nicht mehr.`,
  `${a.name} (${euro(a)}) und ${b.name} (${euro(b)}) rechnen wir seit dem Umzug der Ämter bei den Ulmern; dort liegt auch das Geld.`,
  `Was ${a.name} und ${b.name} bekommen, reicht ${c.name} an sie weiter.`,
  `PS: In ${a.name} bleibt alles beim Landkreis.`,
  `Sofern ${a.name} verzichtet, rückt ${b.name} nach.`,
  `${a.name}s Zuweisung ist mit der von ${b.name} zu lesen, und jene mit dieser.`,
  `Den Betrag hinter ${a.name} teilen sich ${b.name} und ${c.name}.`,
  `${a.name} erhält ${euro(b)} Euro, ${b.name} ${euro(a)} Euro.`,
  `${a.name} und ${b.name} erhalten ${euro(b)} und ${euro(a)} Euro.`,
  `${none?.name} erhält den Betrag von ${a.name}.`,
  `Für ${a.name} gilt erst der Haushalt 2019.`,
  `Badeorte sind unter ihrem eigentlichen Namen eingeordnet: Bad Buchau steht unter ${a.name}.`,
  'Von allen Beträgen geht die Hälfte an die Kreise.',
  'Die Beträge sind noch um 10 % zu kürzen.',
  'Von den Beträgen werden 20 Prozent einbehalten.',
  'Die Zahlen gehören jeweils eine Zeile tiefer, die Beträge also zur nächsten Gemeinde.',
  'Die Beträge sind um den Abzug für die Kreise zu mindern; er beträgt 10 Prozent.',
  'Von den Beträgen wird ein Abzugsbetrag für die Kreise einbehalten.',
  'Die Beträge der Spalte sind gegenüber den Namen verrutscht.',
]

test.each(CHANGED)('a table is read, not proven, beside: %s', async (text) => {
  for (const where of ['above', 'below'] as const) {
    const { verdict, said } = await told(`Guten Tag. ${text} Mit freundlichen Grüßen`, where)
    expect([where, verdict, said.length]).toEqual([where, 'read', 1])
    expect(text).toContain(String(said[0]).slice(0, 60))
  }
})

test('so is one where the note stands close below a sum', async () => {
  const sum: Line = [
    [30, 'Summe'],
    [AMOUNT, grouped(sumOf(places))],
  ]
  const { verdict } = await parsed(pagesOf([...places.map(rowOf), sum, ...linesOf(String(CHANGED[2]))]))
  expect(verdict).toBe('read')
})

test.each([
  'Wir bitten, die Beträge mit den Bescheiden abzugleichen und Abweichungen bis zum 12. Oktober 2018 mitzuteilen.',
  'Sehr geehrte Damen und Herren, in der Anlage erhalten Sie die Beträge für Ihre Kommune. Mit freundlichen Grüßen',
  'Im Folgenden sind für jede Gemeinde in Baden-Württemberg die jährlichen Beträge genannt, geordnet nach Kreisen.',
  'Die Beträge werden jährlich ausgezahlt. Für Rückfragen steht das Ministerium für Soziales zur Verfügung.',
  'Auskünfte erteilt das Regierungspräsidium Freiburg, Bissierstraße 7, 79114 Freiburg. Freiburg, den 5. Januar 2018',
  'Die Beträge werden je zur Hälfte am 15. März und am 15. September ausgezahlt. Ein Rechtsanspruch besteht nicht.',
  'Nicht verbrauchte Mittel sind bis zum 31.03.2019 zurückzuzahlen; Beträge unter 500 Euro werden nicht zurückgefordert.',
  'Bitte beachten Sie, dass mehrere Ortsnamen doppelt vorkommen (etwa Biberach); maßgeblich ist dann das Kürzel.',
  `Lesebeispiel: Die Gemeinde ${a.name} erhält ${euro(a)} Euro, auf ${b.name} entfallen ${euro(b)} Euro.`,
  `${a.name} erhält davon mit ${euro(a)} Euro den größten Anteil.`,
  `Keine Zuweisung erhält ${none?.name}.`,
  'Umlaute sind wie der Grundlaut eingeordnet, Badeorte unter ihrem eigentlichen Namen: Bad Buchau steht als „Buchau, Bad“ unter B.',
  'Zuständig sind das Landratsamt Biberach und das Landratsamt Ortenaukreis. BC = Landkreis Biberach; FR = Stadtkreis Freiburg',
  'Ministerium für Soziales und Integration · Else-Josenhans-Straße 6 · 70173 Stuttgart · Achern, im Januar 2018',
])('a table stays proven beside: %s', async (text) => {
  for (const where of ['above', 'below'] as const)
    expect([where, await told(text, where)]).toEqual([where, { verdict: 'proven', said: [] }])
})

test('a sentence above a column of inhabitants that names persons makes it none of persons', async () => {
  const inhabitants = (place: Municipality, at: number): Line => [
    [30, place.name],
    [168, String(2300 + ((at * 7919) % 6000))],
    [AMOUNT, grouped(amountIn(place))],
  ]
  const said: Line = [
    [30, 'Grundlage ist immer die Zahl der Personen am 29. Februar 2016, was vielen nicht genügt.'],
  ]
  const head = (text: string): Line => [
    [30, 'Gemeinde'],
    [168, text],
    [AMOUNT - 35, 'Betrag'],
  ]
  const codesBelow = async (text: string) =>
    (await parsed(pagesOf([said, head(text), ...places.map(inhabitants)]))).findings.map(({ code }) => code)
  expect(await codesBelow('Zahl')).not.toContain('persons-disagree')
  expect(await codesBelow('EW')).not.toContain('persons-disagree')
  expect(await codesBelow('Personen')).toContain('persons-disagree')
})
