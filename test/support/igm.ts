import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const BIN = join(ROOT, 'bin', 'igm.js')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly lang?: 'de' | 'en'
  readonly cwd?: string
  /** takes standard output in place of the pipe that is read here */
  readonly stdoutFile?: string
  /** further arguments of Node itself */
  readonly node?: readonly string[]
}

const LOCALES = { de: 'de_DE.UTF-8', en: 'en_GB.UTF-8' } as const
/** What a process needs to run at all; everything else of the developer's shell stays outside. */
const KEPT = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']

/** Never made: a test that stores something names a folder of its own. */
const nothingStored = join(tmpdir(), `igm-test-nothing-${randomUUID()}`)

export function cleanEnv({ lang = 'de', env = {} }: RunOptions): Record<string, string> {
  const kept = KEPT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))
  return {
    ...Object.fromEntries(kept),
    IGM_DATA_DIR: nothingStored,
    NO_COLOR: '1',
    LC_ALL: LOCALES[lang],
    ...env,
  }
}

/** Runs the real binary in a clean environment: nothing imported, no colours, German unless told otherwise. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdin, cwd = ROOT, node = [], stdoutFile } = options
  const taken = stdoutFile === undefined ? null : openSync(stdoutFile, 'w')
  const child = spawn(process.execPath, [...node, BIN, ...args], {
    cwd,
    env: cleanEnv(options),
    stdio: [stdin === undefined ? 'ignore' : 'pipe', taken ?? 'pipe', 'pipe'],
  })
  if (taken !== null) closeSync(taken)
  child.stdin?.on('error', () => {})
  child.stdin?.end(stdin)
  return Promise.all([textOf(child.stdout), textOf(child.stderr), codeOf(child)]).then(
    ([stdout, stderr, code]) => ({ code, stdout, stderr }),
  )
}

/** Runs the binary and reads its standard output as JSON. */
export async function runJson<T = unknown>(args: readonly string[], options: RunOptions = {}): Promise<T> {
  const { stdout, stderr } = await run([...args, '--format', 'json'], options)
  try {
    return JSON.parse(stdout) as T
  } catch (cause) {
    throw new Error(`no JSON on standard output; standard error: ${stderr}`, { cause })
  }
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function codeOf(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
}
