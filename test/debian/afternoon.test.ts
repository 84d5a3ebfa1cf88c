import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { byName } from '../support/by-name.js'
import { accessibilityFaults, openBrowser, openPage } from './support/browser.js'
import { printedText, sheetsOf } from './support/office.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SAMPLE = join(ROOT, 'data', 'demo', 'muster.pdf')
const SCOPE = ['--edition', 'demo', '--district', 'Lörrach']
const WISHES = ['--together', 'Zell im Wiesental,Hausen im Wiesental', '--apart', 'Schopfheim,Maulburg']
const SHEETS = {
  de: ['Gemeinden', 'Gruppen', 'Quelle'],
  en: ['Municipalities', 'Groups', 'Source'],
} as const
/** the title and the line below it, before the heads */
const TITLES = 2
const STATUS = {
  de: { alone: 'allein', join: 'nur gemeinsam', none: 'kein Betrag', unknown: 'unbekannt' },
  en: { alone: 'alone', join: 'only jointly', none: 'no amount', unknown: 'unknown' },
} as const

interface Report {
  municipalities: {
    ags: string
    name: string
    district: string
    association: string | null
    amount: number | null
    persons: number | null
    status: keyof (typeof STATUS)['de']
    missing: number | null
    districtAgs: string
  }[]
  group: {
    groups: { id: number; amount: number; members: string[]; lead: string }[]
    ungrouped: { ags: string }[]
  }
}

const folder = mkdtempSync(join(tmpdir(), 'igm-afternoon-'))
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const PROGRAMS = {
  node: [process.execPath, join(ROOT, 'bin', 'igm.js')],
  file: [join(ROOT, 'packages', 'igm')],
}

describe.each([
  ['node', 'de'],
  ['node', 'en'],
  ['file', 'de'],
] as const)("a clerk's afternoon with %s in %s", (program, lang) => {
  const home = join(folder, `${program}-${lang}`)
  const [command = '', ...before] = PROGRAMS[program]
  const igm = (...args: string[]) => {
    const env = { PATH: process.env.PATH, HOME: home, IGM_DATA_DIR: join(home, 'tables'), NO_COLOR: '1' }
    return spawnSync(command, [...before, ...args, '--lang', lang], { cwd: home, env, encoding: 'utf8' })
  }
  const write = (...args: string[]) => expect(igm(...args).status).toBe(0)
  const euro = (amount: number) => {
    const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, lang === 'de' ? '.' : ',')
    return lang === 'de' ? `${grouped} €` : `€${grouped}`
  }
  let report: Report
  /** Who stays alone has no number and no card; in JSON they come last. */
  const joint = () => report.group.groups.filter(({ members }) => members.length > 1)

  beforeAll(() => {
    mkdirSync(home)
    // Nobody listens there: what an office without a network sees.
    const fetched = igm('fetch', '--url', 'https://igm.invalid/a.pdf')
    expect(fetched.status).toBe(4)
    expect(fetched.stderr).toMatch(/--file|igm import/)
    write('import', SAMPLE, '--quiet')
    write('eligible', ...SCOPE)
    report = JSON.parse(igm('report', ...SCOPE, ...WISHES, '--format', 'json').stdout)
    const outputs = ['a.html', 'a.svg', 'a.docx']
    for (const path of outputs) write('report', ...SCOPE, ...WISHES, '-o', path)
    write('export', ...SCOPE, ...WISHES, '-o', 'a.xlsx')
  })

  it('the proposal keeps both wishes', () => {
    const plan = JSON.parse(igm('group', ...SCOPE, ...WISHES, '--format', 'json').stdout)
    expect(plan.groups).toEqual(report.group.groups)
    const groupOf = (ags: string) => report.group.groups.find(({ members }) => members.includes(ags))?.id
    expect(groupOf('08336103')).toBe(groupOf('08336036'))
    expect(groupOf('08336081')).not.toBe(groupOf('08336057'))
  })

  it('the workbook says cell by cell what JSON says', () => {
    const sheets = sheetsOf(join(home, 'a.xlsx'), SHEETS[lang])
    const [places, groups, sources] = SHEETS[lang].map((name) => (sheets[name] ?? []).slice(TITLES + 1))
    const groupOf = new Map(joint().flatMap(({ id, members }) => members.map((ags) => [ags, id])))
    const text = (value: string | number | null | undefined) => String(value ?? '')
    const wanted = byName(report.municipalities).map((one) =>
      [
        one.ags,
        one.name,
        one.district,
        one.association,
        one.amount,
        one.persons,
        STATUS[lang][one.status],
        one.missing,
        one.districtAgs,
        groupOf.get(one.ags),
      ].map(text),
    )
    expect(places?.slice(0, -1).map((row) => row.slice(0, 10))).toEqual(wanted)
    const amount = new Map(report.municipalities.map((one) => [one.ags, one.amount]))
    const members = joint().flatMap((group) => [
      ...byName(report.municipalities)
        .filter(({ ags }) => group.members.includes(ags))
        .map(({ ags }) => [group.id, ags, amount.get(ags)]),
      [group.id, '', group.amount],
    ])
    const shown = groups?.map(([id, ags, , euro]) => [id, ags, euro])
    expect(shown?.slice(0, members.length)).toEqual(members.map((row) => row.map(text)))
    const others = report.municipalities.length - joint().flatMap((group) => group.members).length
    expect(groups).toHaveLength(members.length + others + 1)
    const all = report.municipalities.reduce((sum, one) => sum + (one.amount ?? 0), 0)
    expect([places?.at(-1)?.[4], groups?.at(-1)?.[3]]).toEqual([String(all), String(all)])
    expect(sources?.[0]?.[1]).toBe('muster.pdf')
  })

  it('the page says it too, and nothing is wrong with it', async () => {
    const { page, complaints, requests } = await openPage(browser, join(home, 'a.html'), {
      width: 1200,
      colorScheme: 'light',
    })
    const rows = await page
      .locator('#table tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
    const figures = rows.map((row) => [row.at(-1), row[0], row[1]])
    expect(figures).toEqual(
      byName(report.municipalities).map((one) => [
        one.ags,
        one.name,
        // The euro stands in the head of the column.
        one.amount === null ? STATUS[lang].unknown : euro(one.amount).replace(/\s?€/, ''),
      ]),
    )
    const cards = await page.locator('article.group h3 .figure').allTextContents()
    expect(cards).toEqual(joint().map(({ amount }) => euro(amount)))
    expect([await accessibilityFaults(page), complaints, requests]).toEqual([[], [], []])
    await page.close()
  })

  it('map and board paper hold every group', () => {
    const map = readFileSync(join(home, 'a.svg'), 'utf8')
    const paper = printedText(join(home, 'a.docx'))
    for (const { id, amount, members } of report.group.groups) {
      expect(paper).toContain(euro(amount))
      const mark = members.length > 1 ? ` data-group="${id}"` : ' d='
      for (const ags of members) expect(map).toContain(` data-ags="${ags}"${mark}`)
    }
    expect(paper.match(/\b08336\d{3}\b/g)).toHaveLength(35)
  })

  it('an open folder is all it leaves', () => {
    expect(existsSync(join(home, 'tables'))).toBe(true)
    expect(igm('demo').status).toBe(0)
  })
})
