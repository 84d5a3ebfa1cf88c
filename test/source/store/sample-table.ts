import type { StoredTable } from '../../../src/source/store/stored-table.js'

/** An invented table, long enough that a write takes a while. */
export function sampleTable(changes: Partial<StoredTable> = {}, length = 1101): StoredTable {
  return {
    edition: '2018',
    file: {
      name: 'muster.pdf',
      url: 'http://127.0.0.1/muster.pdf',
      sha256: 'ab'.repeat(32),
      bytes: 123_456,
      pages: 30,
    },
    retrieved: '2018-01-05T09:00:00.000Z',
    reader: 'igm 0.0.0-test',
    validators: { etag: '"v1"', lastModified: null },
    definition: null,
    verdict: 'proven',
    complete: true,
    entries: Array.from({ length }, (_, i) => [
      `08${String(i).padStart(6, '0')}`,
      796 * i,
      i,
      1 + Math.floor(i / 40),
      `Mußterstadt am Neckar ${i} 796 €`,
    ]),
    ...changes,
  }
}
