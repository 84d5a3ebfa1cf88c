// Looking up a name beside many stored tables.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRegister } from '../../dist/source/data-files.js'
import { saveTable } from '../../dist/source/store/table-store.js'
import { costs, show, table } from './measure.mjs'

const EDITIONS = 200
/** of each, the one in use among them */
const VERSIONS = 3

/** @param version tells one table of an edition from the next */
function invented(edition, version) {
  return {
    edition,
    definition: null,
    file: { name: `${edition}.pdf`, url: null, sha256: 'ab'.repeat(32), bytes: 1, pages: 1 },
    retrieved: `2018-01-0${version + 1}T09:00:00.000Z`,
    reader: 'igm bench',
    validators: { etag: null, lastModified: null },
    verdict: 'read',
    complete: false,
    entries: readRegister().municipalities.map(({ ags, name, district }, at) => {
      const persons = (at + version) % 300
      return [ags, 796 * persons, persons, 1, `${ags} ${name} ${district.name} ${persons} ${796 * persons} €`]
    }),
  }
}

/** The edition that is asked for is one of those that are stored: its table is read and its digest proven. */
export async function fullStore(runs) {
  const folder = mkdtempSync(join(tmpdir(), 'igm-bench-'))
  const [empty, one, full] = ['empty', 'one', 'full'].map((name) => join(folder, name))
  try {
    const others = Array.from({ length: EDITIONS - 1 }, (_, at) => `e${at}`)
    for (const edition of ['2018', ...others])
      for (let version = 0; version < VERSIONS; version++) {
        await saveTable(full, invented(edition, version))
        if (edition === '2018') await saveTable(one, invented(edition, version))
      }
    const args = ['bin/igm.js', 'lookup', 'Lörrach']
    const found = costs(
      [empty, one, full].map((IGM_DATA_DIR) => ({ args, env: { IGM_DATA_DIR } })),
      runs,
    )
    const labels = ['nothing', 'the one edition', `${EDITIONS} editions of ${VERSIONS} versions each`]
    return [
      `\`igm lookup Lörrach\`; median of ${runs}.`,
      '',
      ...table(
        ['stored', 'seconds', 'ratio'],
        1,
        found.map(({ seconds }, at) => [labels[at], show(seconds, 3), show(seconds / found[0].seconds)]),
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
