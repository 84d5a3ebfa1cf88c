import { execFileSync } from 'node:child_process'

/** Makes a named pipe (not on Windows). */
export function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path])
}
