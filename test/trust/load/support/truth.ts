import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { ROOT } from '../../../support/igm.js'

/** One line of a table whose amounts are invented. */
export interface Row {
  readonly ags: string
  readonly name: string
  readonly amount: number
  readonly persons: number
}

/** @returns path of a complete table of 2018 among the fixtures */
export function tablePath(name: string): string {
  return join(ROOT, 'test', 'fixtures', 'pdf', `${name}.csv`)
}

/** @returns what the table says, read without any code of `src` */
export function rowsOf(path: string): Row[] {
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true })
  return rows.map(({ ags = '', name = '', amount, persons }) => ({
    ags,
    name,
    amount: Number(amount),
    persons: Number(persons),
  }))
}

/** @returns numbers from 0 to 1, the same for the same seed */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}
