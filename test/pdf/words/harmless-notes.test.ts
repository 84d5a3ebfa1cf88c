import { expect, test } from 'vitest'
import { isHarmless } from '../../../src/pdf/words/harmless-notes.js'

test.each([
  'Beträge auf volle Euro festgesetzt.',
  'Meldung vom 02.10.2017',
  'Meldung nachträglich berichtigt; ausgewiesen ist der berichtigte Stand.',
  'Untere Aufnahmebehörde hat nachgemeldet; in den Zahlen berücksichtigt.',
])('changes no amount: %s', (text) => expect(isHarmless(text)).toBe(true))

test.each([
  'Betrag festgesetzt',
  'Meldung bestritten',
  'Betrag berichtigt; ausgewiesen ist der alte Stand.',
  'Aufnahmebehörde hat nachgemeldet; in den Zahlen nicht berücksichtigt.',
  'Wo ist der Rest?',
  'Welche Gemeinde war gemeint? Unklar.',
])('may change one: %s', (text) => expect(isHarmless(text)).toBe(false))
