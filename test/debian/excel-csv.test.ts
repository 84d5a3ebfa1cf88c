import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'

const BIN = fileURLToPath(new URL('../../bin/igm.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'igm-office-'))
const env = { ...process.env, IGM_DATA_DIR: join(folder, 'tables') }
const igm = (...args: string[]) =>
  execFileSync(process.execPath, [BIN, ...args], { cwd: folder, env, encoding: 'utf8' })

afterAll(() => rmSync(folder, { recursive: true }))

/** A double click in a German office: separator 59 (semicolon), UTF-8, German numbers. */
const GERMAN_CSV = 'CSV:59,34,76,1,,1031,false,true'
/** Comma, UTF-8, every cell as shown. */
const PLAIN_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'

test('a German spreadsheet program keeps every name and number of the table', () => {
  igm(
    'export',
    '--edition',
    '2017',
    '--district',
    'Sigmaringen',
    '--groups',
    '--format',
    'csv-excel',
    '-o',
    'in.csv',
  )
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const options = ['--headless', '--norestore', `--infilter=${GERMAN_CSV}`, '--convert-to', PLAIN_CSV]
  execFileSync('soffice', [profile, ...options, '--outdir', join(folder, 'out'), join(folder, 'in.csv')], {
    stdio: 'ignore',
  })
  const [head, ...rows]: string[][] = parse(readFileSync(join(folder, 'out', 'in.csv'), 'utf8'), {
    bom: true,
  })
  expect(head?.slice(0, 5)).toEqual(['AGS', 'Gemeinde', 'Kreis', 'Verwaltungsgemeinschaft', 'Betrag (€)'])
  const { municipalities } = JSON.parse(
    igm('export', '--edition', '2017', '--district', 'Sigmaringen', '--groups', '--format', 'json'),
  )
  expect(rows.length).toBe(25)
  const shown = rows.map(([ags, name, district, , amount, persons]) => [
    Number(ags),
    name,
    district,
    amount,
    persons,
  ])
  const wanted = municipalities.map((one: Record<string, unknown>) => [
    Number(one.ags),
    one.name,
    one.district,
    one.amount === null ? '' : String(one.amount),
    one.persons === null ? '' : String(one.persons),
  ])
  expect(shown).toEqual(wanted)
})
