import { describe, expect, it } from 'vitest'
import { run } from '../support/igm.js'
import { runInProcess } from '../support/in-process.js'

/** Two command lines that mean the same. */
const SAME: readonly (readonly [typed: string[], full: string[]])[] = [
  [['lörrach'], ['lookup', 'lörrach']],
  [
    ['Bad', 'Säckingen'],
    ['lookup', 'Bad Säckingen'],
  ],
  [
    ['08336050', '--format', 'json'],
    ['lookup', '08336050', '--format', 'json'],
  ],
  [
    ['--lang', 'en', 'Ketsch'],
    ['lookup', 'Ketsch', '--lang', 'en'],
  ],
  [
    ['lookup', 'Bad', 'Säckingen'],
    ['lookup', 'Bad Säckingen'],
  ],
  [
    ['eligible', 'Lörrach'],
    ['eligible', '--district', 'Lörrach'],
  ],
  [
    ['eligible', 'Ulm', '-d', 'LÖ'],
    ['eligible', '-d', 'LÖ', '-d', 'Ulm'],
  ],
  [
    ['group', 'Lörrach', 'Waldshut', '--edition', '2017'],
    ['group', '-d', 'Lörrach', '-d', 'Waldshut', '--edition', '2017'],
  ],
  [
    ['export', 'LÖ'],
    ['export', '-d', 'LÖ'],
  ],
  [
    ['report', 'LÖ', '--edition', '2017', '--format', 'json'],
    ['report', '-d', 'Landkreis Lörrach', '--edition', '2017', '--format', 'json'],
  ],
  [
    ['eligible', '--district', 'Lörrach,Waldshut'],
    ['eligible', '-d', 'Lörrach', '-d', 'Waldshut'],
  ],
  [
    ['eligible', '--district', 'Kreis Lörrach'],
    ['eligible', '-d', 'Lörrach'],
  ],
  [
    ['eligible', '8437'],
    ['eligible', '-d', 'Sigmaringen'],
  ],
  [
    ['eligible', 'Ulm', '--status', 'alone,join'],
    ['eligible', '-d', 'Ulm', '--status', 'alone', '--status', 'join'],
  ],
  [['hilfe'], ['help']],
  [['export', '--all'], ['export']],
  [
    ['eligible', 'Ulm', '--status', 'Allein,unbekannt'],
    ['eligible', '-d', 'Ulm', '--status', 'alone', '--status', 'unknown'],
  ],
  [
    ['eligible', 'Ulm', '--status', 'nur gemeinsam'],
    ['eligible', '-d', 'Ulm', '--status', 'join'],
  ],
  [
    ['lookup', 'Ulm', '--format', 'JSON'],
    ['lookup', 'Ulm', '--format', 'json'],
  ],
  [['-v'], ['--version']],
  [['version'], ['--version']],
  [
    ['hilfe', 'formats'],
    ['help', 'formats'],
  ],
]

describe('what people type', () => {
  it.each(SAME)('%j means %j', async (typed, full) => {
    const [one, other] = [await runInProcess(typed), await runInProcess(full)]
    const timeless = (text: string) => text.replace(/"seconds": ?[\d.]+/g, '')
    expect({ ...one, stdout: timeless(one.stdout) }).toEqual({ ...other, stdout: timeless(other.stdout) })
    expect(one.code).toBeLessThan(2)
  })

  it('looks a place up without a command, from a shell', async () => {
    const { code, stdout } = await run(['lörrach'])
    expect(code).toBe(0)
    expect(stdout).toContain('Lörrach (Landkreis Lörrach, AGS 08336050)')
  })

  it('takes words that are places by themselves as several', async () => {
    const { stdout } = await runInProcess(['lookup', 'Reichenau', 'Konstanz', '--format', 'csv'])
    expect(stdout.match(/^08335\d{3}/gm)).toEqual(['08335066', '08335043'])
  })
})

describe('a word that nobody knows', () => {
  it.each([
    [['lörach'], 'Gemeint ist vielleicht lookup Lörrach.'],
    [['lokup', 'Ulm'], 'Gemeint ist vielleicht lookup.'],
    [['gruppen'], 'Gemeint ist vielleicht group.'],
    [['Landkreise'], 'Gemeint ist vielleicht districts.'],
    [['eligible', '--kreis', 'Ulm'], 'Gemeint ist vielleicht --district.'],
    [['report', 'Ulm', '--ausgabe', 'x.html'], 'Gemeint ist vielleicht --output.'],
  ])('%j: says what it may mean, and does nothing', async (line, advice) => {
    const { code, stdout, stderr } = await runInProcess(line)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(advice)
  })
})
