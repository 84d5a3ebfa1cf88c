import { createHash } from 'node:crypto'
import { DEFAULT_READ_LIMITS } from '../../dist/domain/read-limits.js'
import { parseBudgetTable } from '../../dist/pdf/parse-budget-table.js'
import { editions, register } from './world.mjs'

const figures = (rows) => rows.map(({ ags, amount, persons }) => `${ags} ${amount} ${persons}`).sort()

/** @returns { outcome: 'exact' | 'refused' | 'wrong', detail }; detail names the findings, or the rows that differ */
export async function judge({ bytes, edition, truth }) {
  const table = await parseBudgetTable(bytes, {
    register,
    editions,
    edition: edition ?? undefined,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    limits: DEFAULT_READ_LIMITS,
  })
  const codes = [...new Set(table.findings.map(({ code }) => code))].join(' ')
  if (!table.accepted) {
    // A refusal that gives no reason helps nobody.
    const silent = !table.findings.some(({ severity }) => severity === 'error')
    return silent
      ? { outcome: 'wrong', detail: 'refused without a reason' }
      : { outcome: 'refused', detail: codes }
  }
  if (truth === null) return { outcome: 'wrong', detail: 'accepted what contradicts itself' }
  const [found, expected] = [figures(table.rows), figures(truth)]
  // Where the persons of all others prove that a place has none, its row may be absent: nothing is lost with it.
  const lost = expected.filter((row) => !found.includes(row) && !/ 0 0$/.test(row))
  const invented = found.filter((row) => !expected.includes(row))
  if (lost.length + invented.length === 0 && new Set(found).size === found.length)
    return { outcome: 'exact', detail: '' }
  return { outcome: 'wrong', detail: `not read: ${lost.slice(0, 5)}; read instead: ${invented.slice(0, 5)}` }
}
