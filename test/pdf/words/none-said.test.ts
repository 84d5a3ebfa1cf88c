import { expect, test } from 'vitest'
import { leavesOpen, noneLabels, saysOfEmpty, saysOfSign } from '../../../src/pdf/words/none-said.js'

test.each([
  [
    'Gemeinden, denen nichts zugewiesen wurde, sind bei ihrem Kreis nach dem Wort „Fehlanzeige“ aufgeführt.',
    'Fehlanzeige',
  ],
  ['Es folgt die Liste. Orte ohne Zuweisung stehen unter »Übrige Orte«; ihr Betrag ist null.', 'Übrige Orte'],
])('a text may explain behind which words it names the places that get nothing: %s', (text, label) => {
  expect(noneLabels(text)).toEqual([label])
})

test.each([
  'Gemeinden, denen nichts zugewiesen wurde, fehlen; unter „Nachtrag“ stehen alle anderen.',
  'Gemeinden, die nichts erhalten, stehen nicht unter „Fehlanzeige“.',
  'Das Land erhält nichts. Einige Orte stehen unter „Nachtrag“.',
  'Gemeinden ohne Rückmeldung stehen unter „Fehlanzeige“.',
])('others do not: %s', (text) => {
  expect(noneLabels(text)).toEqual([])
})

const NOUGHTS = ['08136084 Wört 1) Ostalbkreis – –', 'Aitern* Lörrach 0 ohne', 'Böllen ° 4']

test.each([
  'Leere Felder: Berechnung noch offen.',
  'Fehlende Angaben werden nachgereicht.',
  'Die Angabe 0 bedeutet, dass die Meldung aussteht.',
  '– : Zahlenwert unbekannt oder geheim zu halten',
  '– nichts vorhanden oder Angabe geheim zu halten',
  '- wird noch festgelegt',
  'ohne = ohne Bescheid, Betrag folgt',
  '* Der Betrag wird nach Abschluss der Prüfung festgesetzt.',
  '° Meldung steht aus',
  '1) wird nachgereicht',
  '* vorläufig, endgültiger Betrag folgt',
  'Ein Strich steht, wo das Ministerium die Höhe nachreicht.',
  'Bei Gemeinden ohne Betrag läuft die Prüfung weiter.',
  '0 = wird durch Nachtrag bekannt gegeben',
  'Wo 0 steht, meldet das Land den Wert später.',
  '– Festsetzung bleibt vorbehalten',
  'Leere Felder werden gefüllt, sobald die Zahlen da sind.',
  'Eine „0“ wird demnächst ersetzt.',
])('what is said of empty cells, or of a sign in them, may leave the amount open: %s', (text) => {
  expect(leavesOpen(text, NOUGHTS)).toBe(true)
})

test.each([
  'Leere Felder bedeuten null.',
  'Zeichenerklärung: – nichts vorhanden (genau null); x Zahlenwert unbekannt oder geheim zu halten',
  '² Einwohnerzahl geschätzt',
  '2) Kreisreform noch offen',
  'Personen in vorläufiger Unterbringung; ohne = niemand gemeldet',
  'Die Auszahlung steht noch aus.',
  'Gemeinden ohne Betrag haben weder Personen noch Mittel.',
  'Ein Strich steht, wo keine Personen gemeldet sind.',
  '0 = bis Ende 2017 keine Zuweisung',
  'Gemeinden ohne Betrag erhalten nichts.',
  'Spätere Anträge werden im Nachtrag 2019 aufgeführt.',
  'Bleibt die Spalte „2018“ leer, wird für 2018 nichts festgesetzt.',
])('other words leave nothing open: %s', (text) => {
  expect(leavesOpen(text, NOUGHTS)).toBe(false)
})

test.each([
  ['. = keine Zuweisung', true],
  ['. = nichts', true],
  ['. = keine Angabe', false],
  ['. = keine Meldung der Gemeinde', false],
  ['… = Wert unbekannt', false],
])('a sign stands for nothing where a text says so: %s', (text, says) => {
  expect(saysOfSign(text, text[0] ?? '')).toBe(says)
})

test('fields without a figure are explained by what is not there, not by what nobody knows', () => {
  expect(saysOfEmpty('Leere Felder: keine Zuweisung')).toBe(true)
  expect(saysOfEmpty('Leere Felder: keine Angaben')).toBe(false)
})
