import { spawn } from 'node:child_process'
import { BIN, cleanEnv, ROOT } from './igm.js'

/** Says on standard error that Ctrl-C is listened to: how long a loaded machine takes until then is anybody's guess. */
const LISTENS = 'listens to SIGINT\n'
const TELLER = `process.on('newListener', (name) => { if (name === 'SIGINT') process.stderr.write(${JSON.stringify(LISTENS)}) })`

/**
 * Runs the real command and presses Ctrl-C.
 * @param later milliseconds after it began to listen
 */
export async function interrupted(args: readonly string[], lang: 'de' | 'en', later: number) {
  const loader = `data:text/javascript,${encodeURIComponent(TELLER)}`
  const child = spawn(process.execPath, ['--import', loader, BIN, ...args], {
    cwd: ROOT,
    env: cleanEnv({ lang }),
  })
  const read = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    read.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    if (read.stderr === '' && String(chunk).includes(LISTENS)) setTimeout(() => child.kill('SIGINT'), later)
    read.stderr += chunk
  })
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, stdout: read.stdout, stderr: read.stderr.replace(LISTENS, '') }
}
