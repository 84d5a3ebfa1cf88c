import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { EDITION_IDS, readEdition, readRegister } from '../../dist/source/data-files.js'

const FIXTURES = new URL('../fixtures/pdf/', import.meta.url)
const read = (path) => readFileSync(new URL(path, FIXTURES))

export const register = readRegister()
const own = JSON.parse(read('cases/edition.json'))
export const editions = [...EDITION_IDS.map(readEdition), own]

/** The PDFs of real programs that are read exactly. */
export const SMALL = []
export const LARGE = []
for (const { file, expect, edition } of JSON.parse(read('cases.json'))) {
  // Those that take all time there is are for test/hostile.
  if (expect === 'exact' && !file.includes('/hostile-'))
    (file.startsWith('cases/') ? SMALL : LARGE).push({ file, edition: edition ?? null })
}

export const bytesOf = ({ file }) => new Uint8Array(read(file))

/** @returns [{ ags, name, district, amount, persons }] of the CSV beside a PDF, in its order */
export function truthOf({ file }) {
  return parse(read(file.replace(/pdf$/, 'csv')), { columns: true, bom: true }).map((row) => ({
    ...row,
    amount: Number(row.amount),
    persons: Number(row.persons),
  }))
}

/** The rows of the small edition, sorted by AGS. */
export const rows = () => truthOf({ file: 'cases/plain.pdf' })
export const OWN_EDITION = own.id
