import { transcribed } from '../../domain/name-key.js'
import { IgmError } from '../../domain/problem.js'

/** The columns that a table of amounts may have; any other one is left alone. */
export type CsvColumn = 'ags' | 'name' | 'district' | 'amount' | 'persons'

/** Heads in small letters, without accents, spaces, signs and units. */
const HEADS: Readonly<Record<CsvColumn, readonly string[]>> = {
  ags: ['ags', 'gemeindeschluessel', 'amtlichergemeindeschluessel', 'gemeindekennziffer', 'schluessel'],
  name: ['name', 'gemeinde', 'gemeindename', 'stadtgemeinde', 'kommune', 'municipality'],
  district: ['district', 'landkreis', 'kreis', 'stadtlandkreis', 'landstadtkreis'],
  amount: ['amount', 'betrag', 'foerderbetrag', 'jahresbetrag', 'amountperyear', 'betragprojahr'],
  persons: ['persons', 'personen', 'personenzahl', 'anzahlpersonen', 'anzahlderpersonen'],
}
const EXPECTED = ['ags', 'name + district', 'amount']

/** Position of each column, from zero. */
export type ColumnPositions = ReadonlyMap<CsvColumn, number>

/** @throws IgmError `csv-columns`, `csv-invalid` when a column comes twice */
export function columnsOf(heads: readonly string[], path: string): ColumnPositions {
  const positions = new Map<CsvColumn, number>()
  for (const [position, head] of heads.entries()) {
    const column = columnNamed(head)
    if (column === null) continue
    if (positions.has(column))
      throw new IgmError('csv-invalid', { path, reason: `column-twice: ${head}`, line: 1 })
    positions.set(column, position)
  }
  if (!isSufficient(positions)) {
    throw new IgmError('csv-columns', { path, found: heads, expected: EXPECTED })
  }
  return positions
}

/** @returns true when these heads say which place has which amount */
export function hasColumns(heads: readonly string[]): boolean {
  const columns = new Map(heads.map((head) => [columnNamed(head), 0]))
  return isSufficient(columns)
}

function isSufficient(columns: ReadonlyMap<CsvColumn | null, number>): boolean {
  return columns.has('amount') && (columns.has('ags') || columns.has('name'))
}

function columnNamed(head: string): CsvColumn | null {
  const bare = head
    .normalize('NFC')
    .toLowerCase()
    .replace(/\(.*?\)|€|\b(?:in )?(?:eur|euro)\b/gu, '')
  const key = transcribed(bare).replace(/[^a-z]/gu, '')
  for (const column of Object.keys(HEADS) as CsvColumn[]) if (HEADS[column].includes(key)) return column
  return null
}
