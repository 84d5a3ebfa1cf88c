import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fullTable } from '../../support/fixtures.js'
import { BIN, cleanEnv, ROOT, run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record } from '../support/ledger.js'

const CSV = fullTable().csv
const CASES = join(ROOT, 'test/fixtures/pdf/cases')
const onPosix = process.platform !== 'win32'

it.runIf(onPosix)('nobody else may read what is stored, whatever the umask', () => {
  const folder = join(tempFolder(), 'igm')
  const script = 'umask 000; exec "$0" "$1" import "$2" --quiet'
  execFileSync('sh', ['-c', script, process.execPath, BIN, CSV], {
    env: cleanEnv({ env: { IGM_DATA_DIR: folder } }),
    stdio: 'ignore',
  })
  const modes = [folder, join(folder, 'tables'), join(folder, 'tables', '2018.json')].map(
    (path) => statSync(path).mode & 0o777,
  )
  const wrong = modes.filter((mode) => (mode & 0o077) !== 0).length
  record({ area: 'security', tried: 'rights of folders and files', times: modes.length, lost: 0, wrong })
  expect(modes).toEqual([0o700, 0o700, 0o600])
})

it.runIf(onPosix)('no link leads out of the data folder, neither for reading nor for writing', async () => {
  const outside = tempFolder()
  const precious = join(outside, 'precious.json')
  writeFileSync(precious, 'precious')
  /** Each lays a link where the command will look. */
  const traps: ((folder: string) => void)[] = [
    (folder) => symlinkSync(outside, join(folder, 'tables')),
    (folder) => {
      mkdirSync(join(folder, 'tables'))
      symlinkSync(precious, join(folder, 'tables', '2018.json'))
    },
    (folder) => {
      mkdirSync(join(folder, 'tables'))
      symlinkSync(join(outside, 'new.json'), join(folder, 'tables', '2018.json'))
    },
    (folder) => symlinkSync(join(outside, 'nothing'), join(folder, 'tables')),
  ]
  let [lost, wrong] = [0, 0]
  for (const trap of traps) {
    const folder = tempFolder()
    trap(folder)
    const env = { IGM_DATA_DIR: folder }
    const looked = await run(['lookup', 'Lörrach'], { env })
    // What is answered are the figures of the package, never those behind the link.
    if (!looked.stdout.includes('Josha Frey')) wrong++
    const imported = await run(['import', CSV, '--quiet'], { env })
    const table = join(folder, 'tables', '2018.json')
    const isInside = !lstatSync(join(folder, 'tables')).isSymbolicLink() && lstatSync(table).isFile()
    if (imported.code === 0 ? !isInside : imported.code !== 3) wrong++
    if (readFileSync(precious, 'utf8') !== 'precious' || readdirSync(outside).length !== 1) lost++
  }
  record({ area: 'security', tried: 'links in the data folder', times: traps.length * 2, lost, wrong })
  expect({ lost, wrong }).toEqual({ lost: 0, wrong: 0 })
})

it('no id of an edition names a file outside the folder of tables', async () => {
  const ids = [
    '../evil',
    '..',
    '/tmp/evil',
    'a/b',
    'a\\b',
    'C:evil',
    '2018.json',
    '.',
    'ä',
    'x'.repeat(41),
    'a\u0000b',
  ]
  const [above, files] = [tempFolder(), tempFolder()]
  const env = { IGM_DATA_DIR: join(above, 'igm') }
  const description = JSON.parse(readFileSync(join(CASES, 'edition.json'), 'utf8')) as object
  let wrong = 0
  for (const [index, id] of ids.entries()) {
    const edition = join(files, `${index}.json`)
    writeFileSync(edition, JSON.stringify({ ...description, id }))
    const imported = await run(['import', join(CASES, 'plain.csv'), '--edition-file', edition], { env })
    const looked = id.includes('\u0000') ? imported : await run(['lookup', 'Wehr', '--edition', id], { env })
    if (imported.code === 0 || ![2, 3].includes(looked.code ?? 0)) wrong++
  }
  const made = existsSync(env.IGM_DATA_DIR) ? readdirSync(env.IGM_DATA_DIR) : []
  record({
    area: 'security',
    tried: 'ids of editions that look like paths',
    times: ids.length * 2,
    lost: 0,
    wrong: wrong + readdirSync(above).filter((name) => name !== 'igm').length,
  })
  expect([wrong, readdirSync(above).filter((name) => name !== 'igm'), made]).toEqual([0, [], []])
})
