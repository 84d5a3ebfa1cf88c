// The pictures of the README, from the sample: `node test/pictures/make.mjs`. Needs Debian's Chromium.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OUT = join(ROOT, 'docs', 'pictures')
const folder = mkdtempSync(join(tmpdir(), 'igm-pictures-'))
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  IGM_DATA_DIR: join(folder, 'tables'),
  LC_ALL: 'de_DE.UTF-8',
  NO_COLOR: '1',
}
const igm = (...args) =>
  execFileSync(process.execPath, [join(ROOT, 'bin/igm.js'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const SCOPE = ['--edition', 'demo', '--district', 'Lörrach']

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const terminal = (
  line,
  text,
) => `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#1b2229}pre{margin:0;padding:18px 22px;color:#e6edf3;font:14px/1.45 "DejaVu Sans Mono",monospace}b{color:#8cc4ff;font-weight:400}</style><pre><b>$ ${escaped(line)}</b>
${escaped(text)}</pre>`

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  igm('import', join(ROOT, 'data/demo/muster.pdf'))
  igm('report', ...SCOPE, '-o', 'report.html')
  const line = ['igm', 'group', ...SCOPE].join(' ')
  writeFileSync(join(folder, 'terminal.html'), terminal(line, igm('group', ...SCOPE)))
  for (const [name, size] of [
    ['report', { width: 1120, height: 1420 }],
    ['terminal', { width: 900, height: 700 }],
  ]) {
    const page = await browser.newPage({ viewport: size, colorScheme: 'light' })
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
    await page.screenshot({ path: join(OUT, `${name}.png`) })
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
