import type { ChalkInstance } from 'chalk'
import { IgmError } from '../domain/problem.js'

type Env = Readonly<Record<string, string | undefined>>

/** Everything of the outside that a command may use, so that tests patch nothing. */
export interface Io {
  readonly env: Env
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdinIsTty: boolean
  /** the result, and nothing else */
  readonly out: Stream
  /** progress, warnings and hints */
  readonly err: Stream
  /**
   * Aborted by Ctrl-C. Asking for it takes Ctrl-C over: a command that computes without a pause must not, or it
   * could not be stopped at all.
   */
  interruptSignal(): AbortSignal
  /** whether Ctrl-C has been pressed since then */
  isInterrupted(): boolean
  now(): Date
}

export interface Stream {
  readonly colour: boolean
  readonly isTty: boolean
  /** characters in a line; null where it is no terminal */
  readonly columns: number | null
  write(text: string | Uint8Array): Promise<void>
}

/** The only colours in use; each comes with a word that says the same. */
export interface Palette {
  good(text: string): string
  bad(text: string): string
  faint(text: string): string
  strong(text: string): string
}

const same = (text: string) => text
const PLAIN: Palette = { good: same, bad: same, faint: same, strong: same }

/** Chalk is loaded only where a stream takes colours. */
export async function paletteOf(stream: Stream): Promise<Palette> {
  if (!stream.colour) return PLAIN
  const { Chalk } = await import('chalk')
  const chalk: ChalkInstance = new Chalk({ level: 1 })
  return { good: chalk.green, bad: chalk.red, faint: chalk.dim, strong: chalk.bold }
}

/** FORCE_COLOR over NO_COLOR as Node does; `--no-color` over both. */
function takesColour(stream: NodeJS.WriteStream, env: Env, argv: readonly string[]): boolean {
  if (argv.includes('--no-color')) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return stream.isTTY === true
}

/** Some terminals and scripts say how wide a line may be where there is no terminal; fewer than forty are no screen. */
function columnsIn({ COLUMNS = '' }: Env): number | null {
  return /^\d+$/.test(COLUMNS) && Number(COLUMNS) >= 40 ? Number(COLUMNS) : null
}

export function processIo(argv: readonly string[]): Io {
  const { env } = process
  const controller = new AbortController()
  // What libraries have to say to developers is no news to anybody else.
  if (!env.IGM_DEBUG) process.removeAllListeners('warning')
  const stream = (target: NodeJS.WriteStream): Stream => {
    // A reader that has seen enough (`| head`) is no error.
    target.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
    })
    return {
      colour: takesColour(target, env, argv),
      isTty: target.isTTY === true,
      columns: target.isTTY === true ? target.columns : columnsIn(env),
      write: (text) =>
        new Promise((done, fail) => {
          target.write(text, (error) => {
            // Of a failure of standard error nobody can be told.
            if (!error || target === process.stderr) done()
            else
              fail(
                new IgmError('output-failed', {
                  path: 'stdout',
                  reason: (error as NodeJS.ErrnoException).code ?? 'UNKNOWN',
                }),
              )
          })
        }),
    }
  }
  return {
    env,
    stdin: process.stdin,
    stdinIsTty: process.stdin.isTTY === true,
    out: stream(process.stdout),
    err: stream(process.stderr),
    interruptSignal: () => {
      process.once('SIGINT', () => controller.abort())
      return controller.signal
    },
    isInterrupted: () => controller.signal.aborted,
    now: () => new Date(),
  }
}
