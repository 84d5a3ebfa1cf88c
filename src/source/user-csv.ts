import type { Euro } from '../domain/money.js'

/** A user's table of amounts, as written: places are not yet looked up. */
export interface UserCsv {
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252'
  readonly rows: readonly UserRow[]
  /** lines that name a place and no amount */
  readonly blank: readonly number[]
}

export interface UserRow {
  /** one-based line of the file */
  readonly line: number
  /** eight digits; null when the row names its place */
  readonly ags: string | null
  readonly name: string | null
  readonly district: string | null
  readonly amount: Euro
  readonly persons: number | null
  /** the row as written, cells joined by semicolons */
  readonly text: string
}

/**
 * @param path for the errors only
 * @throws IgmError `csv-invalid`, `csv-columns`
 */
export async function readUserCsv(_bytes: Uint8Array, _path: string): Promise<UserCsv> {
  throw new Error('not yet')
}
