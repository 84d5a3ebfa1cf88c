import { describe, expect, it } from 'vitest'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'
import { faultsOf } from '../../support/schemas.js'

describe('igm lookup Lörrach', () => {
  it('answers in German, word for word', async () => {
    const { code, stdout, stderr } = await run(['lookup', 'Lörrach'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(
      [
        'Lörrach (Landkreis Lörrach, AGS 08336050)',
        '  Betrag                   218.922 € im Jahr (275 Personen)',
        '  Antrag                   darf allein beantragen (Schwelle 51.000 €)',
        '  Stellen                  4,29 zu 51.000 € oder 3,42 zu 64.000 €',
        '  Verwaltungsgemeinschaft  VVG Lörrach',
        '  Quelle                   Pressemitteilung von Josha Frey MdL, 5. Januar 2018',
        '',
        'Planungsrahmen 2018 – Stand Januar 2018; seit 2025 beantragen nur noch die 44 Stadt- und Landkreise',
        '',
      ].join('\n'),
    )
  })

  it('answers in English, word for word', async () => {
    const { stdout } = await run(['lookup', 'Lörrach'], { lang: 'en' })
    expect(stdout).toContain('€218,922 a year (275 persons)')
    expect(stdout).toContain('may apply alone (threshold €51,000)')
    expect(stdout).toContain('4.29 at €51,000 or 3.42 at €64,000')
    expect(stdout).toContain('press release of Josha Frey MdL, 5 January 2018')
  })
})

describe('every spelling of the issue, in one run', () => {
  it('finds its place', async () => {
    const queries = {
      Loerrach: '08336050',
      LÖRRACH: '08336050',
      lorrach: '08336050',
      '08336050': '08336050',
      'Lo\u0308rrach': '08336050',
      Rheinfelden: '08336069',
      'St. Georgen': '08326052',
      'Sankt Georgen im Schwarzwald': '08326052',
      'Kirchheim/Teck': '08116033',
    }
    const answer = await runJson<{ results: { ags: string }[] }>(['lookup', ...Object.keys(queries)])
    expect(answer.results.map(({ ags }) => ags)).toEqual(Object.values(queries))
    expect(faultsOf('lookup', answer)).toEqual([])
  })
})

describe('a name without a single answer', () => {
  it('Malsch: lists both and asks', async () => {
    const { code, stdout, stderr } = await run(['lookup', 'Malsch'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      '„Malsch“ passt auf mehrere Gemeinden; bitte den AGS angeben:\n' +
        '  Malsch (Landkreis Karlsruhe, AGS 08215046)\n' +
        '  Malsch (Rhein-Neckar-Kreis, AGS 08226046)\n',
    )
  })

  it('Lörach: suggests Lörrach, and looks nothing up', async () => {
    const { code, stdout, stderr } = await run(['lookup', 'Lörach'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'Keine Gemeinde in Baden-Württemberg heißt „Lörach“. Gemeint ist vielleicht:',
      '  Lörrach (Landkreis Lörrach, AGS 08336050)',
    ])
  })

  it('is data in JSON, with what was found next to it', async () => {
    const { code, stdout } = await run(['lookup', 'Lörach', 'Malsch', 'Wehr', '--format', 'json'])
    const answer = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(faultsOf('lookup', answer)).toEqual([])
    expect(answer.problems.map((problem: { code: string }) => problem.code)).toEqual([
      'name-unknown',
      'name-ambiguous',
    ])
    expect(answer.results).toHaveLength(1)
  })
})

describe('an unknown amount', () => {
  it('is said plainly, with the command that would complete it', async () => {
    const { code, stdout, stderr } = await run(['lookup', 'Aitern'])
    expect(code).toBe(0)
    expect(stdout).toContain('unbekannt: kein veröffentlichter Betrag liegt vor')
    expect(stdout).not.toContain('Stellen')
    expect(stderr).toBe('Vervollständigen: igm fetch oder igm import DATEI.pdf\n')
    expect((await run(['lookup', 'Aitern', '--quiet'])).stderr).toBe('')
  })

  it('is doubted where it does not fit the rate', async () => {
    const { stdout } = await run(['lookup', 'Ettlingen', '--edition', '2017'])
    expect(stdout).toContain('122.078 €\n')
    expect(stdout).toContain('! Dieser Betrag passt nicht zum Satz je Person')
  })
})

describe('standard input', () => {
  it('gives one name a line; empty lines, CRLF and a byte order mark do not matter', async () => {
    const { code, stdout } = await run(['lookup', '-', '--format', 'ndjson'], {
      stdin: '\uFEFFLörrach\r\n\r\n  Wehr \nMalsch, Karlsruhe\n',
    })
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).ags)
    expect([code, found]).toEqual([0, ['08336050', '08337116', '08215046']])
  })

  it('may be empty: then there is nothing to look up', async () => {
    const { code, stdout, stderr } = await run(['lookup', '-'], { stdin: '\n' })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Keine Namen in der Eingabe')
  })
})
