import { describe, expect, test } from 'vitest'
import { AMOUNT_LIKE, amountsSaid, corrects } from '../../../src/pdf/words/corrections.js'

describe('words that take back what is printed', () => {
  test.each([
    'Aitern: richtig: 5.573 Euro',
    'Der Betrag von Wört wurde bereits berichtigt und lautet 796 €.',
    'Berichtigung vom 3. Februar 2018',
    'Der Strich anstelle des Betrags heißt: 796 Euro.',
    'Aach anstelle von Singen',
    'Druckfehlerverzeichnis',
    'Blatt   statt   lies',
    'Nr. 17 ⇄ 18',
    'Ausgewiesen ist der Stand vom Mai; er ist falsch, der berichtigte Stand folgt.',
  ])('%s', (text) => expect(corrects(text)).toBe(true))

  test.each([
    'r = berichtigte Zahl (der gedruckte Wert ist bereits der berichtigte).',
    'p = vorläufig; r = revised figure',
    'Korrekturen waren nicht erforderlich.',
    '2) Meldung nachträglich berichtigt; ausgewiesen ist der berichtigte Stand.',
    'damit gleichnamige Orte nicht verwechselt werden',
    'Alle Angaben ohne Gewähr für Übertragungsfehler, Beträge abgeglichen.',
    'Ein langer Strich (—) anstelle des Betrags heißt: keine Zuweisung. Das Sternchen steht für Städte.',
  ])('are none of these: %s', (text) => expect(corrects(text)).toBe(false))
})

test('a unit of so many euros is no amount', () => {
  const found = (text: string) => text.match(AMOUNT_LIKE) ?? []
  expect(found('Angaben in 1 000 EUR, je 1.000 €')).toEqual([])
  expect(found('Angaben in EUR: 1 000 EUR, 17.514 €, 796 Euro')).toEqual(['1 000', '17.514', '796 Euro'])
})

test('what each head gets is the amount of no place', () => {
  expect(amountsSaid('Aach 17.514 Euro, je Kopf gibt es etwa 796 Euro.')).toEqual(['17514'])
  expect(amountsSaid('22 Personen zu 796 Euro je Person')).toEqual([])
  expect(amountsSaid('Aach: 796 Euro')).toEqual(['796'])
})
