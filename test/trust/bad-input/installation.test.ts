import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cleanEnv, type Ran, ROOT } from '../../support/igm.js'

/** A copy of the installation, whose data may be damaged. */
const copy = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))
for (const part of ['bin', 'dist', 'data', 'package.json'])
  cpSync(join(ROOT, part), join(copy, part), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
writeFileSync(join(copy, 'own.csv'), 'name,amount\nUlm,20000\n')

function run(args: readonly string[]): Promise<Ran> {
  const options = { cwd: copy, env: cleanEnv({}) }
  return new Promise((done) => {
    execFile(process.execPath, [join(copy, 'bin', 'igm.js'), ...args], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

/** Changes one byte of a file, runs, and puts it back. */
async function runDamaged(name: string, args: readonly string[]): Promise<Ran> {
  const path = join(copy, 'data', name)
  const whole = readFileSync(path)
  const bad = Uint8Array.from(whole)
  const middle = bad.length >> 1
  bad[middle] = (bad[middle] ?? 0) ^ 1
  writeFileSync(path, bad)
  try {
    return await run(args)
  } finally {
    writeFileSync(path, whole)
  }
}

/** Every file that answers rest on, and a command that needs it. */
const USED: readonly (readonly [file: string, line: string])[] = [
  ['register/places.json', 'lookup Lörrach'],
  ['editions/2018.json', 'eligible Lörrach'],
  ['editions/2017.json', 'group Sigmaringen --edition 2017'],
  ['editions/demo.json', 'export Ulm --edition demo'],
  ['published/2018.json', 'districts Ulm'],
  ['published/2017.json', 'lookup Ulm --edition 2017'],
  ['bounds/2018.json', 'export Ulm'],
  ['bounds/2017.json', 'eligible Ulm --edition 2017'],
  ['register/geography.json', 'partners Wehr'],
  ['register/shapes.json', 'report Heidenheim -o x.svg'],
  ['villages/villages.json', 'lookup Haagen'],
  ['demo/muster.json', 'group Ulm --amounts own.csv'],
  ['demo/muster.pdf', 'demo'],
  ['fonts/dejavu-sans.ttf', 'report Heidenheim -o x.png'],
  ['fonts/dejavu-sans-bold.ttf', 'group Heidenheim -o x.png'],
  ['SHA256SUMS', 'lookup Lörrach'],
]

describe('a damaged file of the installation', () => {
  it.each(USED)('%s is noticed by igm %s: one line, exit code 3, no answer', async (file, line) => {
    const { code, stdout, stderr } = await runDamaged(file, line.split(' '))
    expect([code, stderr.trimEnd().split('\n')]).toEqual([
      3,
      [expect.stringContaining('Bitte igm neu installieren')],
    ])
    expect(stderr).toMatch(/^igm: .*[\\/]data[\\/]/)
    if (line !== 'demo') expect(stdout).toBe('')
  })

  it('is no trouble for who does not need it', async () => {
    expect((await runDamaged('register/shapes.json', ['lookup', 'Lörrach'])).code).toBe(0)
  })
})

it('no other file reads the data than the one that holds it against its digest', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  const readers = sources.filter(
    (path) =>
      path.endsWith('.ts') &&
      /new URL\(['"`](?:\.\.\/)+data\b/.test(readFileSync(join(ROOT, 'src', path), 'utf8')),
  )
  expect(readers.map((path) => path.replaceAll('\\', '/'))).toEqual(['source/shipped-data.ts'])
})
