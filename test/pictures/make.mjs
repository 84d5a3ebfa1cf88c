// The pictures of README and guides, from the sample: `npm run pictures`. Needs Debian's chromium and tmux.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { menuPicture } from './menu.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OUT = process.argv[2] ?? join(ROOT, 'docs', 'pictures')
const IGM = join(ROOT, 'bin/igm.js')

/** @param lang of everything in the pictures @param suffix of their names */
async function makePictures(browser, lang, suffix) {
  const folder = mkdtempSync(join(tmpdir(), 'igm-pictures-'))
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    IGM_DATA_DIR: join(folder, 'tables'),
    LC_ALL: 'C.UTF-8',
    IGM_LANG: lang,
    TERM: 'xterm-256color',
  }
  const igm = (...args) =>
    execFileSync(process.execPath, [IGM, ...args], { cwd: folder, env, stdio: 'ignore' })
  try {
    writeFileSync(join(OUT, `menu${suffix}.svg`), menuPicture(IGM, { folder, env, lang }))
    igm('import', join(ROOT, 'data/demo/muster.pdf'))
    igm('report', '--edition', 'demo', '--district', 'Lörrach', '-o', 'report.html')
    const page = await browser.newPage({ viewport: { width: 900, height: 1100 }, colorScheme: 'light' })
    await page.goto(pathToFileURL(join(folder, 'report.html')).href)
    await page.screenshot({ path: join(OUT, `report${suffix}.png`) })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  await makePictures(browser, 'de', '')
  await makePictures(browser, 'en', '.en')
} finally {
  await browser.close()
}
