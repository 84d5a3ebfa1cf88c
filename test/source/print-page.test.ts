import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printPage } from '../../src/source/print-page.js'
import { problemOf } from '../support/problem-of.js'
import { tempFolder } from '../support/temp-folder.js'

/** A program that stands for a browser: it prints the page it is given, with the flags before it. */
function fakeBrowser(script: string): string {
  const path = join(tempFolder(), 'browser')
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

const PRINTS = `for word in "$@"; do case "$word" in --print-to-pdf=*) out=\${word#*=};; file://*) page=\${word#file://};; esac; done
{ echo "%PDF"; cat "$page"; } > "$out"`

describe('printPage', () => {
  it('returns what the browser printed of the page, and leaves nothing behind', async () => {
    const [browser, folder] = [fakeBrowser(PRINTS), tempFolder()]
    const before = process.env.TMPDIR
    process.env.TMPDIR = folder
    try {
      const bytes = await printPage('<p>Lörrach</p>', { IGM_BROWSER: browser })
      expect(new TextDecoder().decode(bytes)).toBe('%PDF\n<p>Lörrach</p>')
      expect(readdirSync(folder)).toEqual([])
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
  })

  it('says that there is none: nothing on the path, or a name that leads nowhere', async () => {
    for (const env of [{ PATH: tempFolder() }, { IGM_BROWSER: '/no/such/browser' }]) {
      expect((await problemOf(printPage('x', env))).code).toBe('browser-missing')
    }
  })

  it('says that the one found does not print', async () => {
    const browser = fakeBrowser('exit 3')
    const { code, args } = await problemOf(printPage('x', { IGM_BROWSER: browser }))
    expect([code, args]).toEqual(['print-failed', { browser, reason: expect.any(String) }])
    expect(existsSync(browser)).toBe(true)
  })
})
