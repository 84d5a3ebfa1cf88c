import { join } from 'node:path'
import { ROOT } from './igm.js'

const FOLDER = join(ROOT, 'test', 'fixtures', 'published')

/** A complete table of invented amounts that can be stored as edition 2018, with what it says. */
export interface FullTable {
  readonly pdf: string
  readonly csv: string
}

export function fullTable(): FullTable {
  return { pdf: join(FOLDER, '2018.pdf'), csv: join(FOLDER, '2018.csv') }
}
