import { describe, expect, test } from 'vitest'
import { parseBudgetTable } from '../../src/api/parse-budget-table.js'
import type { ParsedTable } from '../../src/pdf/parsed-table.js'
import { fixtureBytes, fixtureCases, fixtureRows } from '../pdf/support/fixtures.js'
import { tinyTablePdf } from '../pdf/support/tiny-table.js'
import { codes, invented, parse } from '../pdf/support/world.js'
import { random } from '../support/random.js'
import { freshWorkspace } from '../support/workspace.js'

const COPIES = 8

function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const next = random(seed)
  const copy = bytes.slice()
  for (let count = 1 + Math.floor(next() * 40); count > 0; count--)
    copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256)
  return copy
}

function figures(table: Pick<ParsedTable, 'rows'>): string[] {
  return table.rows.map(({ ags, amount, persons }) => `${ags} ${amount} ${persons}`)
}

async function expectRefusedOrExact(bytes: Uint8Array, truth: readonly string[], read = parse) {
  for (let seed = 1; seed <= COPIES; seed++) {
    const table = await read(damaged(bytes, seed))
    if (table.accepted) expect(figures(table), `seed ${seed}`).toEqual(truth)
    else expect(codes(table).length, `seed ${seed}`).toBeGreaterThan(0)
  }
}

const readAsCommand = (bytes: Uint8Array) =>
  parseBudgetTable(freshWorkspace(), bytes, { edition: null, own: null })

describe('a damaged file is refused, or read exactly', () => {
  test('uncompressed, every byte of which is text or structure', { timeout: 120_000 }, async () => {
    const rows = invented()
    const truth = rows.map(({ municipality, amount, persons }) => `${municipality.ags} ${amount} ${persons}`)
    await expectRefusedOrExact(tinyTablePdf(rows), truth)
  })

  const [fixture] = fixtureCases().filter((item) => item.expect === 'exact')
  test.skipIf(!fixture)('of a real program, compressed', { timeout: 120_000 }, async () => {
    const file = fixture?.file ?? ''
    const truth = fixtureRows(file).map(({ ags, amount, persons }) => `${ags} ${amount} ${persons}`)
    // In a thread of its own, as the command reads: damage may ask for any amount of memory.
    await expectRefusedOrExact(fixtureBytes(file), truth, readAsCommand)
  })

  test.each([0.6, 0.98])('cut at %f of its length', async (share) => {
    const bytes = tinyTablePdf(invented())
    const table = await parse(bytes.slice(0, Math.floor(bytes.length * share)))
    expect(table.accepted).toBe(false)
  })
})
