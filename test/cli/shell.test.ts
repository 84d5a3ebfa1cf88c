import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BIN, cleanEnv, ROOT } from '../support/igm.js'
import { tempFolder } from '../support/temp-folder.js'

/** Runs a line of the shell in a folder of its own; `igm` is the binary. */
function sh(line: string, folder = tempFolder(), env: Readonly<Record<string, string>> = {}) {
  const script = `igm() { ${JSON.stringify(process.execPath)} ${JSON.stringify(BIN)} "$@"; }\n${line}`
  const options = { cwd: folder, env: cleanEnv({ env }), encoding: 'utf8', timeout: 20_000 } as const
  const { status, stdout, stderr, signal } = spawnSync('sh', ['-c', script], options)
  return { code: signal ?? status, stdout, stderr, folder }
}

const PDF = join(ROOT, 'test/fixtures/pdf/cases/plain.pdf')
const OWN = 'name;amount\nUlm;600000\n'
const ONE_LINE = /^igm: [^\n]+\n$/

describe.skipIf(process.platform === 'win32')('what the shell can do', () => {
  it.each([
    'igm lookup - -o in.csv < in.csv',
    'igm export -d Ulm --amounts - -o in.csv < in.csv',
    'ln in.csv out.csv; igm export -d Ulm --amounts - -o out.csv < in.csv',
    'ln -s in.csv out.csv; igm group -d Ulm --amounts - --format csv -o out.csv < in.csv',
    'igm verify - -o in.csv --format csv < in.csv',
    'igm report -d Ulm --compare-with - -o in.csv < in.csv',
    'mkdir d; ln in.csv d/a.csv; igm export --each-district --format csv -o e --quiet; mv d/a.csv d/$(ls e | grep -m 1 csv); igm export --each-district --format csv --amounts - -o d < in.csv',
  ])('a file on standard input is no file to write to: %s', (line) => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'in.csv'), OWN)
    const { code, stderr } = sh(line, folder)
    expect([readFileSync(join(folder, 'in.csv'), 'utf8'), code]).toEqual([OWN, 2])
    expect(stderr.split('\n').at(-2)).toMatch(/^igm: /)
  })

  it.each(['igm lookup Wehr -o -', 'igm group -d Ulm --plan -', 'igm parse x.pdf --debug-svg -'])(
    'a dash is no file to write to: %s',
    (line) => {
      const { code, stderr, folder } = sh(`${line}; code=$?; ls -A >&2; exit $code`)
      expect(stderr).toMatch(ONE_LINE)
      expect([code, folder]).toEqual([2, folder])
    },
  )

  it('a working folder that is gone is said to be, and stops only what needs one', () => {
    const gone = (line: string) => sh(`mkdir here; cd here; rmdir ../here; ${line}`)
    expect(gone('igm lookup Wehr').code).toBe(0)
    for (const line of [`igm parse '${PDF}'`, 'IGM_DATA_DIR=store igm lookup Wehr', 'igm report -d Ulm']) {
      const { code, stderr } = gone(line)
      expect([line, code, stderr]).toEqual([line, 3, expect.stringMatching(ONE_LINE)])
    }
  })

  it.each([
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['a device', (path: string) => execFileSync('ln', ['-s', '/dev/zero', path])],
  ])('%s in the place of a stored table does not hold igm editions --verify up', (_, put) => {
    const store = tempFolder()
    mkdirSync(join(store, 'tables'))
    put(join(store, 'tables', '2018.json'))
    const { code, stdout } = sh('igm editions --verify', undefined, { IGM_DATA_DIR: store })
    expect(code).toBe(3)
    expect(stdout).toContain('2018')
  })
})

it.skipIf(process.platform === 'win32')(
  'a data folder that is a file is named with the variable that names it',
  () => {
    const file = join(tempFolder(), 'file')
    writeFileSync(file, '')
    for (const line of [
      'igm lookup Wehr',
      `igm import '${PDF}' --edition-file '${PDF.replace('plain.pdf', 'edition.json')}'`,
    ]) {
      const { code, stderr } = sh(line, undefined, { IGM_DATA_DIR: file })
      expect([line, code, stderr]).toEqual([line, 3, expect.stringMatching(ONE_LINE)])
      expect(stderr).toContain('IGM_DATA_DIR')
    }
  },
)
