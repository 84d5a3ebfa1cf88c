import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../support/igm.js'
import { runInProcess, runJsonInProcess } from '../../support/in-process.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const list = join(folder, 'meine.csv')
writeFileSync(list, 'ags;betrag\n08437008;60.000\n08437053;12.000\n')
/** Without own figures Sigmaringen alone reaches the threshold; with the own threshold and amounts two do. */
const SCOPE = ['--edition', '2017', 'Sigmaringen']
const OWN = ['--threshold', '55000', '--amounts', list]
const THRESHOLD = {
  de: 'Eigene Schwelle 55.000 € statt 51.000 €',
  en: 'Own threshold €55,000 instead of €51,000',
}
const AMOUNTS = {
  de: '2 eigene Beträge aus meine.csv, nicht aus dem Planungsrahmen',
  en: '2 own amounts from meine.csv, not from the Planungsrahmen',
}
const REPLACED = {
  de: 'Statt der veröffentlichten Beträge: Bingen 60.000 € statt 11.147 €, Hohentengen 12.000 € statt 5.202 €',
  en: 'In the place of published amounts: Bingen €60,000 instead of €11,147, Hohentengen €12,000 instead of €5,202',
}
const own = { threshold: { value: 55000, published: 51000 }, amounts: { count: 2, file: 'meine.csv' } }

/** Every way to ask for an answer that rests on figures of the user's own. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  group: ['group', ...SCOPE],
  'group --explain': ['group', ...SCOPE, '--explain', 'Mengen'],
  'group --near-misses': ['group', ...SCOPE, '--near-misses'],
  partners: ['partners', '--edition', '2017', 'Mengen'],
  export: ['export', ...SCOPE, '--groups'],
  report: ['report', ...SCOPE],
}
const names = Object.keys(QUESTIONS)
/** Words by which the law says what a municipality may, or might; never what follows from a figure of the user. */
const LAW = /durfte|dürfte|dürfen|darf |may apply|could apply|could, under/

const asked = (name: string, format: string, lang: 'de' | 'en' = 'de') =>
  runInProcess([...(QUESTIONS[name] ?? []), ...OWN, '--format', format], { lang })

async function written(args: readonly string[], suffix: string, lang: 'de' | 'en' = 'de'): Promise<string> {
  const path = join(folder, `${lang}.${suffix}`)
  await runInProcess([...args, ...OWN, '-o', path], { lang })
  const bytes = readFileSync(path)
  if (suffix !== 'docx' && suffix !== 'xlsx') return bytes.toString()
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'))
  return parts.map(([, part]) => strFromU8(part).replace(/<[^>]+>/g, ' ')).join('\n')
}

