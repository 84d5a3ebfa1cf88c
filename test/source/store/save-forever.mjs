// Stores tables until it is killed. Arguments: the data folder and a number that tells this run from others.
import { saveTable } from '../../../dist/source/store/table-store.js'

const [, , folder, run] = process.argv
const entries = Array.from({ length: 1101 }, (_, i) => {
  return [`08${String(i).padStart(6, '0')}`, 796 * i, i, 1, `row ${i}`.padEnd(120, '.')]
})
const table = {
  edition: '2018',
  file: { name: 'muster.pdf', url: null, sha256: 'ab'.repeat(32), bytes: 1, pages: 1 },
  retrieved: '2018-01-05T09:00:00.000Z',
  validators: { etag: null, lastModified: null },
  verdict: 'proven',
  complete: true,
  entries,
}
for (let i = 0; ; i++) {
  await saveTable(folder, { ...table, reader: `run ${run} table ${i}` })
  process.stdout.write('.')
}
