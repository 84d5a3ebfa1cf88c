import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { fullTable } from '../../../support/fixtures.js'
import { ROOT } from '../../../support/igm.js'

/** One line of a table whose amounts are invented. */
export interface Row {
  readonly ags: string
  readonly name: string
  readonly amount: number
  readonly persons: number
}

/** A complete table of 2018 that can be stored. */
export const TABLE = fullTable().csv

/**
 * Writes a second such table: everybody whose amount nobody published has that of the next, so that the sum stays.
 * @returns its path
 */
export function otherTable(folder: string): string {
  const published = readFileSync(join(ROOT, 'data', 'published', '2018.json'), 'utf8')
  const rows = rowsOf(TABLE)
  const free = rows.filter(({ ags }) => !published.includes(`"${ags}"`))
  const moved = new Map(free.map(({ ags }, at) => [ags, free[(at + 1) % free.length]]))
  const lines = rows.map((row) => {
    const { amount, persons } = moved.get(row.ags) ?? row
    return [row.ags, row.name, amount, persons].join()
  })
  const path = join(folder, 'other.csv')
  writeFileSync(path, ['ags,name,amount,persons', ...lines, ''].join('\n'))
  return path
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
