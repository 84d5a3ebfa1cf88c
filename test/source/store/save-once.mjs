// Stores one table. Arguments: the data folder, and the name of the reader that the table bears.
import { saveTable } from '../../../dist/source/store/table-store.js'

const [, , folder, reader] = process.argv
await saveTable(folder, {
  edition: '2018',
  file: { name: 'muster.pdf', url: null, sha256: 'ab'.repeat(32), bytes: 1, pages: 1 },
  retrieved: '2018-01-05T09:00:00.000Z',
  reader,
  validators: { etag: null, lastModified: null },
  verdict: 'proven',
  complete: true,
  entries: [['08336050', reader.length, 1, 1, reader]],
})
