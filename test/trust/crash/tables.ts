import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { StoredTable } from '../../../src/source/store/stored-table.js'
import { readStored } from '../../../src/source/store/table-store.js'
import { fullTable } from '../../support/fixtures.js'

const [HEAD = '', ...ROWS] = readFileSync(fullTable().csv, 'utf8').trimEnd().split(/\r?\n/)

/**
 * Writes a complete, proven table of 2018 that differs from those of other numbers: two municipalities have changed
 * their amounts.
 * @returns path of the CSV, `version-<number>.csv`
 */
export function versionCsv(folder: string, number: number): string {
  const [i, j] = [number % ROWS.length, (number * 7 + 500) % ROWS.length]
  const figures = (row: number) => (ROWS[row] ?? '').split(',').slice(3, 5)
  const withFigures = (row: number, [amount, persons]: string[]) => {
    const cells = (ROWS[row] ?? '').split(',')
    return [...cells.slice(0, 3), amount, persons, ...cells.slice(5)].join(',')
  }
  const rows = ROWS.with(i, withFigures(i, figures(j))).with(j, withFigures(j, figures(i)))
  const path = join(folder, `version-${number}.csv`)
  writeFileSync(path, `${[HEAD, ...rows].join('\n')}\n`)
  return path
}

/** @returns number of the stored version, every amount of which is compared; null when it is none of them, or damaged */
export async function storedVersion(folder: string, csvs: string): Promise<number | null> {
  const stored = await readStored(folder, '2018').catch(() => null)
  const number = Number(/^version-(\d+)\.csv$/.exec(stored?.file.name ?? '')?.[1] ?? Number.NaN)
  return stored && Number.isInteger(number) && isOf(stored, join(csvs, stored.file.name)) ? number : null
}

function isOf(stored: StoredTable, csv: string): boolean {
  const [, ...rows] = readFileSync(csv, 'utf8').trimEnd().split('\n')
  const amounts = new Map(stored.entries.map(([ags, amount]) => [ags, amount]))
  return (
    rows.length === amounts.size &&
    rows.every((row) => {
      const [ags = '', , , amount] = row.split(',')
      return amounts.get(ags) === Number(amount)
    })
  )
}

/** @returns what lies in the folder of tables and is neither a table nor the rest of a write */
export function strangers(folder: string): string[] {
  const known = /^(?:[a-z0-9-]+\.json|\.[a-z0-9-]+\.json\.[0-9a-f]{16}\.tmp)$/
  return readdirSync(join(folder, 'tables'))
    .filter((name) => !known.test(name))
    .map((name) => basename(name))
}
