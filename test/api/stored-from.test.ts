import { expect, it } from 'vitest'
import { storedFrom } from '../../src/api/stored-from.js'
import type { ParsedTable } from '../../src/pdf/parsed-table.js'
import { readEdition, readRegister } from '../../src/source/data-files.js'
import { importRequest } from '../support/workspace.js'

it('cents are rounded down when stored: half a euro must not lift anybody over the threshold', () => {
  const amounts = [50_999.5, 50_999.99, 51_000, 0]
  const rows = amounts.map((amount, at) => ({
    ags: `0831700${at + 1}`,
    amount,
    persons: 1,
    page: 1,
    text: 'x',
  }))
  const table = {
    file: { sha256: 'ab'.repeat(32), pages: 1, bytes: 1 },
    edition: '2018',
    rows,
    checks: [],
    findings: [],
    verdict: 'read',
    accepted: true,
  } as unknown as ParsedTable
  const { entries } = storedFrom(table, readEdition('2018'), importRequest('x.pdf'), readRegister())
  expect(entries.map(([, amount]) => amount)).toEqual([50_999, 50_999, 51_000, 0])
})
