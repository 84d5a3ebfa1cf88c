import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test.skipIf(process.platform === 'win32')(
  'every block of the README shows what the command really prints, and every command is documented',
  { timeout: 120_000 },
  () => {
    const script = fileURLToPath(new URL('./check.mjs', import.meta.url))
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('')
  },
)
