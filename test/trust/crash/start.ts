import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { BIN, cleanEnv, ROOT } from '../../support/igm.js'

/** What the preload `fault-fs.mjs` does to the process. */
export interface Fault {
  readonly folder: string
  readonly log?: string
  readonly at?: number
  readonly kind?: 'before' | 'after' | 'half' | 'error' | 'dead'
  readonly code?: string
}

const PRELOAD = fileURLToPath(new URL('./fault-fs.mjs', import.meta.url))

/** Starts the real binary, and does not wait for it. */
export function start(args: readonly string[], folder: string, fault?: Fault): ChildProcess {
  const preload = fault ? ['--import', PRELOAD] : []
  const env = { IGM_DATA_DIR: folder, ...(fault ? { IGM_FAULT: JSON.stringify(fault) } : {}) }
  return spawn(process.execPath, [...preload, BIN, ...args], {
    cwd: ROOT,
    env: cleanEnv({ env }),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** How a process ended. */
export interface End {
  readonly code: number | null
  readonly signal: string | null
  readonly stderr: string
}

/** @param moment when it is killed, if it still runs then */
export async function ended(child: ChildProcess, moment?: Promise<unknown>): Promise<End> {
  const closed = once(child, 'close')
  moment?.then(() => child.kill('SIGKILL'))
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const [code, signal] = (await closed) as [number | null, string | null]
  return { code, signal, stderr }
}
