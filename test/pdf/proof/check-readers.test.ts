import { expect, test } from 'vitest'
import { checkReaders } from '../../../src/pdf/proof/check-readers.js'
import type { PrintedRow } from '../../../src/pdf/reading.js'
import { argsOf } from '../../support/args-of.js'
import { printed, resolved } from '../support/evidence.js'

const row = (name: string, amount: number, change: Partial<PrintedRow> = {}) =>
  resolved(printed(name, amount, change))
const unknown = (name: string, amount: number) => resolved(printed(name, amount), null)

function differences(ink: Parameters<typeof checkReaders>[0], tagged: Parameters<typeof checkReaders>[1]) {
  return checkReaders(ink, tagged).findings.map((one) => [argsOf(one).ink, argsOf(one).tagged])
}

test('without tags there is nothing to compare with', () => {
  expect(checkReaders([row('Adelberg', 125)], null)).toEqual({
    check: { id: 'readers-agree', ok: null, detail: {} },
    findings: [],
  })
})

test('the same rows agree, in whatever order and writing', () => {
  const ink = [row('Adelberg', 125, { persons: '1.200' }), row('Bretten', 250), row('Bretten', 250)]
  const tagged = [row('Bretten', 250), row('Adelberg', 125, { persons: '1200' }), row('Bretten', 250)]
  expect(checkReaders(ink, tagged)).toEqual({
    check: { id: 'readers-agree', ok: true, detail: { rows: 3, tagged: 3, differ: 0 } },
    findings: [],
  })
})

test('a row with another amount is shown with both readings', () => {
  const ink = [row('Adelberg', 125), row('Bretten', 250, { page: 4, text: 'Bretten 250 €' })]
  const tagged = [row('Adelberg', 125), row('Bretten', 260, { page: 1, text: 'Bretten 260 €' })]
  expect(checkReaders(ink, tagged)).toEqual({
    check: { id: 'readers-agree', ok: false, detail: { rows: 2, tagged: 2, differ: 1 } },
    findings: [
      {
        code: 'readers-disagree',
        severity: 'error',
        page: 4,
        text: 'Bretten 250 €',
        args: { ink: 'Bretten 250 €', tagged: 'Bretten 260 €' },
      },
    ],
  })
})

test('persons must agree as well', () => {
  const told = (persons: string) => [row('Adelberg', 125, { persons, text: persons })]
  expect(differences(told('12'), told('13'))).toEqual([['12', '13']])
  expect(differences(told(''), told('13'))).toEqual([['', '13']])
  expect(differences(told('–'), told(''))).toEqual([])
})

test('each difference is told of the place that it is about', () => {
  const ink = [row('Adelberg', 1, { text: 'A1' }), row('Bretten', 1, { text: 'B1' })]
  const tagged = [row('Bretten', 2, { text: 'B2' }), row('Adelberg', 2, { text: 'A2' })]
  expect(differences(ink, tagged)).toEqual([
    ['A1', 'A2'],
    ['B1', 'B2'],
  ])
})

test('a place that one of the two does not have stands alone', () => {
  const ink = [row('Adelberg', 1, { text: 'A' })]
  const tagged = [row('Bretten', 1, { text: 'B', page: 2 })]
  expect(checkReaders(ink, tagged).findings).toMatchObject([
    { page: 1, text: 'A', args: { ink: 'A', tagged: '' } },
    { page: 2, text: 'B', args: { ink: '', tagged: 'B' } },
  ])
})

test('of a place without tags the tags say nothing, as long as all that they say is in the ink', () => {
  const [both, untagged] = [row('Adelberg', 125), row('Bretten', 250, { text: 'B' })]
  expect(checkReaders([both, untagged], [both])).toMatchObject({ check: { ok: true }, findings: [] })
  expect(checkReaders([both, untagged], [both], 1).findings).toHaveLength(1)
  expect(differences([both, untagged], [both, row('Aichelberg', 9, { text: 'A' })])).toEqual([
    ['B', ''],
    ['', 'A'],
  ])
})

test('a row that stands twice must stand there twice', () => {
  const one = row('Adelberg', 125, { text: 'A' })
  expect(differences([one, one], [one])).toEqual([['A', '']])
  expect(differences([one], [one, one, one])).toEqual([
    ['', 'A'],
    ['', 'A'],
  ])
})

test('rows of unknown places are compared by their names', () => {
  expect(differences([unknown('Seldwyla', 125)], [unknown('SELDWYLA', 125)])).toEqual([])
  expect(differences([unknown('Seldwyla', 125)], [unknown('Schilda', 125)])).toEqual([
    ['Seldwyla  125', ''],
    ['', 'Schilda  125'],
  ])
})
