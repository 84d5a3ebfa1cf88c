import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { BIN, cleanEnv, run } from '../support/igm.js'
import { runInProcess } from '../support/in-process.js'
import { tempFolder } from '../support/temp-folder.js'

const HEADS = 'ags,name,district,association,amount,persons,status,missing,districtAgs'
const ORIGIN = 'atLeast,atMost,edition,source'
const FORMATS = ['table', 'plain', 'csv', 'csv-excel', 'json', 'ndjson']
const LINES = [
  ['lookup', 'Lörrach', 'Aitern'],
  ['eligible', '--edition', '2017', '-d', 'Sigmaringen'],
  ['export', '--edition', '2017', '-d', 'Sigmaringen', '--groups'],
  ['group', '--edition', '2017', '-d', 'Sigmaringen'],
  ['editions'],
]

function isWellFormed(format: string, text: string): boolean {
  switch (format) {
    case 'csv':
      return parse(text).length > 1 && !text.replaceAll('\r\n', '').includes('\n')
    case 'csv-excel':
      return text.startsWith('\uFEFF') && parse(text, { bom: true, delimiter: ';' }).length > 1
    case 'json':
      return JSON.parse(text).schemaVersion === 1
    case 'ndjson':
      return text
        .trimEnd()
        .split('\n')
        .every((line) => typeof JSON.parse(line) === 'object')
    default:
      return text.trim() !== ''
  }
}

describe.each(LINES)('igm %s', (...line) => {
  it.each(FORMATS)('as %s: exit code 0, well formed, the same figures in both languages', async (format) => {
    const [de, en] = await Promise.all([
      runInProcess([...line, '--format', format], { lang: 'de' }),
      runInProcess([...line, '--format', format], { lang: 'en' }),
    ])
    expect([de.code, en.code]).toEqual([0, 0])
    expect(isWellFormed(format, de.stdout)).toBe(true)
    expect(`${de.stdout}${en.stdout}${de.stderr}${en.stderr}`).not.toMatch(/undefined|\[object|NaN/)
    const isForPeople = ['table', 'plain', 'csv-excel'].includes(format)
    if (!isForPeople) {
      const timeless = (text: string) => text.replace(/"seconds": ?[\d.]+/, '')
      expect(timeless(en.stdout)).toBe(timeless(de.stdout))
    }
  })
})

describe('columns of CSV', () => {
  it.each([
    [['lookup', 'Lörrach'], `${HEADS},${ORIGIN}`],
    [['eligible', '-d', 'Lörrach'], `${HEADS},${ORIGIN}`],
    [['export', '-d', 'Lörrach'], `${HEADS},${ORIGIN}`],
    [['export', '-d', 'Lörrach', '--groups'], `${HEADS},group,${ORIGIN}`],
  ])('of %j are those of the contract', async (line, heads) => {
    const { stdout } = await runInProcess([...line, '--format', 'csv'])
    expect(stdout.split('\r\n')[0]).toBe(heads)
  })

  it('export alone gives CSV; Lörrach has 35 rows', async () => {
    const { stdout } = await runInProcess(['export', '-d', 'Lörrach'])
    expect(parse(stdout)).toHaveLength(36)
  })

  it('for Excel has German heads and words, codes in neither', async () => {
    const { stdout } = await runInProcess(['lookup', 'Lörrach', '--format', 'csv-excel'])
    expect(stdout).toBe(
      '\uFEFFAGS;Gemeinde;Kreis;Verwaltungsgemeinschaft;Betrag (€);Personen;Antrag;fehlt (€);Kreisschlüssel;' +
        'mindestens (€);höchstens (€);Planungsrahmen;Quelle\r\n' +
        '08336050;Lörrach;Lörrach;VVG Lörrach;218922;275;allein;;08336;;;' +
        '"Planungsrahmen 2018 – Stand Januar 2018; seit 2025 beantragen nur noch die 44 Stadt- und Landkreise";' +
        'Pressemitteilung von Josha Frey MdL, 5. Januar 2018\r\n',
    )
  })
})

describe('-o FILE', () => {
  it.each([
    ['x.csv', /^ags,/],
    ['x.JSON', /^\{\n {2}"schemaVersion": 1/],
    ['x.ndjson', /^\{"ags"/],
    ['x.txt', /^Lörrach \(Landkreis/],
  ])('%s: the suffix decides, standard output stays empty', async (name, content) => {
    const file = join(tempFolder(), name)
    const { code, stdout, stderr } = await runInProcess(['lookup', 'Lörrach', '-o', file])
    expect([code, stdout, stderr]).toEqual([0, '', `Geschrieben: ${file}\n`])
    expect(readFileSync(file, 'utf8')).toMatch(content)
  })

  it('--format decides over the suffix; --quiet says nothing', async () => {
    const file = join(tempFolder(), 'x.csv')
    writeFileSync(file, 'old and longer than what comes now '.repeat(100))
    const ran = await runInProcess([
      'lookup',
      'Lörrach',
      '--output',
      file,
      '--format',
      'csv-excel',
      '--quiet',
    ])
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFFAGS;.*\r\n.*\r\n$/)
  })
})

describe('streams', () => {
  it.skipIf(process.platform === 'win32')('a reader that has seen enough is no error', () => {
    const command = `"${process.execPath}" "${BIN}" eligible --format ndjson | head -1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { env: cleanEnv({}), encoding: 'utf8' })
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/EPIPE|Error|at /)
  })

  it('never prints the control characters of what was typed', async () => {
    const evil = 'L\u001B[31mx\u0007\u009B\u202E'
    const lines = [
      ['lookup', evil],
      ['eligible', '-d', evil],
      ['lookup', 'x', '--edition', evil],
      ['parse', `${evil}.pdf`],
      [evil],
      ['lookup', 'x', `--${evil}`],
    ]
    for (const ran of await Promise.all(lines.map((line) => run(line)))) {
      expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/(?!\n)\p{Cc}|\u202E/u)
      expect(ran.code).toBeGreaterThan(0)
    }
  })

  it('colours only where asked: never into a pipe, FORCE_COLOR over NO_COLOR, --no-color over both', async () => {
    const has = async (args: string[], env: Record<string, string>) =>
      (await run(['lookup', 'Lörrach', ...args], { env })).stdout.includes('\u001B[')
    expect(await has([], {})).toBe(false)
    expect(await has([], { FORCE_COLOR: '1' })).toBe(true)
    expect(await has(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
    expect(await has([], { FORCE_COLOR: '0', NO_COLOR: '' })).toBe(false)
    expect(await has(['--format', 'csv'], { FORCE_COLOR: '1' })).toBe(false)
  })
})
