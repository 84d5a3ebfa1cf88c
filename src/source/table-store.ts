import type { BudgetTable } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import { budgetTableFrom, type StoredTable } from './stored-table.js'

/** A table found in the data folder. */
export interface StoredListing {
  readonly edition: string
  /** absolute path of the file */
  readonly path: string
  /** null when the file is damaged */
  readonly table: StoredTable | null
}

/**
 * Stores a table; it takes the place of the one stored before. A crash at any moment leaves the old or the new one.
 * @param folder data folder, made if it is missing
 * @returns path of the file
 * @throws IgmError `store-failed`
 */
export async function saveTable(_folder: string, _table: StoredTable): Promise<string> {
  throw new Error('not yet')
}

/**
 * @returns what is stored for an edition; null when nothing is
 * @throws IgmError `store-damaged`, `file-unreadable`
 */
export async function readStored(_folder: string, _edition: string): Promise<StoredTable | null> {
  return null
}

/**
 * @returns the amounts stored for an edition; null when nothing is
 * @throws IgmError `store-damaged`, `file-unreadable`
 */
export async function loadTable(folder: string, edition: Edition): Promise<BudgetTable | null> {
  const stored = await readStored(folder, edition.id)
  return stored && budgetTableFrom(stored, edition)
}

/**
 * @returns every stored table, sorted by edition; damaged ones are listed as such
 * @throws IgmError `file-unreadable`
 */
export async function listTables(_folder: string): Promise<StoredListing[]> {
  return []
}
