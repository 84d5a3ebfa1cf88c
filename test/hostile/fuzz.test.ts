import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const RUN = fileURLToPath(new URL('../fuzz/run.mjs', import.meta.url))
const FILES = 30

it('a few files that nobody has foreseen: read exactly, or refused with a reason', {
  timeout: 120_000,
}, async () => {
  const args = [RUN, '--runs', String(FILES), '--seed', '1']
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((error) => error)
  const [files = 0, exact = 0, refused = 0, ...bad] = (/\*\*all\*\*[^\n]*/.exec(stdout)?.[0] ?? '')
    .split('|')
    .slice(1, 7)
    .map(Number)
  expect([bad, stdout]).toEqual([[0, 0, 0], expect.not.stringMatching(/npm run fuzz/)])
  expect(exact + refused).toBe(files)
  expect(files).toBeGreaterThan(FILES * 0.9)
  // A run that refuses everything, or accepts everything, would prove nothing.
  expect(Math.min(exact, refused)).toBeGreaterThan(FILES / 10)
})
