import { readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'

const FOLDER = new URL('../../fixtures/pdf/', import.meta.url)

/** A PDF of a real program, and what the reader must make of it. */
export interface FixtureCase {
  readonly file: string
  readonly layout: string
  /** every row as in the CSV beside it, or the codes of the findings for which it is refused */
  readonly expect: 'exact' | readonly string[]
  /** the edition that the reader is told to expect; undefined when it must find that out */
  readonly edition: string | undefined
  readonly generator: string
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
  readonly layout: string
  readonly generator: string
  readonly edition?: string
  readonly expect: 'exact' | readonly string[]
}

/** The cases listed in cases.json. */
export function fixtureCases(): FixtureCase[] {
  const cases = JSON.parse(readFileSync(new URL('cases.json', FOLDER), 'utf8')) as readonly ListedCase[]
  return cases.map((each) => ({ ...each, edition: each.edition }))
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
