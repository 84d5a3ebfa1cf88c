import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { runInProcess as run } from '../support/in-process.js'
import { sharedFolder, tempFolder } from '../support/temp-folder.js'

const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const PLACES = ['Schopfheim', 'Weil am Rhein', 'Lörrach', 'Zell im Wiesental', 'Steinen', 'Maulburg']
const folder = sharedFolder()
const env = { IGM_DATA_DIR: join(folder, 'store') }
/** Windows has such names, too. */
const list = join(folder, 'li\u202Est\u200Be.csv')

function write(name: string, text: string): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, text)
  return path
}

beforeAll(async () => {
  const rows = PLACES.map(
    (name, at) => `${name.slice(0, 4)}\u200B${name.slice(4)};${30 + at}.000;ge\u00ADprüft`,
  )
  writeFileSync(list, ['Ge\u2060meinde;Betrag;Bemerkung', ...rows].join('\n'))
  const edition = join(folder, 'edition.json')
  const threshold = { value: 51_000, source: 'Schreiben' }
  writeFileSync(edition, JSON.stringify({ id: '2019', published: '2019-01-05', threshold }))
  const { code, stderr } = await run(['import', list, '--edition-file', edition], { env })
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining('Zeilen 1–7: unsichtbare Zeichen weggelassen, zuerst in „Ge�meinde“ (U+2060)'),
  ])
})

describe('text that nobody sees, in a list and in the name of its file, is raw in no product', () => {
  const [of, own] = [
    ['--district', 'Lörrach', '--edition', '2019'],
    ['--amounts', list],
  ]
  const commands: readonly (readonly [what: string, line: readonly string[]])[] = [
    ['lookup', ['lookup', 'Steinen', '--edition', '2019']],
    ['eligible', ['eligible', ...of]],
    ['group', ['group', ...of, '--even-incomplete']],
    ['group with own amounts', ['group', ...of, '--even-incomplete', ...own]],
    ['export', ['export', ...of]],
    ['editions', ['editions']],
  ]
  it.each(commands)('%s', async (_, line) => {
    for (const format of ['table', 'plain', 'csv', 'csv-excel', 'json', 'ndjson']) {
      const { code, stdout, stderr } = await run([...line, '--format', format], { env })
      const written = format === 'csv-excel' ? stdout.replace(/^\uFEFF/, '') : stdout
      expect([format, code, UNSEEN.exec(written + stderr)]).toEqual([format, 0, null])
    }
  })

  it.each(['html', 'docx', 'xlsx', 'svg'])('report as %s', async (format) => {
    const path = join(folder, `report.${format}`)
    const args = ['report', ...of, '--even-incomplete', ...own]
    expect((await run([...args, '-o', path], { env })).code).toBe(0)
    const bytes = readFileSync(path)
    const isZip = format === 'docx' || format === 'xlsx'
    const parts = isZip ? Object.entries(unzipSync(bytes)).filter(([name]) => /(?:xml|rels)$/.test(name)) : []
    const texts = isZip ? parts.map(([, part]) => strFromU8(part)) : [String(bytes)]
    expect(texts.some((text) => /li\uFFFD?st\uFFFD?e\.csv/.test(text))).toBe(true)
    expect(texts.map((text) => UNSEEN.exec(text))).toEqual(texts.map(() => null))
  })
})

it('a word that takes an amount back is heard also where something unseen is in it', async () => {
  const path = write('liste.csv', 'Gemeinde;Betrag;Bemerkung\nSteinen;51000;ab\u200Bgelehnt\n')
  const { code, stderr } = await run(['import', path])
  expect([code, stderr]).toEqual([3, expect.stringMatching(/Zeile 2: .*„abgelehnt“/)])
})

it.each([
  ['Gemeinde;Betrag\nSteinen;\u202E000.15\n', 2, '„�000.15“'],
  ['Gemeinde;Betrag\nSteinen;51\u200F000\n', 2, '„51�000“'],
  ['Be\u202Etrag 2018;x\nGemeinde;Betrag\nSteinen;51000\n', 1, '„Be�trag 2018“'],
])('%j is refused: what is seen is not what stands there', async (text, line, cell) => {
  const { code, stdout, stderr } = await run(['import', write('liste.csv', text)])
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toContain(`Zeile ${line}: ${cell} enthält ein Zeichen, das die Schreibrichtung umkehrt`)
})

it('a workbook is read in the same way', async () => {
  const path = join(tempFolder(), 'liste.xlsx')
  const rows = [
    ['Gemeinde', 'Betrag'],
    ['Stei\u200Bnen', 51_000],
    ['\u202Egrublua\u202C', 60_000],
  ]
  writeFileSync(path, await writeXlsx(rows.map((row) => row.map((value) => ({ value })))).toBuffer())
  const { code, stderr } = await run(['import', path, '--lang', 'en'])
  expect(code).toBe(3)
  expect(stderr).toContain(
    'line 3: "�grublua�" holds a character that turns the direction of writing (U+202E)',
  )
})

it('an edition file with such text is refused with its field', async () => {
  const threshold = { value: 51_000, source: { de: 'Schrei\u202Eben', en: 'letter' } }
  const edition = write('edition.json', JSON.stringify({ id: '2019', published: '2019-01-05', threshold }))
  const { code, stderr } = await run(['import', list, '--edition-file', edition])
  expect([code, stderr]).toEqual([3, expect.stringContaining('threshold.source.de: U+202E')])
})
