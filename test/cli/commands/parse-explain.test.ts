import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../../src/pdf/explain/explanation.js'
import { ROOT } from '../../support/igm.js'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'
import { faultsOf } from '../../support/schemas.js'
import { tempFolder } from '../../support/temp-folder.js'

const FOLDER = join(ROOT, 'test', 'fixtures', 'pdf')
const pdf = (name: string) => join(FOLDER, `${name}.pdf`)
const CASES = ['--edition-file', join(FOLDER, 'cases', 'edition.json')]

describe('igm parse --explain', () => {
  it('shows the readings that were tried, every kind of line, and the proof; not the rows', async () => {
    const { code, stdout } = await run(['parse', pdf('cases/several-amounts'), ...CASES, '--explain'])
    expect(code).toBe(0)
    expect(stdout).toContain('genommen')
    expect(stdout).toMatch(/geht auch auf|verworfen/)
    expect(stdout).toMatch(/122 {2}Zeilen der Tabelle\n/)
    expect(stdout).toContain('122 Gemeinden gelesen und bewiesen')
    expect(stdout).not.toMatch(/08215007|undefined/)
  })

  it('as JSON has it beside everything else, as the schema says', async () => {
    const args = ['parse', pdf('cases/tagged'), ...CASES]
    const plain = await runJson<object>(args)
    const { explanation, ...rest } = await runJson<{ explanation: Explanation }>([...args, '--explain'])
    expect(rest).toEqual(plain)
    expect(faultsOf('parse', { ...rest, explanation })).toEqual([])
    expect(explanation.candidates).toMatchObject([{ isChosen: true, source: 'text', rows: 122 }])
  })

  it('as CSV is a row for each reading', async () => {
    const { stdout } = await run(['parse', pdf('cases/plain'), ...CASES, '--explain', '--format', 'csv'])
    const [head, ...records] = stdout.trim().split('\r\n')
    expect(head).toBe('outcome,source,layout,edition,heading,left,right,pages,rows,errors')
    expect(records).toEqual([expect.stringMatching(/^chosen,text,one,cases,/)])
  })

  it.each([
    ['no-table', 'Keine Lesart', 'Keine Tabelle mit Gemeinden'],
    ['password', 'Es gab nichts zu lesen', 'Kennwort'],
    ['scan', 'Es gab nichts zu lesen', 'Texterkennung'],
  ])('of a refused file (%s) tells what was seen', async (name, seen, why) => {
    const { code, stdout } = await run(['parse', pdf(`refused/${name}`), '--explain'])
    expect(code).toBe(3)
    expect(stdout).toContain(seen)
    expect(stdout).toContain(why)
    expect(stdout).not.toContain('undefined')
  })
})

describe('igm parse --debug-svg', () => {
  const draw = (name: string, file: string, ...more: string[]) =>
    run(['parse', pdf(name), ...CASES, '--debug-svg', file, '--format', 'csv', ...more])

  it('draws a page, the same bytes each time, beside the result', async () => {
    const [one, two] = ['one.svg', 'two.svg'].map((name) => join(tempFolder(), name))
    const ran = await draw('cases/plain', one ?? '')
    await draw('cases/plain', two ?? '', '--quiet')
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining(`Geschrieben: ${one}`)])
    expect(ran.stdout).toMatch(/^ags,name/)
    const svg = readFileSync(one ?? '', 'utf8')
    expect(readFileSync(two ?? '', 'utf8') === svg).toBe(true)
    expect(svg).toContain('Seite 1 von 3')
    expect(svg).toContain('>Bretten</text>')
  })

  it('draws the page that it is told to, upright', async () => {
    const file = join(tempFolder(), 'page.svg')
    const { code } = await draw('cases/one-page-upside-down', file, '--page', '2', '--lang', 'en')
    expect(code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('Page 2 of 3')
  })

  it('of a refused file draws the first page with an error, and marks the line', async () => {
    const file = join(tempFolder(), 'page.svg')
    const { code } = await draw('refused/unknown-name', file)
    expect(code).toBe(3)
    const svg = readFileSync(file, 'utf8')
    expect(svg).toContain('Seite 8 von 22')
    expect(svg).toContain('BEFUND 37')
  })

  it('of a file that cannot be opened draws nothing, and says so', async () => {
    const file = join(tempFolder(), 'page.svg')
    const { code, stderr } = await draw('refused/password', file)
    expect([code, existsSync(file)]).toEqual([3, false])
    expect(stderr).toContain('Keine Seite zum Zeichnen')
  })

  it.each([
    [['--page', '4'], '1 – 3'],
    [['--page', '0'], '--page'],
  ])('%j is refused, and nothing is written', async (more, word) => {
    const file = join(tempFolder(), 'page.svg')
    const { code, stdout, stderr } = await draw('cases/plain', file, ...more)
    expect([code, stdout, existsSync(file)]).toEqual([2, '', false])
    expect(stderr).toContain(word)
  })

  it('--page alone is refused', async () => {
    const { code, stderr } = await run(['parse', pdf('cases/plain'), '--page', '1'])
    expect(code).toBe(2)
    expect(stderr).toContain('--debug-svg')
  })
})
