/**
 * data/SHA256SUMS: the digest of every file that is shipped, as `sha256sum -c` reads it.
 *
 *     node test/data/checksums.mjs             says whether the list is up to date
 *     node test/data/checksums.mjs --write     writes it
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const data = fileURLToPath(new URL('../../data/', import.meta.url))
const list = join(data, 'SHA256SUMS')
const isShipped = (name) =>
  !/^(?:register|villages)\/make\//.test(name) && !['README.md', 'SHA256SUMS'].includes(name)
const names = readdirSync(data, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(data, join(parentPath, name)).replaceAll('\\', '/'))
  .filter(isShipped)
  .sort()
const digest = (name) =>
  createHash('sha256')
    .update(readFileSync(join(data, name)))
    .digest('hex')
const fresh = names.map((name) => `${digest(name)}  ${name}\n`).join('')
if (process.argv.includes('--write')) writeFileSync(list, fresh)
else if (readFileSync(list, 'utf8') !== fresh) {
  console.log('data/SHA256SUMS is out of date. Run: node test/data/checksums.mjs --write')
  process.exitCode = 1
}
