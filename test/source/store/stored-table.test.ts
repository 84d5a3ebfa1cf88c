import { expect, it } from 'vitest'
import { budgetTableFrom, type StoredEntry } from '../../../src/source/store/stored-table.js'
import { edition2018 } from '../../support/data.js'
import { sampleTable } from './sample-table.js'

const entries: StoredEntry[] = [
  ['08111000', 796, 1, 1, 'printed'],
  ['08111', 5000, null, 1, 'Stadtkreis Stuttgart'],
  ['08115001', 1592, 2, 3, 'by hand'],
]

it('a row that somebody entered has the draft as its source, the others the document', () => {
  const draft = { name: 'entwurf.xlsx', sha256: 'cd'.repeat(32), byHand: ['08115001'] }
  const table = budgetTableFrom(sampleTable({ entries, draft }), edition2018)
  expect([...table.entries.keys()]).toEqual(['08111000', '08115001'])
  expect(table.entries.get('08111000')?.source).toMatchObject({ kind: 'document', title: 'muster.pdf' })
  expect(table.entries.get('08115001')?.source).toEqual({
    kind: 'own-figures',
    title: 'entwurf.xlsx',
    url: null,
    date: null,
    file: {
      sha256: 'cd'.repeat(32),
      page: 3,
      text: 'by hand',
      retrieved: '2018-01-05T09:00:00.000Z',
      reader: 'igm 0.0.0-test',
      byHand: true,
    },
  })
})

it('the sum of a district is the amount of no municipality', () => {
  expect([...budgetTableFrom(sampleTable({ entries }), edition2018).entries.keys()]).toEqual([
    '08111000',
    '08115001',
  ])
})
