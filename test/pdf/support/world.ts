import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Edition } from '../../../src/domain/edition.js'
import { amountOf } from '../../../src/domain/per-capita-rate.js'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { DEFAULT_READ_LIMITS } from '../../../src/domain/read-limits.js'
import type { Municipality } from '../../../src/domain/register.js'
import { parseBudgetTable } from '../../../src/pdf/parse-budget-table.js'
import type { ParseContext } from '../../../src/pdf/parse-context.js'
import type { ParsedTable } from '../../../src/pdf/parsed-table.js'
import { EDITION_IDS, readEdition, readRegister } from '../../../src/source/data-files.js'

export const register = readRegister()
export const names = printedNames(register)
/** the edition of the small test PDFs */
export const casesEdition: Edition = JSON.parse(
  readFileSync(new URL('../../fixtures/pdf/cases/edition.json', import.meta.url), 'utf8'),
)
export const editions: readonly Edition[] = EDITION_IDS.map(readEdition)
export const rate = { totalBudget: 58_000_000, personsTotal: 72_857 }

export interface TruthRow {
  readonly municipality: Municipality
  readonly persons: number
  readonly amount: number
}

/** Invented persons for every municipality, at least one each, that add up to the edition's total. */
export function invented(): TruthRow[] {
  const { municipalities } = register
  const persons = municipalities.map((_, index) => 1 + ((index * 37) % 100))
  let left = rate.personsTotal - persons.reduce((sum, count) => sum + count, 0)
  for (let index = 0; left !== 0; index = (index + 1) % persons.length) {
    const step = left > 0 ? Math.min(left, 50) : -Math.min(-left, (persons[index] ?? 1) - 1)
    persons[index] = (persons[index] ?? 0) + step
    left -= step
  }
  return municipalities.map((municipality, index) => {
    const count = persons[index] ?? 0
    return { municipality, persons: count, amount: amountOf(count, rate) }
  })
}

export function parse(
  bytes: Uint8Array,
  edition?: string,
  wanted: Pick<ParseContext, 'explain' | 'draw' | 'amountColumn'> = {},
): Promise<ParsedTable> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return parseBudgetTable(bytes, {
    register,
    editions: edition === casesEdition.id ? [...editions, casesEdition] : editions,
    edition,
    sha256,
    limits: DEFAULT_READ_LIMITS,
    ...wanted,
  })
}

export function codes(table: ParsedTable): string[] {
  return [...new Set(table.findings.map(({ code }) => code))].sort()
}

export function failed(table: ParsedTable): string[] {
  return table.checks.filter(({ ok }) => ok === false).map(({ id }) => id)
}
