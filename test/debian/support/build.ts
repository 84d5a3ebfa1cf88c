import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Once for all files: the executable takes its time. */
export function setup(): void {
  const cwd = fileURLToPath(new URL('../../../', import.meta.url))
  execFileSync('npm', ['run', 'package'], { cwd, stdio: 'ignore' })
  // For Wine, which does not run executables of what is given out.
  execFileSync('node', ['packaging/make.mjs', '--node', '22'], { cwd, stdio: 'ignore' })
}
