// Makes one folder of files with the igm of another checkout: node make.mjs CHECKOUT FOLDER (README.md)
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const [checkout = '', folder = ''] = process.argv.slice(2).map((path) => resolve(path))
const PDFS = fileURLToPath(new URL('../../fixtures/pdf/', import.meta.url))
/** Invented, but for the amounts that were published one by one: it is taken for the official table. */
const TABLE = fileURLToPath(new URL('../../fixtures/published/2018', import.meta.url))

/** Amounts of three municipalities, as an office would write them. */
const OWN_AMOUNTS = 'ags;amount\n08336045;60000\n08336014;20000\n08336087;0\n'

const PLANS = {
  plain: ['--district', 'Lörrach'],
  wishes: [
    ...['--district', 'Lörrach', '--together', 'Steinen,Schopfheim', '--apart', 'Kandern,Malsburg-Marzell'],
    ...['--exclude', 'Todtnau', '--lead', 'Kandern', '--max-size', '12'],
  ],
  across: ['--district', 'Lörrach', '--district', 'Waldshut', '--across-districts', '--min-border', '500'],
  alone: ['--district', 'Lörrach', '--no-hosts', '--max-size', '8'],
  associations: ['--district', 'Lörrach', '--prefer', 'associations', '--threshold', '64000'],
  amounts: ['--district', 'Lörrach', '--amounts', 'own-amounts.csv'],
}

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'own-amounts.csv'), OWN_AMOUNTS)
igm('pdf', ['import', `${TABLE}.pdf`])
igm('csv', ['import', `${TABLE}.csv`, '--edition', '2018'])
for (const [name, wishes] of Object.entries(PLANS)) igm('pdf', ['group', ...wishes, '--plan', `${name}.json`])
const edition = ['--edition-file', join(PDFS, 'cases', 'edition.json')]
if (igm('own', ['import', join(PDFS, 'cases', 'plain.pdf'), ...edition])) {
  igm('own', ['group', '--edition', 'cases', '--district', 'Lörrach', '--plan', 'own-edition.json'])
}

/** @returns true when it ended well */
function igm(store, args) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(checkout, 'bin/igm.js'), ...args, '--lang', 'en'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, IGM_DATA_DIR: join(folder, store) },
    },
  )
  console.log(`${args.slice(0, 2).join(' ')}: ${status === 0 ? 'done' : stderr.trim()}`)
  return status === 0
}
