import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePipe } from '../../source/make-pipe.js'
import { fullTable } from '../../support/fixtures.js'
import { ROOT, run } from '../../support/igm.js'
import { FILES } from './files.js'

/** The folder in which the bad lines run, and the stored table that none of them may touch. */
export interface World {
  readonly home: string
  readonly store: string
}

const FIXTURES = join(ROOT, 'test', 'fixtures', 'pdf')

/** Makes the files that the lines name, stores a whole table, and saves a plan that is sound. */
export async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'igm-bad-input-'))
  const [home, store] = [join(folder, 'home'), join(folder, 'store')]
  mkdirSync(home)
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(home, name), content())
  copyFileSync(join(FIXTURES, 'cases', 'plain.pdf'), join(home, 'plain.pdf'))
  copyFileSync(join(FIXTURES, 'cases', 'edition.json'), join(home, 'edition.json'))
  copyFileSync(join(FIXTURES, 'refused', 'password.pdf'), join(home, 'password.pdf'))
  copyFileSync(join(FIXTURES, 'refused', 'one-euro-off.pdf'), join(home, 'one-euro-off.pdf'))
  copyFileSync(fullTable().csv, join(home, 'table.csv'))
  symlinkSync('table.csv', join(home, 'link.csv'))
  symlinkSync('../store/tables', join(home, 'store-link'))
  for (const name of ['folder.csv', 'folder.pdf', 'folder.json']) mkdirSync(join(home, name))
  for (const lang of ['de', 'en']) makePipe(join(home, `pipe-${lang}.pdf`))
  const env = { IGM_DATA_DIR: store }
  const stored = await run(['import', 'table.csv'], { cwd: home, env })
  const saved = await run(['group', '-d', 'Lörrach', '--plan', 'plan.json'], { cwd: home, env })
  if (stored.code !== 0 || saved.code !== 0) throw new Error(`${stored.stderr}${saved.stderr}`)
  return { home, store }
}

/** @returns a digest of names and contents of all that lies in a folder; links and pipes by their names */
export function treeHash(folder: string): string {
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const paths = entries.map((entry) => [join(entry.parentPath, entry.name), entry.isFile()] as const)
  for (const [path, isFile] of paths.sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0`)
    if (isFile) hash.update(readFileSync(path))
  }
  return hash.digest('hex')
}
