import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { IgmError } from '../domain/problem.js'
import { isThere } from './desktop.js'
import { codeOf } from './system-error.js'
import { makeTempFolder } from './temp-folder.js'

type Env = Readonly<Record<string, string | undefined>>

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const ON_WINDOWS = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe']
const ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A page prints in two seconds; a browser that asks something would wait for ever. */
const MOST_MILLISECONDS = 60_000

/** Nothing but this one page: no network of the browser's own, no profile, no head and foot. */
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-pdf-header-footer',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
]

/**
 * Prints a page to PDF with the Chromium, Chrome or Edge of this computer (`IGM_BROWSER` names another).
 * @param html a page that needs no other file
 * @throws IgmError `browser-missing`, `print-failed`, `temp-folder-failed`
 */
export async function printPage(html: string, env: Env): Promise<Uint8Array> {
  const browser = await findBrowser(env)
  if (browser === null) throw new IgmError('browser-missing', {})
  const folder = await makeTempFolder('igm-print-')
  const [page, printed] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
  // Chromium refuses to start as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const own = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${printed}`]
  try {
    await writeFile(page, html)
    const args = [...FLAGS, ...asRoot, ...own, pathToFileURL(page).href]
    await promisify(execFile)(browser, args, { timeout: MOST_MILLISECONDS, windowsHide: true })
    return await readFile(printed)
  } catch (error) {
    throw new IgmError('print-failed', { browser, reason: codeOf(error) }, { cause: error })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @returns the path of the first browser at hand; null for none */
async function findBrowser(env: Env): Promise<string | null> {
  for (const path of candidates(env)) if (await isThere(path)) return path
  return null
}

function candidates(env: Env): string[] {
  if (env.IGM_BROWSER) return [env.IGM_BROWSER]
  if (process.platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? ON_WINDOWS.map((path) => join(root, path)) : []))
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return process.platform === 'darwin' ? [...ON_MAC, ...found] : found
}
