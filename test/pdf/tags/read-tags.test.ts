import { beforeAll, expect, test } from 'vitest'
import { type Loaded, loadPages } from '../../../src/pdf/file/load.js'
import type { RawPage } from '../../../src/pdf/file/raw-page.js'
import { inkPage } from '../../../src/pdf/ink/ink-item.js'
import { readGeometry } from '../../../src/pdf/read-geometry.js'
import type { Reading } from '../../../src/pdf/reading.js'
import { latticesOf } from '../../../src/pdf/table/column-roles.js'
import { readTags } from '../../../src/pdf/tags/read-tags.js'
import { fixtureBytes, fixtureRows } from '../support/fixtures.js'
import { editions, names, parse } from '../support/world.js'

const FILE = 'cases/tagged.pdf'
const roles = { names, lattices: latticesOf(editions) }
let pages: readonly RawPage[]

beforeAll(async () => {
  pages = ((await loadPages(fixtureBytes(FILE), { strict: true, maxPages: 100 })) as Loaded).pages
})

const truth = () => fixtureRows(FILE).map(({ ags, name, amount, page }) => ({ ags, name, amount, page }))
const rowsOf = (reading: Reading | null) =>
  reading?.rows.map(({ ags, name, amount, page }) => ({ ags, name, amount, page }))

test('the tags are enough: all ink at one place', () => {
  const nowhere = pages.map((page) => ({
    ...page,
    items: page.items.map((item) => ({ ...item, transform: [1, 0, 0, 1, 0, 0], width: 0 })),
  }))
  expect(rowsOf(readTags(nowhere, roles))).toEqual(truth())
})

test('the ink is enough: tags stripped', () => {
  expect(rowsOf(readGeometry(pages.map(inkPage), roles))).toEqual(truth())
  expect(
    readTags(
      pages.map((page) => ({ ...page, tags: null })),
      roles,
    ),
  ).toBeNull()
})

test('both read the same, and the proof says so', async () => {
  const table = await parse(fixtureBytes(FILE), 'cases')
  expect(table.checks.find(({ id }) => id === 'readers-agree')).toEqual({
    id: 'readers-agree',
    ok: true,
    detail: { rows: 122, tagged: 122, differ: 0 },
  })
})
