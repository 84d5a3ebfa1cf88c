import type { Io } from '../../src/cli/io.js'
import { main } from '../../src/cli/main.js'
import { cleanEnv, type Ran } from './igm.js'

export interface InProcessOptions {
  readonly lang?: 'de' | 'en'
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  /** standard output and standard error are a terminal with so many columns */
  readonly columns?: number
}

/** The whole command in this process, for variants that would take too long with a start each. */
export async function runInProcess(args: readonly string[], options: InProcessOptions = {}): Promise<Ran> {
  const { lang = 'de', env = {}, stdin, columns = null } = options
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) => ({
    colour: false,
    isTty: columns !== null,
    columns,
    write: async (text: string | Uint8Array) => {
      written[name] +=
        typeof text === 'string' ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(text)
    },
  })
  const io: Io = {
    env: cleanEnv({ lang, env }),
    stdin: (async function* () {
      if (stdin !== undefined) yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
    })(),
    stdinIsTty: false,
    out: stream('stdout'),
    err: stream('stderr'),
    interruptSignal: () => new AbortController().signal,
    isInterrupted: () => false,
    now: () => new Date('2026-01-02T03:04:05Z'),
  }
  return { code: await main(args, io), ...written }
}

/** As `runJson` of the binary, in this process. */
export async function runJsonInProcess<T = unknown>(
  args: readonly string[],
  options: InProcessOptions = {},
): Promise<T> {
  const { stdout, stderr } = await runInProcess([...args, '--format', 'json'], options)
  try {
    return JSON.parse(stdout) as T
  } catch (cause) {
    throw new Error(`no JSON on standard output; standard error: ${stderr}`, { cause })
  }
}
