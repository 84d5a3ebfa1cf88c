// One process of the pool: a file comes in, what became of it goes out.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { DEFAULT_READ_LIMITS } from '../../dist/domain/read-limits.js'
import { parseBudgetTable } from '../../dist/pdf/parse-budget-table.js'
import { EDITION_IDS, readEdition, readRegister } from '../../dist/source/data-files.js'

const register = readRegister()
const editions = EDITION_IDS.map(readEdition)
const figure = (row) => row.join(' ')

process.on('message', async ({ file, truth }) => {
  const bytes = new Uint8Array(readFileSync(file))
  const start = performance.now()
  try {
    const table = await parseBudgetTable(bytes, {
      register,
      editions,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      limits: DEFAULT_READ_LIMITS,
    })
    process.send({ ...compared(table, truth), seconds: (performance.now() - start) / 1000 })
  } catch (error) {
    process.send({ outcome: 'crash', detail: String(error?.stack ?? error), codes: [], right: 0, seconds: 0 })
  }
})

/**
 * outcome: exact; wrong, where a table was accepted with other rows than were printed; refused. `right` counts the
 * rows that are as printed, whatever became of the table; `doubts` are the warnings.
 */
function compared({ accepted, verdict, rows, findings }, truth) {
  const expected = new Set(truth.map(figure))
  const found = rows.map(({ ags, amount, persons }) => figure([ags, amount, persons]))
  const ofSeverity = (wanted) => findings.filter(({ severity }) => severity === wanted)
  const codesOf = (some) => [...new Set(some.map(({ code }) => code))]
  const errors = ofSeverity('error')
  const codes = codesOf(errors)
  const doubts = codesOf(ofSeverity('warning'))
  const right = found.filter((row) => expected.has(row)).length
  if (!accepted) return { outcome: 'refused', detail: errors[0]?.text ?? '', verdict, codes, doubts, right }
  // Where the persons of all others prove that a place has none, its row may be absent: nothing is lost with it.
  const lost = [...expected].filter((row) => !found.includes(row) && !/ 0 0$/.test(row))
  const invented = found.filter((row) => !expected.has(row))
  const isExact = lost.length + invented.length === 0
  const detail = isExact ? '' : `not read: ${lost.slice(0, 4)}; read instead: ${invented.slice(0, 4)}`
  return { outcome: isExact ? 'exact' : 'wrong', detail, verdict, codes, doubts, right }
}
