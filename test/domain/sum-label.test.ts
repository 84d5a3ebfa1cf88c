import { expect, it } from 'vitest'
import { isSumLabel } from '../../src/domain/sum-label.js'
import { register } from '../support/data.js'
import { listOf } from './amount-list/list-of.js'

const LABELS = [
  'Summe',
  'Sum',
  'Zwischensumme:',
  'Seitensumme',
  'Kreissumme',
  '(Kreissumme',
  'Gesamtbetrag',
  'Gesamtförderung',
  'Insgesamt',
  'Übertrag',
  'UEBERTRAG VORSEITE',
  'Land Baden-Württemberg',
  'Regierungsbezirk Karlsruhe',
  'Reg.-Bez. Karlsruhe',
  'Das sind im ganzen Kreis',
  'Calw zusammen',
  'Kreis Calw Ergebnis',
  'Landkreis Calw gesamt',
]

it.each(LABELS)('%s is the label of a sum', (label) => {
  expect(isSumLabel(label)).toBe(true)
})

it.each(LABELS)('%s in a list is a sum, and no place that nobody knows', (label) => {
  const { rows, sums, faults } = listOf(`Gemeinde;Betrag\nMössingen;5\nDettenhausen;6\n${label};11`)
  expect(faults).toEqual([])
  expect(rows).toHaveLength(2)
  expect(sums).toMatchObject([{ label, amount: 11 }])
})

it.each(['Das sind rund', 'Gesamt', 'Zusammen'])('%s je Person is none', (label) => {
  expect(isSumLabel(`${label} je Person`)).toBe(false)
})

it('no municipality, no district and no association has the label of a sum for its name', () => {
  const { municipalities, districts, associations } = register
  const names = [...municipalities, ...districts, ...associations].map(({ name }) => name)
  expect(names.filter(isSumLabel)).toEqual([])
})
