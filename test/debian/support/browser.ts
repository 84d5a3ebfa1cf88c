import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core')

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
}

export interface Opened {
  readonly page: Page
  /** errors of the console and of scripts */
  readonly complaints: string[]
  /** addresses that were asked for besides the page itself */
  readonly requests: string[]
}

export async function openPage(
  browser: Browser,
  path: string,
  options: { width: number; colorScheme: 'light' | 'dark' },
): Promise<Opened> {
  const page = await browser.newPage({
    viewport: { width: options.width, height: 900 },
    colorScheme: options.colorScheme,
    // The tests look into the page with code that its policy would refuse.
    bypassCSP: true,
  })
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(`file://${path}`)
  return { page, complaints, requests: requests.filter((url) => url !== `file://${path}`) }
}

/** @returns what axe finds wrong, one line per rule */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    return (await axe.run()).violations
  })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}
