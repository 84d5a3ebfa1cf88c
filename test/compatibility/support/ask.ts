import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ran } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'

const KEPT = fileURLToPath(new URL('../first-release/0.1.0/', import.meta.url))

/** Data folders with tables that never change: a whole one of 2018, and an edition of the user's own, `cases`. */
export const STORES = { pdf: join(KEPT, 'pdf'), own: join(KEPT, 'own') } as const

/** A plan on the first of them. */
export const PLAN = join(KEPT, 'wishes.json')

/** Some hundred answers would take too long with a process each. */
export function ask(
  args: readonly string[],
  { folder = STORES.pdf, lang = 'de' }: { folder?: string; lang?: 'de' | 'en' } = {},
): Promise<Ran> {
  return runInProcess(args, { lang, env: { IGM_DATA_DIR: folder } })
}
