import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './igm.js'

const FOLDER = join(ROOT, 'test', 'fixtures', 'pdf')

/** A complete table of invented amounts of edition 2018, with what it says. */
export interface FullTable {
  readonly pdf: string
  readonly csv: string
}

/** @returns the first table among the fixtures that comes with its truth */
export function fullTable(): FullTable {
  const files = readdirSync(FOLDER).sort()
  const isFull = (name: string) =>
    files.includes(`${name}.pdf`) &&
    readFileSync(join(FOLDER, `${name}.csv`), 'utf8').split('\n').length > 1100
  const name = files
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.slice(0, -4))
    .find(isFull)
  if (name === undefined) throw new Error('no fixture with a truth file: node test/fixtures/make/make.mjs')
  return { pdf: join(FOLDER, `${name}.pdf`), csv: join(FOLDER, `${name}.csv`) }
}
