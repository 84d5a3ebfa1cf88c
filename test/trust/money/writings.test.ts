import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importTable } from '../../../src/api/import-table.js'
import { parseEuro } from '../../../src/domain/parse-euro.js'
import { amountIn, wholeNumber } from '../../../src/pdf/words/number.js'
import { readAmounts } from '../../../src/source/csv/read-amounts.js'
import { EDITION_IDS } from '../../../src/source/data-files.js'
import { readEditionFile } from '../../../src/source/edition-file.js'
import { decodeTable, encodeTable } from '../../../src/source/store/table-format.js'
import { readStored } from '../../../src/source/store/table-store.js'
import { sampleTable } from '../../source/store/sample-table.js'
import { freshWorkspace, importRequest } from '../../support/workspace.js'
import { times } from '../support/ledger.js'
import { tryOften } from '../support/try-often.js'
import { isExact, type Writing, writings } from './writings.js'

const ROOT = new URL('../../../', import.meta.url)

/** @param read gives null for a refusal, else the figure in parts of a euro */
async function tryWritings(
  tried: string,
  read: (one: Writing) => Promise<number | null>,
  parts = 1,
): Promise<void> {
  let taken = 0
  const property = fc.asyncProperty(writings, async (one) => {
    const figure = await read(one)
    if (figure === null) return
    taken += 1
    expect({ ...one, figure, exact: isExact(figure, one, parts) }).toEqual({ ...one, figure, exact: true })
  })
  await tryOften({ area: 'money', tried, harm: 'wrong', runs: times(10_000, 500) }, property)
  // A reader that refuses everything would pass as well.
  expect(taken).toBeGreaterThan(times(10_000, 500) / 20)
}

test('a written amount is read exactly or refused', () =>
  tryWritings('writings of an amount: text', async ({ text }) => parseEuro(text)))

test('so is one in a CSV, for --amounts as for import', () =>
  tryWritings('writings of an amount: CSV', async ({ text }) => {
    const bytes = new TextEncoder().encode(`ags;amount\n08336050;"${text}"\n`)
    const read = readAmounts(bytes, 'own.csv').catch(() => null)
    return (await read)?.rows[0]?.amount ?? null
  }))

test('so is one in a PDF, to the cent', () =>
  tryWritings('writings of an amount: PDF', async ({ text }) => amountIn(text)?.cents ?? null, 100))

test('and a whole number in a PDF', () =>
  tryWritings('writings of a count: PDF', async ({ text }) => wholeNumber(text)))

test('and a threshold in the description of an edition', () =>
  tryWritings('writings of a threshold: edition file', async ({ text }) => {
    const json = `{"id":"own","published":"2020","threshold":{"source":"x","value":${text.replace(/[€EUR \u00A0]/g, '')}}}`
    try {
      return readEditionFile(json, 'own.json').threshold.value
    } catch {
      return null
    }
  }))

test('a stored amount comes back as it was stored, or not at all', async () => {
  const table = sampleTable({ entries: [['08336050', 51_000, 64, 1, '51.000']] })
  const text = new TextDecoder().decode(await encodeTable(table))
  const property = fc.asyncProperty(writings, async (one) => {
    const changed = text.replace('"08336050",51000', `"08336050",${one.text}`)
    const amount = (await decodeTable(new TextEncoder().encode(changed)))?.entries[0]?.[1] ?? null
    expect([null, 51_000]).toContain(amount)
  })
  await tryOften(
    { area: 'money', tried: 'a stored amount written otherwise', harm: 'wrong', runs: times(2_000, 100) },
    property,
  )
})

test.each(EDITION_IDS)('no figure of the data of edition %s is written with a mark or a power', (id) => {
  for (const folder of ['editions', 'published']) {
    if (folder === 'published' && id === 'demo') continue
    const json = readFileSync(new URL(`data/${folder}/${id}.json`, ROOT), 'utf8')
    const figures = json.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/-?\d[\d.eE+-]*/g) ?? []
    expect(figures.length).toBeGreaterThan(3)
    expect(figures.filter((figure) => !/^(?:0|[1-9]\d{0,8})$/.test(figure))).toEqual([])
  }
})

test('a PDF gives whole euro, and these are stored', async () => {
  const workspace = freshWorkspace()
  const path = new URL('data/demo/muster.pdf', ROOT)
  const { table } = await importTable(workspace, readFileSync(path), importRequest('muster.pdf'))
  expect(table.accepted).toBe(true)
  const stored = await readStored(await workspace.folder(), 'demo')
  expect(stored?.entries.length).toBe(table.rows.length)
  for (const [index, { amount, text }] of table.rows.entries()) {
    expect(Number.isSafeInteger(amount)).toBe(true)
    expect(stored?.entries[index]?.[1]).toBe(amount)
    // The digits of the amount stand in the line that it was read from.
    expect(text.replace(/[.\s]/g, '')).toContain(String(amount))
  }
})
