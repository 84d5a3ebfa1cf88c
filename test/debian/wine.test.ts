import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sheetsOf } from './support/office.js'
import { startWindows, type Windows } from './support/wine.js'

const SAMPLE = fileURLToPath(new URL('../../data/demo/muster.pdf', import.meta.url))
const SCOPE = ['--edition', 'demo', '--district', 'Lörrach']
let windows: Windows
const here = (...parts: string[]) => join(windows.folder, ...parts)

beforeAll(() => {
  windows = startWindows()
  mkdirSync(here('Büro 1'))
  copyFileSync(SAMPLE, here('Büro 1', 'Müster 1.pdf'))
})
afterAll(() => windows.close())

it('lookup answers, into a file of its own and on standard output', () => {
  const { code, out, err } = windows.igm(['lookup', 'Binzen', '--edition', 'demo', '--format', 'csv'])
  expect([code, err], out).toEqual([0, 'MUSTER – erfundene Beträge\n'])
  expect(out).toContain('08336008')
  expect(windows.igm(['lookup', 'Lörrach', '--edition', 'demo', '-o', 'X:\\lörrach.json']).code).toBe(0)
  const { results } = JSON.parse(readFileSync(here('lörrach.json'), 'utf8'))
  expect(results).toMatchObject([{ ags: '08336050', name: 'Lörrach' }])
})

it('a PDF is read, proven and stored in a folder with umlauts and spaces', () => {
  const env = { IGM_DATA_DIR: 'X:\\Büro 1\\Tabellen' }
  const { code, err } = windows.igm(['import', 'X:\\Büro 1\\Müster 1.pdf'], env)
  expect(code, err).toBe(0)
  expect(readdirSync(here('Büro 1', 'Tabellen', 'tables'))).toEqual(['demo.json'])
})

it('a path of more than 260 characters, and the root of a drive', () => {
  const long = 'lang '.repeat(30).trim()
  mkdirSync(here(long, long), { recursive: true })
  const file = `${long}\\${long}\\aus gabe.csv`
  const deep = windows.igm(['eligible', ...SCOPE, '-o', `X:\\${file}`])
  expect(deep.code, deep.err).toBe(0)
  expect(readFileSync(here(...file.split('\\')), 'utf8')).toContain('08336050')
  const root = windows.igm(['export', ...SCOPE, '-o', 'X:\\kreis.xlsx'])
  expect(root.code, root.err).toBe(0)
  expect(statSync(here('kreis.xlsx')).size).toBeGreaterThan(5000)
})

it('a file that another program has open, and a folder without the right to write, are told apart', async () => {
  const { release } = await windows.hold('offen.xlsx')
  const open = windows.igm(['export', ...SCOPE, '-o', 'X:\\offen.xlsx'])
  release()
  expect([open.code, open.err]).toEqual([3, expect.stringContaining('X:\\offen.xlsx ist gesperrt')])
  // Of the folders that nobody may write to, root included.
  const closed = windows.igm(['export', ...SCOPE, '-o', 'Z:\\sys\\kreis.xlsx'])
  expect([closed.code, closed.err]).toEqual([3, expect.stringContaining('Bitte Schreibrechte')])
  expect(readdirSync(windows.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

it('opened without a command it asks, and writes the workbook that was chosen', () => {
  const code = windows.typed('', [
    ['Welcher Kreis?', 'l', 'o', 'r', 'r'],
    ['(LÖ)', 'Enter'],
    ['Was möchten Sie tun?', 'Down', 'Down', 'Down', 'Enter'],
    ['Wohin speichern?', 'Enter'],
    ['Jetzt öffnen?', 'Right', 'Enter'],
    ['igm export --district 08336', 'Up', 'Enter'],
  ])
  expect(code).toBe(0)
  const { Gemeinden: rows } = sheetsOf(windows.found('landkreis-loerrach.xlsx'), ['Gemeinden'])
  expect(rows?.some((row) => row.includes('Binzen'))).toBe(true)
})

it('a file dropped on it is stored after a yes', () => {
  const env = { IGM_DATA_DIR: 'X:\\Ablage' }
  expect(existsSync(here('Ablage'))).toBe(false)
  const code = windows.typed(
    '"X:\\Büro 1\\Müster 1.pdf"',
    [
      ['als Planungsrahmen speichern?', 'Enter'],
      ['Welcher Kreis?', 'l', 'o', 'r', 'r'],
      ['(LÖ)', 'Enter'],
      ['Was möchten Sie tun?', 'Up', 'Enter'],
    ],
    env,
  )
  expect([code, readdirSync(here('Ablage', 'tables'))]).toEqual([0, ['demo.json']])
})
