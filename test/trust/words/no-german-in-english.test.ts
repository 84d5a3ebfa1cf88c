import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { record } from '../support/ledger.js'
import { MARKER, marked, markedTexts } from './marked.js'
import { fewProducts, products } from './products.js'

vi.mock('../../../src/cli/messages/de.js', async (original) => marked(await original()))
vi.mock('../../../src/cli/messages/de/documents.js', async (original) => marked(await original()))
vi.mock('../../../src/cli/messages/de/draft.js', async (original) => marked(await original()))
vi.mock('../../../src/cli/messages/de/explain.js', async (original) => marked(await original()))
vi.mock('../../../src/cli/messages/de/findings.js', async (original) => marked(await original()))
vi.mock('../../../src/cli/messages/de/help.js', async (original) => marked(await original()))
vi.mock('../../../src/cli/messages/de/lists.js', async (original) => marked(await original()))
vi.mock('../../../src/cli/messages/de/topics.js', async (original) => marked(await original()))
vi.mock('../../../src/source/shipped-data.js', async (original) => {
  const shipped = await original<typeof import('../../../src/source/shipped-data.js')>()
  return { ...shipped, readShippedJson: (name: string) => markedTexts(shipped.readShippedJson(name), 'de') }
})

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('no German word stands in any English product', { timeout: 600_000 }, async () => {
  const said = await products('en', folder)
  const wrong = [...said].filter(([, text]) => text.includes(MARKER)).map(([line]) => line)
  const tried = 'no German word in an English product'
  record({ area: 'answers', tried, times: said.size, lost: 0, wrong: wrong.length })
  expect(wrong).toEqual([])
  expect([...said].filter(([, text]) => text.length < 20).map(([line]) => line)).toEqual([])
})

it('the marker would be seen: in the other language it stands everywhere', async () => {
  for (const text of await fewProducts('de')) expect(text).toContain(MARKER)
})
