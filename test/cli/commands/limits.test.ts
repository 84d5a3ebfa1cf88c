import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { HOSTILE } from '../../hostile/files.js'
import { serve } from '../../source/network/pdf-server.js'
import { fullTable } from '../../support/fixtures.js'
import { run, runJson } from '../../support/igm.js'
import { interrupted } from '../../support/interrupted.js'
import { faultsOf } from '../../support/schemas.js'
import { tempFolder } from '../../support/temp-folder.js'

const { pdf } = fullTable()
const endless = HOSTILE['forms twenty to the eighth']?.() ?? new Uint8Array()

it.each([
  [['--max-pages', '2'], /mehr als 2 Seiten.*--max-pages/, readFileSync(pdf)],
  [['--max-seconds', '1'], /nach 1 Sekunden.*--max-seconds/, endless],
  [['--max-memory', '100'], /mehr als 100 MB.*--max-memory/, HOSTILE['widths of a CID font without end']?.()],
])('igm parse %j: refused with what to do, exit code 3', async (options, words, stdin = new Uint8Array()) => {
  const { code, stdout, stderr } = await run(['parse', '-', ...options], { stdin })
  expect([code, stderr]).toEqual([3, ''])
  expect(stdout).toMatch(words)
})

it('as data it is a finding with the limit and its value', async () => {
  const answer = await runJson<{ findings: unknown[] }>(['parse', pdf, '--max-pages', '2'])
  expect(faultsOf('parse', answer)).toEqual([])
  expect(answer.findings).toMatchObject([{ code: 'file-limit', args: { limit: 'pages', value: 2 } }])
})

it('import and fetch have the same limits, and store nothing', async () => {
  const env = { IGM_DATA_DIR: tempFolder() }
  const url = await serve((_, response) => void response.end(readFileSync(pdf)))
  for (const line of [
    ['import', pdf],
    ['fetch', '--url', `${url}/x.pdf`],
  ]) {
    const { code, stderr } = await run([...line, '--max-pages', '2', '--lang', 'en'], { env })
    expect([code, stderr]).toEqual([3, expect.stringMatching(/more than 2 pages.*--max-pages/)])
  }
  const { stdout } = await run(['editions', '--format', 'json'], { env })
  expect(stdout).not.toContain('imported')
})

it('a limit that is no number is a slip of the keyboard', async () => {
  const { code, stderr } = await run(['parse', pdf, '--max-memory', '5'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('--max-memory')])
})

it.skipIf(process.platform === 'win32')('Ctrl-C works in the middle of a page', async () => {
  const path = join(tempFolder(), 'endless.pdf')
  writeFileSync(path, endless)
  const { code, stderr } = await interrupted(['parse', path], 'de', 500)
  expect([code, stderr]).toEqual([130, expect.stringContaining('abgebrochen')])
})
