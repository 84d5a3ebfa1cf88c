import { expect, test } from 'vitest'
import type { NotedLine } from '../../../../src/pdf/proof/seen/noted-lines.js'
import { sentencesNotUnderstood } from '../../../../src/pdf/proof/seen/sentences-around.js'
import type { PrintedRow } from '../../../../src/pdf/reading.js'
import { argsOf } from '../../../support/args-of.js'

const rows = ['Wört', 'Aitern'].map((name, at) => ({ name, text: name, amount: 796 * at }) as PrintedRow)
const box = { x0: 0, x1: 100, y0: 0, y1: 10 }
const line = (text: string) =>
  ({ text, kind: 'prose', page: 1, height: 10, box, pieces: [{ text, box }] }) as unknown as NotedLine
const quotedOf = (text: string) =>
  sentencesNotUnderstood([line(text)], rows, []).flatMap((one) => argsOf(one).lines)

test('a sentence that takes back what a table holds is quoted, though it names no place', () => {
  expect(
    quotedOf('Der Ausschuss hat die Aufstellung verworfen. Eine Antwort ist nicht erforderlich.'),
  ).toEqual(['Der Ausschuss hat die Aufstellung verworfen.'])
})

test('districts in brackets behind places without an amount say nothing, other words there may', () => {
  const denied = 'Keine Zuweisung erhalten haben: Wört (Kreis verzichtet)'
  expect(quotedOf(denied)).toEqual([denied])
})

test('a sentence that repeats an amount and says for whom is not understood', () => {
  const said = 'Aitern erhält 796 Euro für den Landkreis Calw.'
  expect(quotedOf('Aitern erhält 796 Euro.')).toEqual([])
  expect(quotedOf(said)).toEqual([said])
})

test('a sentence may tell how many have no amount', () => {
  expect(quotedOf('1 Gemeinde geht leer aus.')).toEqual([])
  expect(quotedOf('2 Gemeinden gehen leer aus.')).toEqual(['2 Gemeinden gehen leer aus.'])
})

test.each(['Ohne Rückmeldung: Wört (Ostalbkreis).', 'Neben der Tabelle: Wört'])(
  'a list of places without an amount says that they have none, or is quoted: %s',
  (text) => expect(quotedOf(text)).toEqual([text]),
)

test('a word before such a list may be explained by a sentence', () => {
  const list = 'Fehlanzeige: Wört'
  const explained = 'Gemeinden, denen nichts zugewiesen wurde, stehen unter „Fehlanzeige“.'
  const quoted = (...texts: readonly string[]) =>
    sentencesNotUnderstood([], rows, [], texts).flatMap((one) => argsOf(one).lines)
  expect(quoted(list)).toEqual([list])
  expect(quoted(explained, list)).toEqual([])
})

test.each([
  'Nicht in der Tabelle: Wört (Ostalbkreis).',
  'Ohne Zuweisung: Wört',
  'Gemeinden ohne Betrag: Wört',
  'Ohne Rückmeldung: Aitern',
  'Keine Personen gemeldet und daher keine Zuweisung (0 €) erhalten haben 2 Gemeinden: Wört (Ostalbkreis); Wört (Landkreis Lörrach)',
])('other lists are understood: %s', (text) => expect(quotedOf(text)).toEqual([]))

test('a sentence by which empty cells are open is quoted where some place has no amount', () => {
  const said = 'Leere Felder: Meldung steht aus.'
  expect(quotedOf(said)).toEqual([said])
  const paid = rows.filter(({ amount }) => amount > 0)
  expect(sentencesNotUnderstood([line(said)], paid, [])).toEqual([])
})
