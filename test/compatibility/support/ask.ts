import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Io } from '../../../src/cli/io.js'
import { main } from '../../../src/cli/main.js'
import { cleanEnv } from '../../support/igm.js'

const KEPT = fileURLToPath(new URL('../first-release/0.1.0/', import.meta.url))

/** Data folders with tables that never change: a whole one of 2018, and an edition of the user's own, `cases`. */
export const STORES = { pdf: join(KEPT, 'pdf'), own: join(KEPT, 'own') } as const

/** A plan on the first of them. */
export const PLAN = join(KEPT, 'wishes.json')

export interface Answer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The whole command in this process: some hundred answers would take too long with a start each. */
export async function ask(
  args: readonly string[],
  { folder = STORES.pdf, lang = 'de' }: { folder?: string; lang?: 'de' | 'en' } = {},
): Promise<Answer> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) => ({
    colour: false,
    isTty: false,
    columns: null,
    write: async (text: string | Uint8Array) => {
      written[name] +=
        typeof text === 'string' ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(text)
    },
  })
  const io: Io = {
    env: cleanEnv({ lang, env: { IGM_DATA_DIR: folder } }),
    stdin: (async function* () {})(),
    out: stream('stdout'),
    err: stream('stderr'),
    interruptSignal: () => new AbortController().signal,
    isInterrupted: () => false,
    now: () => new Date('2026-01-02T03:04:05Z'),
  }
  return { code: await main(args, io), ...written }
}
