import { IgmError } from '../domain/problem.js'
import { readShipped, shippedPath } from './shipped-data.js'
import type { StoredTable } from './store/stored-table.js'
import { decodeTable } from './store/table-format.js'

/** The sample PDF that comes with the package: every amount in it is invented. @throws IgmError `data-damaged` */
export function readSamplePdf(): Uint8Array {
  return readShipped('demo/muster.pdf')
}

/** What `igm import` stores of it: the table of the edition `demo`, there without an import. */
const SAMPLE_TABLE = 'demo/muster.json'

/** @throws IgmError `data-damaged` */
export async function readSampleTable(): Promise<StoredTable> {
  const table = await decodeTable(readShipped(SAMPLE_TABLE))
  if (!table) throw new IgmError('data-damaged', { path: shippedPath(SAMPLE_TABLE) })
  return table
}

/** @returns the invented amounts by AGS, of each municipality and of each district, euro per year */
export async function readSampleAmounts(): Promise<ReadonlyMap<string, number>> {
  const { entries } = await readSampleTable()
  const amounts = new Map<string, number>()
  for (const [ags, amount] of entries) {
    const district = ags.slice(0, 5)
    amounts.set(ags, amount)
    amounts.set(district, (amounts.get(district) ?? 0) + amount)
  }
  return amounts
}
