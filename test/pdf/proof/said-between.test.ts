import { describe, expect, test } from 'vitest'
import { unreadBetween } from '../../../src/pdf/proof/said-between.js'
import { evidenceOf, proven } from '../support/evidence.js'

const rows = [
  proven('Karlsruhe', 800),
  proven('Bretten', 200),
  proven('Adelberg', 0),
  proven('Aichelberg', 0),
]
const unread = (texts: readonly string[]) => unreadBetween(texts, evidenceOf(rows, {}))

describe('between sentences says no more than the rows', () => {
  test.each([
    [['Leer geht Adelberg aus.']],
    [['II. Regierungsbezirk Karlsruhe', '3. Regierungsbezirk Karlsruhe']],
    [['Leer gehen', 'Adelberg und', 'Aichelberg']],
    [['Quelle: Sozialministerium; eigene', 'Zusammenstellung. (dnk)']],
    [['Region Karlsruhe', 'Region Südlicher Oberrhein', 'Region Bodensee-', 'Oberschwaben']],
    [
      [
        'Quelle: Innenministerium; zusammen sind',
        'es 1 000 Euro.',
        'Alle Angaben ohne',
        'Gewähr für Schreibweisen.',
      ],
    ],
  ])('%j', (texts) => {
    expect(unread(texts)).toEqual([])
  })
})

describe('between sentences may be said of their amounts', () => {
  test.each([
    [['Leer geht Bretten aus.']],
    [['Leer gehen Adelberg und Bretten aus.']],
    [['Leer geht Adelberg nicht aus.']],
    [['Leer geht Adelberg aus.', 'Die Hälfte davon verbleibt dem Kreis.']],
    [['Region Neckar ausgesetzt']],
    [['II. Regierungsbezirk Karlsruhe vorläufig']],
    [['zusammen sind es 2 000 Euro.']],
    [['Quelle: Sozialministerium; eigene Schätzung. (dnk)']],
    [['Alle Angaben ohne Gewähr für die Beträge.']],
  ])('%j', (texts) => {
    expect(unread(texts)).toEqual(texts)
  })
})
