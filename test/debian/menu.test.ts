import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { type Steps, typed } from './support/typed.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const IGM = join(ROOT, 'packages', 'igm')
const [ENTER, DOWN, RIGHT, CTRL_C] = ['\r', '\x1b[B', '\x1b[C', '\x03']

const home = mkdtempSync(join(tmpdir(), 'igm-menu-'))
const pdf = join(home, 'Müster 1.pdf')
copyFileSync(join(ROOT, 'data', 'demo', 'muster.pdf'), pdf)
afterAll(() => rmSync(home, { recursive: true }))

/** @param command with the executable as "$I" */
const menu = (command: string, lang: 'de' | 'en', steps: Steps) =>
  typed(command, steps, { home, env: { IGM_LANG: lang, IGM_DATA_DIR: join(home, 'tables'), I: IGM } })

it.each([
  ['de', 'Welcher Kreis?', 'Was möchten Sie tun?', 'Wohin speichern?', 'Jetzt öffnen?'],
  ['en', 'Which district?', 'what would you like to do?', 'Save where?', 'Open it now?'],
] as const)(
  'opened without a command, the executable asks, and writes what was chosen (%s)',
  (lang, district, what, where, open) => {
    const file = join(home, 'landkreis-loerrach.xlsx')
    rmSync(file, { force: true })
    const { code, screen } = menu('"$I"', lang, [
      [district, 'lorr'],
      ['(LÖ)', ENTER],
      [what, DOWN + DOWN + DOWN + ENTER],
      [where, ENTER],
      [open, RIGHT + ENTER],
      [what, CTRL_C],
    ])
    expect([code, screen.includes('igm export --district 08336 --edition 2018')], screen).toEqual([0, true])
    expect(statSync(file).size).toBeGreaterThan(5000)
  },
)

it('a filled-in list is chosen as own amounts, and groups are made with them', () => {
  const own = join(home, 'eigene.csv')
  writeFileSync(own, 'Gemeinde;Betrag\r\nBinzen;60000\r\nSchallbach;20000\r\n')
  const { code, screen } = menu('"$I"', 'de', [
    ['Welcher Kreis?', 'lorr'],
    ['(LÖ)', ENTER],
    ['Was möchten Sie tun?', DOWN.repeat(7) + ENTER],
    ['Welche Datei mit eigenen Beträgen?', own + ENTER],
    ['eigene Beträge aus', CTRL_C],
  ])
  expect([code, screen.includes(`--amounts ${own}`), screen.includes('2 eigene Beträge')], screen).toEqual([
    0,
    true,
    true,
  ])
})

it('a file dropped on it is read and proven, and stored only after a yes', () => {
  const question = 'als Planungsrahmen speichern?'
  const stored = () => existsSync(join(home, 'tables')) && readdirSync(join(home, 'tables')).length > 0
  const no = menu('"$I" "Müster 1.pdf"', 'de', [
    [question, RIGHT + ENTER],
    ['Welcher Kreis?', CTRL_C],
  ])
  expect([no.code, no.screen.includes('1.101 Gemeinden gelesen und bewiesen')], no.screen).toEqual([0, true])
  expect(stored()).toBe(false)
  const yes = menu('"$I" "Müster 1.pdf"', 'de', [
    [question, ENTER],
    ['Welcher Kreis?', CTRL_C],
  ])
  expect([yes.code, stored()], yes.screen).toEqual([0, true])
})

it('a file that is not there opens nothing', () => {
  const { code, screen } = menu('"$I" nirgends.pdf', 'de', [])
  expect([code, screen.includes('igm import nirgends.pdf')]).toEqual([2, true])
})

it('left by Ctrl-C, the terminal is as it was', () => {
  const { code, screen } = menu('stty -g; "$I"; code=$?; stty -g; exit $code', 'de', [
    ['Welcher Kreis?', CTRL_C],
  ])
  expect(code).toBe(0)
  const states = screen.match(/[\da-f]+(?::[\da-f]+){5,}/g)
  expect([states?.length, new Set(states).size]).toEqual([2, 1])
  const [hidden, shown] = ['\x1b[?25l', '\x1b[?25h'].map((code) => screen.lastIndexOf(code))
  expect(shown).toBeGreaterThan(hidden ?? 0)
})

it('without a terminal it shows the help, and that is a usage error', () => {
  const env = { PATH: process.env.PATH, HOME: home, IGM_LANG: 'de' }
  const { status, stdout } = spawnSync(IGM, [], { env, encoding: 'utf8', input: '' })
  expect([status, stdout.startsWith('Aufruf: igm BEFEHL')]).toEqual([2, true])
})

it('reads a PDF as often as one likes: a thread that ends takes nothing with it', () => {
  const env = { PATH: process.env.PATH, HOME: home, IGM_LANG: 'de' }
  const codes = Array.from({ length: 10 }, () => spawnSync(IGM, ['parse', pdf, '--quiet'], { env }).status)
  expect(codes).toEqual(Array(10).fill(0))
})
