import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { shippedFiles } from '../../src/source/shipped-data.js'

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))

/** Every file that is shipped and that answers rest on. */
function shipped(): string[] {
  return readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(DATA.length).replaceAll('\\', '/'))
    .filter((name) => !name.startsWith('register/make/') && !['README.md', 'SHA256SUMS'].includes(name))
    .sort()
}

it('SHA256SUMS lists every shipped file with its digest; `node test/data/checksums.mjs` writes it', () => {
  const sums = shipped().map((name) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(DATA, name)))
      .digest('hex')
    return `${digest}  ${name}\n`
  })
  expect(readFileSync(join(DATA, 'SHA256SUMS'), 'utf8')).toBe(sums.join(''))
  expect(shippedFiles().map(({ name, ok }) => [name, ok])).toEqual(shipped().map((name) => [name, true]))
})
