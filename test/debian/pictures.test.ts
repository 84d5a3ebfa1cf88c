import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../support/igm.js'

it('the pictures of README and guides are made anew: the menu is the one that they show', () => {
  const folder = mkdtempSync(join(tmpdir(), 'igm-pictures-'))
  execFileSync(process.execPath, [join(ROOT, 'test', 'pictures', 'make.mjs'), folder], { stdio: 'ignore' })
  for (const name of ['menu.svg', 'menu.en.svg'])
    expect(readFileSync(join(folder, name), 'utf8')).toBe(
      readFileSync(join(ROOT, 'docs', 'pictures', name), 'utf8'),
    )
  // It names the day on which it was made.
  for (const name of ['report.png', 'report.en.png'])
    expect(statSync(join(folder, name)).size).toBeGreaterThan(100_000)
  rmSync(folder, { recursive: true })
})
