import { expect, test } from 'vitest'
import { noneLabels } from '../../../src/pdf/words/none-said.js'

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
