import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSheet } from '../../src/source/xlsx/read-sheet.js'
import { unpackWorkbook } from '../../src/source/xlsx/unpack-workbook.js'
import { ROOT } from '../support/igm.js'
import { runInProcess } from '../support/in-process.js'
import { tempFolder } from '../support/temp-folder.js'

const UNKNOWN_NAME = join(ROOT, 'test/fixtures/pdf/refused/unknown-name.pdf')

it('a refused table becomes a draft with all municipalities; those that were not read are named and open', async () => {
  const path = join(tempFolder(), 'entwurf.xlsx')
  const { code, stderr } = await runInProcess(['parse', UNKNOWN_NAME, '--draft', path])
  expect(code).toBe(3)
  const { records } = await readSheet(await unpackWorkbook(readFileSync(path), path), path, null)
  const [head, ...rows] = records.map(({ cells }) => cells)
  expect(head).toEqual([
    'AGS',
    'Gemeinde',
    'Kreis',
    'Betrag (€)',
    'Personen',
    'Stand',
    'Seite',
    'gedruckt',
    'zu prüfen',
  ])
  expect(rows).toHaveLength(1101)
  const open = rows.filter((row) => row[5] !== 'gelesen')
  const printed = '08999999 Hinterobertupfingen Heidelberg 1.037.292'
  const problem = 'Fehler: Keine Gemeinde heißt „Hinterobertupfingen“.'
  expect(open).toEqual([['08221000', 'Heidelberg', 'Heidelberg', '', '', 'fehlt', '8', printed, problem]])
  expect(stderr).toContain(`igm import ${path} --of ${UNKNOWN_NAME}`)
})
