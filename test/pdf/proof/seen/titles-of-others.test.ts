import { expect, test } from 'vitest'
import { line, parseSmall, placeOf } from '../../support/small-pdf.js'
import { numberWidth } from '../../support/tiny-pdf.js'

async function verdictOf(title: string, below: string) {
  const { verdict, findings } = await parseSmall({ title, after: line(below, 50, 785, 8) })
  return [verdict, findings.flatMap(({ severity, code }) => (severity === 'info' ? [] : code))]
}

test.each([
  ['Planungsrahmen 2018', 'Stand: 1. Januar 2018 – wird überarbeitet'],
  ['Planungsrahmen 2018', 'Stand: 1. Januar 2018 (unvollständig)'],
  ['Planungsrahmen 2018', 'Stand: 01.01.2018, ohne Stadtkreise'],
  ['Planungsrahmen 2018', 'Stand: Januar 2018, gilt nur bis 30. Juni'],
  ['Pakt für Integration 2018: Beträge der Gemeinden im Land', 'Stand: Januar 2018, gilt nur bis 30. Juni'],
  ['Förderbeträge der Gemeinden 2018 (Auszug)', ''],
  ['Zuweisungen im Haushaltsjahr 2019', ''],
  ['Integrationsmanagement', 'Verteilung der Mittel für das Jahr 2017'],
  ['Pakt für Integration mit den Kommunen im Land', 'Verteilung der Mittel für das Jahr 2017'],
  ['Integrationsmanagement Bayern 2018', ''],
  ['Land Hessen – Förderbeträge 2018', ''],
])('a title of another year, Land or part, or more than a date: %s %s', async (title, below) => {
  expect(await verdictOf(title, below)).toEqual(['read', ['meaning-doubted']])
})

test.each([
  ['Planungsrahmen 2018', 'Stand: 5. Januar 2018, Änderungen vorbehalten'],
  ['Planungsrahmen 2018', 'Stand 05.01.2018, Ministerium für Soziales und Integration'],
  ['Planungsrahmen', 'Stand: 1. Januar 2018 (vorläufig), Seite 1 von 1'],
  ['Auszug aus der Verwaltungsvorschrift', ''],
  ['Pakt für Integration mit den Kommunen im Land', 'Die Förderung der Kommunen begann im Jahr 2017'],
  ['Pakt für Integration 2017–2019: Verteilung der Mittel', ''],
  ['Verteilung der Mittel nach der VwV Integrationsmanagement 2017', ''],
  ['Förderung in Baden-Württemberg und Hessen', ''],
])('other titles and dates say nothing against the amounts: %s %s', async (title, below) => {
  expect(await verdictOf(title, below)).toEqual(['proven', []])
})

test('a head over the amounts that are those of the year before', async () => {
  const text = 'Betrag Vorjahr'
  const over = line(text, placeOf('amount', 0).x - numberWidth(text, 8), 776, 8)
  const after = `${line('Gemeinde', placeOf('name', 0).x, 776, 8)} ${over}`
  const { verdict, findings } = await parseSmall({ after })
  const codes = findings.flatMap(({ severity, code }) => (severity === 'info' ? [] : code))
  expect([verdict, codes]).toEqual(['read', ['meaning-doubted']])
})
