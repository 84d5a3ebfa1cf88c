import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MAKE = join(ROOT, 'test/fixtures/make')
const folder = mkdtempSync(join(tmpdir(), 'igm-fresh-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** The committed PDFs are of one day; these are made by the programs as they are on this machine. */
test.each([
  ['libreoffice', 4],
  ['chromium', 4],
  ['latex', 3],
])('tables printed anew by %s are read exactly', (program, count) => {
  const target = join(folder, program)
  execFileSync(process.execPath, [join(MAKE, 'make.mjs'), program, target], { stdio: 'ignore' })
  const files = readdirSync(target).filter((name) => name.endsWith('.pdf'))
  expect(files.length).toBe(count)
  for (const file of files) {
    const parse = ['bin/igm.js', 'parse', join(target, file), '--format', 'csv', '--quiet']
    const output = execFileSync(process.execPath, parse, { cwd: ROOT, encoding: 'utf8' })
    expect(output, file).toBe(readFileSync(join(target, file.replace(/pdf$/, 'csv')), 'utf8'))
  }
})

test('cases.json says what the makers of the PDFs say', () => {
  const listed = execFileSync(process.execPath, [join(MAKE, 'make.mjs'), '--list'], { encoding: 'utf8' })
  expect(JSON.parse(listed)).toEqual(JSON.parse(readFileSync(join(MAKE, '../pdf/cases.json'), 'utf8')))
})
