import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/igm.js'
import { runInProcess } from '../support/in-process.js'
import { tempFolder } from '../support/temp-folder.js'

interface Case {
  readonly line: readonly string[]
  readonly code: number
  readonly de: string
  readonly en: string
}

const CASES: readonly Case[] = [
  { line: ['lokup', 'X'], code: 2, de: 'Gemeint ist vielleicht lookup.', en: 'Did you mean lookup?' },
  { line: ['xyzzy'], code: 2, de: 'Den Befehl „xyzzy“ gibt es nicht.', en: 'no command "xyzzy"' },
  {
    line: ['lookup', 'Lörrach', '--edtion', '2018'],
    code: 2,
    de: 'vielleicht --edition.',
    en: 'mean --edition?',
  },
  {
    line: ['lookup', 'Lörrach', '--xyzzy'],
    code: 2,
    de: 'Die Option --xyzzy gibt es nicht',
    en: 'no option --xyzzy',
  },
  { line: ['lookup'], code: 2, de: 'Es fehlt die Angabe <Gemeinde>', en: '<name> is missing' },
  { line: ['verify'], code: 2, de: 'Es fehlt die Angabe <Plan>', en: '<plan> is missing' },
  { line: ['parse', 'a.pdf', 'b.pdf'], code: 2, de: 'nicht so viele Angaben', en: 'not take that many' },
  { line: ['editions', 'Lörrach'], code: 2, de: 'nicht so viele Angaben', en: 'not take that many' },
  {
    line: ['partners', 'Bad', 'Säckingen'],
    code: 2,
    de: 'Gemeint ist vielleicht: igm partners "Bad Säckingen"',
    en: 'Did you mean: igm partners "Bad Säckingen"',
  },
  {
    line: ['demo', 'Lörrach'],
    code: 2,
    de: 'Gemeint ist vielleicht: igm lookup Lörrach',
    en: 'Did you mean: igm lookup Lörrach',
  },
  {
    line: ['export', '-o', 'x.mp3'],
    code: 2,
    de: 'Möglich: csv, json, ndjson, xlsx.',
    en: 'Possible: csv, json, ndjson, xlsx.',
  },
  {
    line: ['tabelle.pdf'],
    code: 2,
    de: 'Meinten Sie: igm import tabelle.pdf',
    en: 'Did you mean: igm import tabelle.pdf',
  },
  {
    line: ['lookup', 'Lörrach', '--format', 'xml'],
    code: 2,
    de: 'Das Format „xml“ gibt es nicht',
    en: 'no format "xml"',
  },
  {
    line: ['export', '-o', 'x.docx'],
    code: 2,
    de: 'Das Format „docx“ gibt es nicht',
    en: 'no format "docx"',
  },
  {
    line: ['lookup', 'Lörrach', '--edition', '1999'],
    code: 2,
    de: 'Den Planungsrahmen „1999“',
    en: 'no edition "1999"',
  },
  { line: ['lookup', 'Lörrach', '--edition'], code: 2, de: 'fehlt der Wert', en: 'needs a value' },
  {
    line: ['parse', 'x.pdf', '--edition', '../2018'],
    code: 2,
    de: 'x.pdf gibt es nicht',
    en: 'no file x.pdf',
  },
  {
    line: ['eligible', '--status', 'maybe'],
    code: 2,
    de: 'alone, join, none, unknown',
    en: 'alone, join, none, unknown',
  },
  { line: ['group'], code: 2, de: 'Für welchen Kreis?', en: 'For which district?' },
  {
    line: ['group', '-d', 'Ulm', '--max-size', 'x'],
    code: 2,
    de: '„x“ passt nicht zu --max-size',
    en: '--max-size',
  },
  { line: ['group', '-d', 'Ulm', '--threshold', '-5'], code: 2, de: '--threshold', en: '--threshold' },
  { line: ['group', '-d', 'Ulm', '--apart', 'A'], code: 2, de: '--apart', en: '--apart' },
  { line: ['group', '-d', 'Ulm', '--prefer', 'x'], code: 2, de: '--prefer', en: '--prefer' },
  {
    line: ['group', '-d', 'Ulm', '--amounts', 'no.csv'],
    code: 2,
    de: 'no.csv gibt es nicht',
    en: 'no file no.csv',
  },
  {
    line: ['verify', 'no-plan.json'],
    code: 2,
    de: 'Die Datei no-plan.json gibt es nicht',
    en: 'no file no-plan.json',
  },
  { line: ['import', 'no.pdf'], code: 2, de: 'Die Datei no.pdf gibt es nicht', en: 'no file no.pdf' },
  { line: ['parse', '.'], code: 3, de: 'lässt sich nicht lesen', en: 'cannot be read' },
  {
    line: ['verify', 'package.json'],
    code: 3,
    de: 'kein gespeicherter Gruppenvorschlag',
    en: 'not a saved plan',
  },
  { line: ['help', 'xyzzy'], code: 2, de: 'Zu „xyzzy“ gibt es keine Hilfe', en: 'no help on "xyzzy"' },
  { line: ['fetch', '--timeout', 'soon'], code: 2, de: '--timeout', en: '--timeout' },
  { line: ['fetch', '--edition', '2017'], code: 3, de: 'keine Adresse bekannt', en: 'No address is known' },
  {
    line: ['eligible', '-d', 'Sigmaringn'],
    code: 1,
    de: 'vielleicht: Landkreis Sigmaringen',
    en: 'mean: Landkreis Sigmaringen',
  },
  { line: ['group', '-d', 'Atlantis'], code: 1, de: 'Kein Landkreis', en: 'No district' },
]

