import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fullTable } from '../../support/fixtures.js'
import { BIN, cleanEnv, ROOT, run } from '../../support/igm.js'
import { sharedFolder, tempFolder } from '../../support/temp-folder.js'
import { record } from '../support/ledger.js'

const onLinux = process.platform === 'linux'
const ONE_LINE = /^igm: [^\n]{15,}\n$/

/** A copy of the program that can be damaged; libraries and data stay where they are. */
const copy = sharedFolder()
cpSync(join(ROOT, 'bin'), join(copy, 'bin'), { recursive: true })
cpSync(join(ROOT, 'dist'), join(copy, 'dist'), { recursive: true })
for (const name of ['node_modules', 'data', 'package.json']) symlinkSync(join(ROOT, name), join(copy, name))

function start(line: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const bin = join(copy, 'bin', 'igm.js')
  return spawnSync(process.execPath, [bin, ...line], { env: cleanEnv({ env }), encoding: 'utf8' })
}

it('a missing or damaged file of the program is one line and exit code 5, from the first word on', () => {
  const faults: readonly (readonly [
    file: string,
    damage: (path: string) => void,
    line: readonly string[],
  ])[] = [
    ['main.js', rmSync, ['lookup', 'Ulm']],
    ['main.js', (path) => writeFileSync(path, 'export const main = {'), ['lookup', 'Ulm']],
    ['main.js', (path) => writeFileSync(path, 'export const other = 1'), ['lookup', 'Ulm']],
    ['de.js', rmSync, ['lookup', 'Ulm']],
    ['de.js', (path) => writeFileSync(path, '\u0000\u001b[31m'), ['lookup', 'Ulm']],
    ['de.js', (path) => truncateSync(path, 40), ['lookup', 'Ulm']],
    ['common.js', (path) => writeFileSync(path, "throw new Error('two\\nlines')"), ['eligible']],
    ['lookup.js', rmSync, ['lookup', 'Ulm']],
    ['solve-worker.js', rmSync, ['group', '-d', 'Ulm', '--edition', '2017']],
    [
      'solve-worker.js',
      (path) => writeFileSync(path, 'x('),
      ['group', '-d', 'Enzkreis', '--edition', '2017'],
    ],
  ]
  let wrong = 0
  const told: string[] = []
  for (const [name, damage, line] of faults) {
    const path = join(copy, 'dist', 'start', name)
    damage(path)
    const { status, stdout, stderr } = start(line)
    cpSync(join(ROOT, 'dist', 'start', name), path)
    if (status === 5 && stdout === '' && ONE_LINE.test(stderr)) continue
    wrong++
    told.push(`${name}: ${status} ${stderr}`)
  }
  record({ area: 'start', tried: 'damaged files of the program', times: faults.length, lost: 0, wrong })
  expect(told).toEqual([])
})

it.runIf(onLinux)('where no more files can be opened, that is what is said', () => {
  const limits = [19, 20, 21, 22]
  const told = limits.map((limit) => {
    const script = `ulimit -n ${limit}; exec "$0" "$1" lookup Ulm`
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, BIN], {
      env: cleanEnv({}),
      encoding: 'utf8',
    })
    return status === 5 && ONE_LINE.test(stderr) && stderr.includes('EMFILE')
      ? ''
      : `${limit}: ${status} ${stderr}`
  })
  const wrong = told.filter((fault) => fault !== '').length
  record({ area: 'start', tried: 'too few files may be open', times: limits.length, lost: 0, wrong })
  expect(told).toEqual(limits.map(() => ''))
})

it('without a folder for what is kept for a moment, the sentence names the variable', async () => {
  const { code, stderr } = await run(['demo'], {
    env: { TMPDIR: join(tempFolder(), 'no'), TEMP: '/no', TMP: '/no' },
  })
  expect([code, ONE_LINE.test(stderr), stderr.includes('TMPDIR')]).toEqual([3, true, true])
})

it.runIf(onLinux)('where only the output fails, it is said that the table is stored', () => {
  const store = join(tempFolder(), 'store')
  const script = 'exec "$0" "$1" import "$2" > /dev/full'
  const ran = spawnSync('sh', ['-c', script, process.execPath, BIN, fullTable().csv], {
    env: cleanEnv({ env: { IGM_DATA_DIR: store } }),
    encoding: 'utf8',
  })
  expect([ran.status, ran.stderr]).toEqual([
    3,
    expect.stringMatching(/^Die Tabelle ist gespeichert .*\nigm: stdout /m),
  ])
  mkdirSync(join(store, 'tables'), { recursive: true })
  expect(execFileSync('ls', [join(store, 'tables')], { encoding: 'utf8' })).toBe('2018.json\n')
})
