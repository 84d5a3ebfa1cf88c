import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../support/igm.js'
import { tempFolder } from '../support/temp-folder.js'

type Columns = readonly (readonly [head: string, cell: string])[]

/** @returns what the command makes of a list of one place with these columns beside the amount */
async function grouped(columns: Columns, title = '') {
  const path = join(tempFolder(), 'betraege.csv')
  const heads = ['AGS', 'Gemeinde', 'Betrag', ...columns.map(([head]) => head)].join(';')
  const cells = ['08437008', 'Bingen', '51234', ...columns.map(([, cell]) => cell)].join(';')
  writeFileSync(path, `${title}${heads}\n${cells}\n`)
  const { code, stderr } = await run(['group', '--edition', '2017', '-d', 'Sigmaringen', '--amounts', path])
  return { code, stderr }
}

const MISLEADING: Columns = [
  ['Monat', 'Januar'],
  ['Quartal', '2'],
  ['Tranche', '2 von 4'],
  ['Rate', '1/4'],
  ['Teilzahlung', '1. Rate'],
  ['Art', 'Abschlag'],
  ['Zahlungsart', 'Vorauszahlung 50 %'],
  ['Bezug', 'pro Kopf'],
  ['Brutto/Netto', 'netto'],
  ['Ebene', 'Landkreis'],
  ['Programm', 'Sprachförderung'],
]
const HONEST: Columns = [
  ['Bürgermeister seit', '2015'],
  ['Wahlperiode', '2014-2019'],
  ['Quote %', '0,12'],
  ['Monatliche Sprechstunde im Rathaus', 'ja'],
  ['Ort der Unterkunft', 'Monatliche Sprechstunde im Rathaus'],
  ['Stand', '01.01.2018'],
  ['Notizen', 'Verwaltungsgemeinschaft, Stelle ab Quartal 3 befristet'],
  ['Rate', '1 von 1'],
  ['Programm', 'Pakt für Integration'],
  ['Ebene', 'Gemeinde'],
]

it('each column by which an amount is another one is told, and nothing of the list is used', async () => {
  const { code, stderr } = await grouped(MISLEADING)
  expect(code).toBe(3)
  for (const [head, cell] of MISLEADING) expect(stderr).toMatch(new RegExp(`${head}(?: „|: )${cell}`))
  expect(stderr.match(/Zeile 2: /g)).toHaveLength(MISLEADING.length)
})

it('columns about something else stop nothing', async () => {
  const { code, stderr } = await grouped(HONEST)
  expect(stderr).not.toContain('Fehler')
  expect(code).toBe(0)
})

it('a title of another state is told', async () => {
  const { code, stderr } = await grouped([], 'Land Bayern\n')
  expect(code).toBe(3)
  expect(stderr).toContain('„Land Bayern“')
})
