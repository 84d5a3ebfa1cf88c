import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'

const FOLDER = new URL('../../fixtures/pdf/', import.meta.url)

/** A PDF of a real program, and what the reader must make of it. */
export interface FixtureCase {
  readonly file: string
  readonly layout: string
  /** every row as in the CSV beside it, or the codes of the findings for which it is refused */
  readonly expect: 'exact' | readonly string[]
}

export interface FixtureRow {
  readonly ags: string
  readonly name: string
  readonly district: string
  readonly amount: number
  readonly persons: number
  readonly page: number
}

interface ListedCase {
  readonly file: string
  readonly layout?: unknown
  readonly expect?: unknown
}

/** The cases listed in cases.json, else every PDF that has a CSV of the same name. */
export function fixtureCases(): FixtureCase[] {
  const list = new URL('cases.json', FOLDER)
  if (!existsSync(list)) return readable().map((file) => ({ file, layout: file, expect: 'exact' }))
  const cases = JSON.parse(readFileSync(list, 'utf8')) as readonly ListedCase[]
  return cases.map(({ file, layout, expect }) => ({
    file,
    layout: typeof layout === 'string' ? layout : JSON.stringify(layout ?? file),
    expect: Array.isArray(expect) ? expect.map(String) : 'exact',
  }))
}

function readable(): string[] {
  if (!existsSync(FOLDER)) return []
  const files = readdirSync(FOLDER)
  return files.filter((file) => file.endsWith('.pdf') && files.includes(file.replace(/pdf$/, 'csv')))
}

export function fixtureBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file, FOLDER)))
}

/** @returns the rows of the CSV beside the PDF, sorted by AGS */
export function fixtureRows(file: string): FixtureRow[] {
  const text = readFileSync(new URL(file.replace(/pdf$/, 'csv'), FOLDER), 'utf8')
  const records = parseCsv(text, { columns: true }) as Record<keyof FixtureRow, string>[]
  return records
    .map(({ ags, name, district, amount, persons, page }) => ({
      ags,
      name,
      district,
      amount: Number(amount),
      persons: Number(persons),
      page: Number(page),
    }))
    .sort((a, b) => (a.ags < b.ags ? -1 : 1))
}
