import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const TYPED = fileURLToPath(new URL('typed.exp', import.meta.url))

/** One after the other: when these words stand on the screen, those are typed. */
export type Steps = readonly (readonly [awaited: string, typed: string])[]

/**
 * A person at a terminal of 100 columns and 40 rows.
 * @param command for sh
 * @returns its exit code, 124 where awaited words did not come, and all that was shown
 */
export function typed(
  command: string,
  steps: Steps,
  { home, env = {} }: { readonly home: string; readonly env?: Readonly<Record<string, string>> },
): { readonly code: number | null; readonly screen: string } {
  const { status, stdout } = spawnSync('expect', [TYPED, command, ...steps.flat()], {
    env: { PATH: process.env.PATH, HOME: home, TERM: 'xterm', LC_ALL: 'C.UTF-8', ...env },
    encoding: 'utf8',
    cwd: home,
  })
  return { code: status, screen: stdout }
}