describe('an error of the user', () => {
  it.each(CASES)(
    'igm $line: says on one line what is wrong, in both languages',
    async ({ line, code, ...words }) => {
      const both = [
        await runInProcess(line, { lang: 'de' }),
        await runInProcess(line, { lang: 'en' }),
      ] as const
      for (const [ran, word] of [
        [both[0], words.de],
        [both[1], words.en],
      ] as const) {
        expect(ran.stdout).toBe('')
        expect(ran.stderr).toMatch(/^igm: [^\n]+\n$/)
        expect(ran.stderr).toContain(word)
        expect(ran.stderr).not.toMatch(/undefined|\bat .*:\d+:\d+|\[object/)
        expect(ran.code).toBe(code)
      }
    },
  )
})

describe('the command line', () => {
  it('says what is wrong as the program itself', async () => {
    const { code, stdout, stderr } = await run(['lokup', 'X'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^igm: [^\n]*Gemeint ist vielleicht lookup\.[^\n]*\n$/)
  })

  it('without anything shows the help, as a usage error', async () => {
    const { code, stdout, stderr } = await run([])
    expect([code, stderr]).toEqual([2, ''])
    expect(stdout).toMatch(/^Aufruf: igm BEFEHL/)
  })

  it('takes options before the command', async () => {
    const { code, stdout } = await runInProcess(['--lang', 'en', '--format', 'csv', 'lookup', 'Lörrach'])
    expect([code, stdout.split('\r\n')[1]]).toEqual([
      0,
      '08336050,Lörrach,Lörrach,VVG Lörrach,218922,275,alone,,08336,,,' +
        '"2018 (final, per year, 2018-01-05 to 2024-12-31)","Josha Frey MdL, 2018-01-05"',
    ])
  })

  it('does not take another language', async () => {
    const { code, stderr, stdout } = await runInProcess(['lookup', 'Lörrach', '--lang', 'fr'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('de, en')
  })

  it('tells a missing folder of the output from other failures, and writes nothing', async () => {
    const file = join(tempFolder(), 'no', 'such', 'x.csv')
    const { code, stdout, stderr } = await runInProcess(['lookup', 'Lörrach', '-o', file])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      `igm: Den Ordner für ${file} gibt es nicht. Bitte erst anlegen oder einen anderen Ort angeben.\n`,
    )
  })

  it('prints its version', async () => {
    const { code, stdout } = await run(['--version'])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
  })
})