describe('an own threshold and own amounts', () => {
  it('are said by the program itself, above the answer and in every row of a list', async () => {
    const screen = await run(['group', ...SCOPE, ...OWN])
    expect(screen.stdout.startsWith(`${THRESHOLD.de}\n${AMOUNTS.de}\n`)).toBe(true)
    const csv = await run(['export', ...SCOPE, ...OWN])
    for (const row of csv.stdout.trimEnd().split('\r\n').slice(1))
      expect(row.endsWith(',55000,51000,2,meine.csv')).toBe(true)
  })

  it.each(names)('are said on the screen of %s, in both languages', async (name) => {
    for (const lang of ['de', 'en'] as const) {
      const { stdout } = await asked(name, 'table', lang)
      expect(stdout).toContain(THRESHOLD[lang])
      expect(stdout).toContain(AMOUNTS[lang])
      expect(stdout).not.toMatch(LAW)
    }
  })

  it.each(names)('are the last columns in the CSV of %s', async (name) => {
    const [csv, excel] = await Promise.all([asked(name, 'csv'), asked(name, 'csv-excel')])
    const [head, ...rows] = csv.stdout.trimEnd().split('\r\n')
    expect(head).toMatch(/,ownThreshold,publishedThreshold,ownAmounts,ownFile$/)
    for (const row of rows) expect(row).toMatch(/,55000,51000,2,meine\.csv$/)
    for (const row of excel.stdout.trimEnd().split('\r\n').slice(1))
      expect(row).toMatch(/;55000;51000;2;meine\.csv$/)
  })

  it.each(names)('are in the JSON and in every line of the ndjson of %s', async (name) => {
    expect(JSON.parse((await asked(name, 'json')).stdout)).toMatchObject({ own })
    const lines = (await asked(name, 'ndjson')).stdout.trimEnd().split('\n').filter(Boolean)
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ own })
  })

  it.each(['html', 'docx', 'xlsx', 'svg'])(
    'are said by a report as %s, and the law is not put into their mouth',
    async (suffix) => {
      for (const lang of ['de', 'en'] as const) {
        const text = (await written(['report', ...SCOPE], suffix, lang)).replace(/\s+/g, ' ')
        for (const part of suffix === 'svg' ? [] : [THRESHOLD[lang], AMOUNTS[lang]])
          expect(text).toContain(part)
        const law =
          lang === 'de' ? 'Ab 51.000 € durfte eine Gemeinde nach' : 'From €51,000 a municipality could apply'
        expect(text.replace(law, '')).not.toMatch(LAW)
      }
    },
    60_000,
  )

  it('are said by a map, on lines that fit its width', async () => {
    const text = await written(['report', ...SCOPE], 'svg')
    const marks = [...text.matchAll(/<text class="sample"[^>]*>([^<]*)</g)].map(([, mark]) => mark)
    expect(marks.join(' ')).toBe(`${THRESHOLD.de} ${AMOUNTS.de} ${REPLACED.de}`)
    for (const mark of marks) expect(mark?.length).toBeLessThan(92)
  })

  it('are said on the index of all districts, whose sums hold the own amounts', async () => {
    const path = join(folder, 'all')
    await runInProcess(['export', '--each-district', ...SCOPE, ...OWN, '-o', path])
    const index = readFileSync(join(path, 'index.html'), 'utf8')
    expect(index).toContain(THRESHOLD.de)
    expect(index).toContain(AMOUNTS.de)
    expect(index).toContain('354.395 €')
  })

  it('are read once from a pipe for all districts', async () => {
    const path = join(folder, 'piped')
    const args = ['export', '--each-district', '--edition', '2017', 'Sigmaringen', 'Enzkreis', '-o', path]
    const { code } = await runInProcess([...args, '--format', 'csv', '--amounts', '-'], {
      stdin: 'ags;betrag\n08437008;60.000\n08236004;12.000\n',
    })
    expect(code).toBe(0)
    expect(readFileSync(join(path, 'landkreis-sigmaringen.csv'), 'utf8')).toContain('08437008,Bingen')
    expect(readFileSync(join(path, 'enzkreis.csv'), 'utf8')).toMatch(/08236004,[^\r]*,12000,/)
    expect(readFileSync(join(path, 'index.html'), 'utf8')).toContain('2 eigene Beträge, nicht aus dem')
  })

  it('are said of a saved plan by verify, and by compare of each plan', async () => {
    const [plan, plain] = [join(folder, 'plan.json'), join(folder, 'plain.json')]
    await runInProcess(['group', ...SCOPE, ...OWN, '--plan', plan])
    await runInProcess(['group', ...SCOPE, '--plan', plain])
    const verified = await runInProcess(['verify', plan])
    expect(verified.stdout).toContain(THRESHOLD.de)
    expect(verified.stdout).toContain(AMOUNTS.de)
    expect(await runJsonInProcess(['verify', plan])).toMatchObject({ ok: true, own })
    const compared = await runInProcess(['compare', plain, plan])
    expect(compared.stdout).toContain(`Vorschlag 2: ${THRESHOLD.de}`)
    expect(compared.stdout).toContain(`Vorschlag 2: ${AMOUNTS.de}`)
    const csv = await runInProcess(['compare', plain, plan, '--format', 'csv'])
    for (const row of csv.stdout.trimEnd().split('\r\n').slice(1))
      expect(row).toMatch(/,,55000,,2,,meine\.csv$/)
    expect((await runInProcess(['compare', plan, plan])).stdout).toContain(THRESHOLD.de)
  })

  it('do not name the folders of the file, and name none where the amounts came by a pipe', async () => {
    const stdin = readFileSync(list)
    const args = ['group', ...SCOPE, '--amounts', '-']
    const answer = JSON.parse((await runInProcess([...args, '--format', 'json'], { stdin })).stdout)
    expect(answer.own).toEqual({
      threshold: null,
      amounts: { count: 2, file: null, replaced: expect.any(Array), outside: [] },
    })
    const { stdout } = await runInProcess([...args, '--format', 'csv'], { stdin })
    expect(stdout).toContain('own figures,2,')
    expect((await asked('group', 'json')).stdout).not.toContain(folder)
  })

  it('are not said where the threshold given is that of the edition and no amount is own', async () => {
    const answer = await runJsonInProcess(['export', ...SCOPE, '--threshold', '51.000'])
    expect(answer).toMatchObject({ own: null })
  })
})

