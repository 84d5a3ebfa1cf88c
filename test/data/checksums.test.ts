import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { shippedFiles } from '../../src/source/shipped-data.js'

it('SHA256SUMS lists every shipped file with its digest', () => {
  const script = fileURLToPath(new URL('./checksums.mjs', import.meta.url))
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('')
})

it('each shipped file is as it was listed', () => {
  const sums = readFileSync(new URL('../../data/SHA256SUMS', import.meta.url), 'utf8')
  const names = [...sums.matchAll(/^[\da-f]{64} {2}(.+)$/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(5)
  expect(shippedFiles().map(({ name, ok }) => [name, ok])).toEqual(names.map((name) => [name, true]))
})
