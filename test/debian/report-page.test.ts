import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, openBrowser, openPage } from './support/browser.js'

const BIN = fileURLToPath(new URL('../../bin/igm.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'igm-page-'))
const env = { ...process.env, IGM_DATA_DIR: join(folder, 'tables') }
const page = join(folder, 'page.html')
let browser: Browser

beforeAll(async () => {
  // A list with Latin-1, semicolons and CRLF as an old Excel writes it, with a name that would like to be a script.
  const csv = Buffer.from(
    'name;district;amount;Bemerkung\r\nBeuron;Sigmaringen;5.000;<script>alert(1)</script> Ä\r\n',
    'latin1',
  )
  writeFileSync(join(folder, '<script>alert(1)<!--.csv'), csv)
  const args = ['--edition', '2017', '-d', 'Sigmaringen', '--amounts', '<script>alert(1)<!--.csv']
  execFileSync(process.execPath, [BIN, 'report', ...args, '-o', page, '--lang', 'de'], { cwd: folder, env })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

describe.each([1280, 768, 390, 320])('at a width of %i', (width) => {
  it.each(['light', 'dark'] as const)(
    '%s: nothing wrong for axe, no complaint, no request, no scrolling sideways',
    async (colorScheme) => {
      const { page: tab, complaints, requests } = await openPage(browser, page, { width, colorScheme })
      expect(await accessibilityFaults(tab)).toEqual([])
      expect(complaints).toEqual([])
      expect(requests).toEqual([])
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await tab.close()
    },
  )
})

it('is dark in the dark, the map too', async () => {
  const { page: tab } = await openPage(browser, page, { width: 1000, colorScheme: 'dark' })
  const fills = await tab.evaluate<string[]>(
    `['.map .tint', '.map .outside', '.map .empty'].flatMap((selector) =>
      [...document.querySelectorAll(selector)].map((each) => getComputedStyle(each).fill))`,
  )
  expect(fills.length).toBeGreaterThan(5)
  // The lightest of red, green and blue of each stays below the half.
  for (const fill of fills)
    expect(Math.max(...(fill.match(/\d+/g) ?? []).slice(0, 3).map(Number))).toBeLessThan(128)
  await tab.close()
})

it('is a list of cards where it is narrow: every figure says what it is, nothing lies beyond the edge', async () => {
  const { page: tab } = await openPage(browser, page, { width: 390, colorScheme: 'light' })
  const beyond = await tab.evaluate(
    `[...document.querySelectorAll('#table td, #table th, .map, .ways td')]
      .filter((each) => each.getBoundingClientRect().right > 390)
      .map((each) => each.outerHTML.slice(0, 80))`,
  )
  expect(beyond).toEqual([])
  const label = await tab.evaluate(
    `getComputedStyle(document.querySelector('#table td'), '::before').content`,
  )
  expect(label).toBe('"Betrag (€): "')
  await tab.close()
})

describe('with its script', () => {
  it('finds municipalities, and says how many', async () => {
    const { page: tab } = await openPage(browser, page, { width: 1000, colorScheme: 'light' })
    await tab.fill('#search', 'messkirch')
    expect(await tab.locator('#table tbody tr:visible').count()).toBe(1)
    expect(await tab.locator('output').textContent()).toBe('1 von 25 Gemeinden')
    await tab.close()
  })

  it('sorts figures as figures, what is unknown last, and says so to a screen reader', async () => {
    const { page: tab } = await openPage(browser, page, { width: 1000, colorScheme: 'light' })
    const amounts = () => tab.locator('#table tbody td:nth-child(2)').allTextContents()
    const button = tab.getByRole('button', { name: 'Betrag' })
    await button.click()
    const numbers = (await amounts()).map((text) => Number(text.replace(/\D/g, '')))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    await button.click()
    expect(await tab.locator('#table th').nth(1).getAttribute('aria-sort')).toBe('descending')
    await tab.close()
  })

  it('lights up a group in map, list and table', async () => {
    const { page: tab } = await openPage(browser, page, { width: 1000, colorScheme: 'light' })
    await tab.hover('article[data-group="1"]')
    expect(await tab.locator('path.lit[data-group="1"]').count()).toBeGreaterThan(1)
    expect(await tab.locator('#table tr.lit[data-group="1"]').count()).toBeGreaterThan(1)
    await tab.close()
  })
})

it('without scripts it says the same, and has no search that does nothing', async () => {
  const tab = await browser.newPage({ javaScriptEnabled: false })
  await tab.goto(`file://${page}`)
  expect(await tab.locator('#table tbody tr').count()).toBe(25)
  expect(await tab.locator('#search').isVisible()).toBe(false)
  await tab.close()
})

it('under its own policy it runs, and nothing else does', async () => {
  const tab = await browser.newPage()
  const dialogs: string[] = []
  tab.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await tab.goto(`file://${page}`)
  expect(await tab.locator('#search').isVisible()).toBe(true)
  expect(dialogs).toEqual([])
  expect(await tab.content()).not.toContain('<script>alert')
  await tab.close()
})

it('prints on A4: heads on every page, no search, all rows', async () => {
  const { page: tab } = await openPage(browser, page, { width: 1000, colorScheme: 'dark' })
  const pdf = join(folder, 'print.pdf')
  await tab.pdf({ path: pdf, preferCSSPageSize: true })
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  expect(text).toContain('Gammertingen')
  expect(text).toContain('Herdwangen-Schönach')
  expect(text).not.toContain('Gemeinde suchen')
  const pages = text.split('\f').slice(0, -1)
  for (const [at, each] of pages.entries()) {
    expect(each).toContain(`Seite ${at + 1} von ${pages.length}`)
    // The first page has the title itself.
    expect(each).toContain('Integrationsmanagement: Landkreis Sigmaringen')
  }
  const withRows = pages.filter((each) => /\b08437\d{3}\b/.test(each))
  expect(withRows.length).toBeGreaterThan(1)
  for (const each of withRows) expect(each).toMatch(/Gemeinde +Betrag \(€\) +Personen/)
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size: +59[45][.\d]* x 84[12]/)
  await tab.close()
})
