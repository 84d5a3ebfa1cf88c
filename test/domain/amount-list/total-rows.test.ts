import { expect, it } from 'vitest'
import type { SettledRow } from '../../../src/domain/amount-list/amount-list.js'
import { totalRows } from '../../../src/domain/amount-list/total-rows.js'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { register } from '../../support/data.js'

const places = gazetteer(register)
const row = (name: string, amount: number, more: Partial<SettledRow['row']> = {}): SettledRow => {
  const place = register.municipalities.find((one) => one.name === name)
  if (!place) throw new Error(`no place ${name}`)
  return {
    row: { line: amount, key: '', name, district: '', amount, persons: null, text: '', ...more },
    place,
  }
}
const faultsOf = (...rows: readonly SettledRow[]) =>
  totalRows(rows, places).map(({ line, args }) => [line, 'of' in args ? args.of : null])
const [mössingen, dettenhausen] = [row('Mössingen', 5), row('Dettenhausen', 6)]

it('a row that is the sum of all others is asked about, with what it may be', () => {
  expect(totalRows([row('Tübingen', 11), mössingen, dettenhausen], places)).toEqual([
    {
      code: 'row-equals-sum',
      line: 11,
      args: { name: 'Tübingen', amount: 11, of: 'all', place: 'Tübingen (Landkreis Tübingen, 08416041)' },
    },
  ])
})

it('so is one that is the sum of its district, wherever the others stand', () => {
  const rows = [row('Konstanz', 9), mössingen, row('Tübingen', 11), dettenhausen]
  expect(faultsOf(...rows)).toEqual([[11, 'district']])
})

it('of two rows each is the sum of the other: that is none, nor is a sum of nothing', () => {
  expect(faultsOf(row('Tübingen', 5), mössingen)).toEqual([])
  expect(faultsOf(row('Tübingen', 5), mössingen, row('Dettenhausen', 0))).toEqual([])
  expect(faultsOf(row('Tübingen', 0), row('Mössingen', 0), row('Dettenhausen', 0))).toEqual([])
  expect(faultsOf(row('Tübingen', 12), mössingen, dettenhausen)).toEqual([])
})

it('a key says that the row is the place, and so does a district beside a name that no district has', () => {
  const beside = (more: Partial<SettledRow['row']>, name = 'Tübingen') =>
    faultsOf(row(name, 11, more), mössingen, dettenhausen)
  expect(beside({ key: '08416041' })).toEqual([])
  expect(beside({ key: 'x' })).toEqual([[11, 'all']])
  expect(beside({ district: 'Tübingen' })).toEqual([[11, 'all']])
  expect(beside({ district: 'Tübingen' }, 'Rottenburg am Neckar')).toEqual([])
  expect(beside({}, 'Rottenburg am Neckar')).toEqual([[11, 'all']])
})
