import type { BudgetTable } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import { IgmError } from '../domain/problem.js'
import { hasTable, hasTables } from '../source/store/has-table.js'

// Loaded here: a look-up where nothing is stored needs nothing that reads stores.
const loadStore = () => import('../source/store/table-store.js')

/** @returns ids of all editions of which a table is stored. @throws IgmError `store-unreadable` */
export async function importedIds(folder: string): Promise<readonly string[]> {
  return hasTables(folder) ? (await loadStore()).storedIds(folder) : []
}

/**
 * @param edition null for one that only the stored table itself describes
 * @returns the imported table; null when none is stored
 * @throws IgmError `store-damaged`, `store-unreadable`
 */
export async function readImported(
  folder: string,
  id: string,
  edition: Edition | null,
): Promise<BudgetTable | null> {
  if (!/^[a-z0-9-]{1,40}$/.test(id) || !hasTable(folder, id)) return null
  const [{ readStored }, { budgetTableFrom }] = await Promise.all([
    loadStore(),
    import('../source/store/stored-table.js'),
  ])
  const stored = await readStored(folder, id)
  const described = edition ?? stored?.definition
  return stored && described ? budgetTableFrom(stored, described) : null
}

export function isDamage(error: unknown): error is IgmError<'store-damaged'> {
  return error instanceof IgmError && error.code === 'store-damaged'
}