describe('a published amount that an own one replaces', () => {
  const replaced = [
    { ags: '08437008', name: 'Bingen', published: 11147, own: 60000 },
    { ags: '08437053', name: 'Hohentengen', published: 5202, own: 12000 },
  ]

  it.each(names)('is named with both figures on screen and in JSON of %s', async (name) => {
    for (const lang of ['de', 'en'] as const)
      expect((await asked(name, 'table', lang)).stdout).toContain(REPLACED[lang])
    expect(JSON.parse((await asked(name, 'json')).stdout)).toMatchObject({ own: { amounts: { replaced } } })
  })

  it('is none where the own amount is the published one, or where none is published', async () => {
    const stdin = 'ags;betrag\n08437008;11.147\n08437005;12.000\n'
    const args = ['export', ...SCOPE, '--amounts', '-', '--format']
    expect(JSON.parse((await runInProcess([...args, 'json'], { stdin })).stdout)).toMatchObject({
      own: { amounts: { count: 2, replaced: [] } },
    })
    expect((await runInProcess([...args, 'table'], { stdin })).stdout).not.toContain('Statt der veröff')
  })

  it('is counted where more are replaced than a line holds', async () => {
    const stdin = 'ags;betrag\n08437008;1000\n08437053;1000\n08437104;1000\n08437076;1000\n'
    const { stdout } = await runInProcess(['export', ...SCOPE, '--amounts', '-', '--format', 'table'], {
      stdin,
    })
    expect(stdout).toMatch(/^Statt der veröffentlichten Beträge: (?:[^,]+, ){2}[^,]+ und 1 weitere$/m)
  })
})

describe('an own amount outside of what is published in the place of an exact one', () => {
  const ask = (stdin: string, format: string, lang: 'de' | 'en' = 'de') =>
    runInProcess(['export', 'Rhein-Neckar-Kreis', '--amounts', '-', '--format', format], { stdin, lang })

  it('is named with both, in both languages and in JSON', async () => {
    const sinsheim = 'ags;betrag\n08226085;170.000\n'
    expect((await ask(sinsheim, 'table')).stdout).toContain(
      'Außerhalb dessen, was veröffentlicht ist: Sinsheim 170.000 € statt zwischen 145.000 € und 159.999 €\n',
    )
    expect((await ask(sinsheim, 'table', 'en')).stdout).toContain(
      'Outside of what is published: Sinsheim €170,000 instead of between €145,000 and €159,999\n',
    )
    expect(JSON.parse((await ask(sinsheim, 'json')).stdout).own.amounts.outside).toEqual([
      {
        ags: '08226085',
        name: 'Sinsheim',
        own: 170_000,
        atLeast: 145_000,
        atMost: 159_999,
        printed: '150.000',
        kind: 'rounded',
      },
    ])
  })

  it('is none at either end of the interval', async () => {
    for (const amount of ['145.000', '159.999'])
      expect((await ask(`ags;betrag\n08226085;${amount}\n`, 'table')).stdout).not.toContain('Außerhalb')
  })
})

describe('each own amount', () => {
  it('is named below a screen, and counted apart from those that are known', async () => {
    const { stdout } = await asked('group', 'table')
    expect(stdout).toContain('24 von 25 Beträgen liegen vor, davon 2 eigene, 1 unbekannt.')
    expect(stdout).toContain('Eigene Beträge: Bingen 60.000 €, Hohentengen 12.000 €')
    const partners = await runInProcess(['partners', '--edition', '2017', 'Bingen', ...OWN])
    expect(partners.stdout).toContain('Eigene Beträge: Bingen 60.000 €')
    expect(await runJsonInProcess(['partners', '--edition', '2017', 'Bingen', ...OWN])).toMatchObject({
      ownAmounts: [['08437008', 60000]],
    })
  })

  it('is marked where it stands in a paper and in a workbook', async () => {
    const paper = (await written(['report', ...SCOPE], 'docx')).replace(/\s+/g, ' ')
    expect(paper).toContain('Bingen (60.000 €; eigene Angabe)')
    expect(paper).toContain('Sigmaringen (55.736 €)')
    expect(await written(['report', ...SCOPE], 'xlsx')).toContain('eigene Angabe')
    expect(await written(['report', ...SCOPE], 'html')).toContain('eigene Angabe')
  })
})

describe('the status by an own threshold', () => {
  it('is told as what would be, row by row', async () => {
    const rows = (await asked('export', 'csv-excel')).stdout.split('\r\n')
    expect(rows.find((row) => row.startsWith('08437104'))).toContain(';läge über der eigenen Schwelle;')
    expect(rows.find((row) => row.startsWith('08437100'))).toContain(';läge unter der eigenen Schwelle;')
  })

  it('of a municipality that is known by an interval alone follows the own threshold', async () => {
    const place = ['partners', 'Lahr']
    expect((await runJsonInProcess<{ municipality: object }>(place)).municipality).toMatchObject({
      status: 'alone',
    })
    const high = await runJsonInProcess<{ municipality: object }>([...place, '--threshold', '300000'])
    expect(high.municipality).toMatchObject({ status: 'join', missing: null })
  })
})

describe('own amounts beside the threshold of the edition', () => {
  it('are named where it is said who reaches it', async () => {
    const path = join(folder, 'amounts.html')
    await runInProcess(['report', ...SCOPE, '--amounts', list, '-o', path])
    const page = readFileSync(path, 'utf8')
    expect(page).toContain(
      '2 von 25 Gemeinden erreichten mit den eigenen Beträgen die Schwelle von 51.000 € allein',
    )
    expect(page).toContain('eigene Angaben (meine.csv)')
  })
})
