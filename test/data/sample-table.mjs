/**
 * data/demo/muster.json: what `igm import` stores of data/demo/muster.pdf, so that the edition `demo` is there without
 * an import. Run it after `npm run build`, when the PDF or the format of stored tables has changed:
 *
 *     node test/data/sample-table.mjs
 */

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { storedFrom } from '../../dist/api/stored-from.js'
import { openWorkspace } from '../../dist/api/workspace.js'
import { parseBudgetTable } from '../../dist/pdf/parse-budget-table.js'
import { encodeTable } from '../../dist/source/store/table-format.js'

const folder = new URL('../../data/demo/', import.meta.url)
const path = fileURLToPath(new URL('muster.pdf', folder))
const bytes = readFileSync(path)
const workspace = openWorkspace({ IGM_DATA_DIR: '/nowhere' })
const register = workspace.register()
const edition = await workspace.edition('demo')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const limits = { pages: 100, seconds: 60, megabytes: 1000 }
const table = await parseBudgetTable(bytes, { register, editions: [edition], sha256, limits })
const stored = storedFrom(
  table,
  edition,
  {
    path,
    url: null,
    validators: { etag: null, lastModified: null },
    retrieved: new Date('2026-11-28T00:00:00Z'),
    version: JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version,
  },
  register,
)
writeFileSync(new URL('muster.json', folder), await encodeTable(stored))
console.log(`${stored.entries.length} rows, ${table.verdict}`)
