import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Call } from '../../source/store/losing-disk.js'
import { BIN, cleanEnv, ROOT } from '../../support/igm.js'

/** `7 fsync(18</a/b>) = 0`, `7 rename("/a/.b.tmp", "/a/b") = 0`, `7 openat(…) = 18</a/b>` */
const LINE = /^\d+ +(\w+)\((.*)\) += (\d+)(?:<([^>]*)>)?$/

/**
 * Runs the command and notes what it asks of the system.
 * @param trace path of a file for the notes
 * @returns what was done that the folder and what lies in it depend on, in order; in place of what was written stands
 * how many bytes have been
 */
export function tracedCalls(
  args: readonly string[],
  { folder, trace }: { readonly folder: string; readonly trace: string },
): Call[] {
  const watched = [
    '-f',
    '--seccomp-bpf',
    '-y',
    '-o',
    trace,
    '-e',
    'trace=openat,mkdir,fsync,rename,unlink,write,pwrite64',
  ]
  execFileSync('strace', [...watched, process.execPath, BIN, ...args], {
    cwd: ROOT,
    env: cleanEnv({ env: { IGM_DATA_DIR: folder } }),
    stdio: 'ignore',
  })
  const written = new Map<string, number>()
  return wholeLines(readFileSync(trace, 'utf8')).flatMap((line) => {
    const [, name = '', given = '', result = '', opened = ''] = LINE.exec(line) ?? []
    const [from = '', to = ''] = [...given.matchAll(/"([^"]*)"/g)].map(([, text]) => text ?? '')
    const path = /^\d+<([^>]*)>/.exec(given)?.[1] ?? (opened || from)
    const isMeant = path.startsWith(folder) || folder.startsWith(`${path.replace(/\/$/, '')}/`)
    if (!isMeant || (name === 'openat' && !given.includes('O_CREAT'))) return []
    if (!name.includes('write')) return callNamed(name, path, to)
    written.set(path, (written.get(path) ?? 0) + Number(result))
    return [{ call: 'write', path, content: `${written.get(path)} bytes` }]
  })
}

function callNamed(name: string, path: string, to: string): Call[] {
  if (name === 'rename') return [{ call: 'rename', path, to }]
  const known = { mkdir: 'mkdir', unlink: 'rm', fsync: 'sync', openat: 'create' } as const
  const call = Object.entries(known).find(([key]) => key === name)?.[1]
  return call ? [{ call, path }] : []
}

/** The end of a call that another thread interrupted stands on a line of its own. */
function wholeLines(text: string): string[] {
  const begun = new Map<string, string>()
  return text.split('\n').map((line) => {
    const [, thread = '', begin] = /^(\d+) +(.*) <unfinished \.\.\.>$/.exec(line) ?? []
    if (begin) begun.set(thread, begin)
    return line.replace(/^(\d+) +<\.\.\. \w+ resumed>/, (_, same: string) => `${same} ${begun.get(same)}`)
  })
}
