import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FullTable, fullTable } from '../../support/fixtures.js'
import { run } from '../../support/igm.js'
import { runInProcess, runJsonInProcess } from '../../support/in-process.js'
import { faultsOf } from '../../support/schemas.js'
import { tempFolder } from '../../support/temp-folder.js'

let fixture: FullTable
beforeAll(() => {
  fixture = fullTable()
})

describe('a table that proves itself', () => {
  it('as CSV is the truth file byte for byte, from standard input too', async () => {
    const truth = readFileSync(fixture.csv, 'utf8')
    const ran = await run(['parse', '-', '--format', 'csv'], { stdin: readFileSync(fixture.pdf) })
    expect(ran.code).toBe(0)
    expect(ran.stderr).not.toMatch(/^Fehler/m)
    expect(ran.stdout === truth).toBe(true)
    expect(truth.split('\r\n')[0]).toBe('ags,name,district,amount,persons,page')
  })

  it('as JSON obeys the schema', async () => {
    const answer = await runJsonInProcess<{ accepted: boolean; rows: unknown[] }>(['parse', fixture.pdf])
    expect(faultsOf('parse', answer)).toEqual([])
    expect([answer.accepted, answer.rows.length]).toEqual([true, 1101])
  })

  it('shows its proof below the table', async () => {
    const { code, stdout } = await runInProcess(['parse', fixture.pdf, '--lang', 'de'])
    expect(code).toBe(0)
    expect(stdout).toContain('Summe der Personen (erwartet 72.857, gefunden 72.857)')
    expect(stdout).toContain('1.101 Gemeinden gelesen und bewiesen: Planungsrahmen 2018.')
    expect(stdout).not.toContain('undefined')
    // The invented amounts contradict sums that were published; nothing else may fail.
    expect(stdout.match(/^NEIN .*/gm)).toEqual([
      'NEIN           bekannte Kreissummen (Summen 3, abweichend 3)',
    ])
  })
})

describe('a file that is no such table', () => {
  it.each([
    ['', 'empty-file', 'leer'],
    ['<!doctype html><title>404</title>', 'html-page', 'Webseite'],
    ['hello', 'not-a-pdf', 'keine PDF-Datei'],
  ])('%j: %s, exit code 3', async (stdin, code, word) => {
    const [screen, json, csv] = await Promise.all(
      ['table', 'json', 'csv'].map((format) => runInProcess(['parse', '-', '--format', format], { stdin })),
    )
    expect([screen?.code, json?.code, csv?.code]).toEqual([3, 3, 3])
    expect(screen?.stdout).toContain(word)
    const answer = JSON.parse(json?.stdout ?? '')
    expect(faultsOf('parse', answer)).toEqual([])
    expect([answer.accepted, answer.findings[0].code]).toEqual([false, code])
    expect(csv?.stderr).toContain(word)
  })
})

describe('--edition', () => {
  it('refuses a table of another edition', async () => {
    const { code, stdout } = await runInProcess(['parse', fixture.pdf, '--edition', '2017'])
    expect(code).toBe(3)
    expect(stdout).toContain('verlangt war 2017')
  })
})

describe('-o FILE', () => {
  it('writes the table as its suffix says', async () => {
    const file = join(tempFolder(), 'tabelle.csv')
    const { code, stdout } = await runInProcess(['parse', fixture.pdf, '-o', file])
    expect([code, stdout]).toEqual([0, ''])
    expect(readFileSync(file).equals(readFileSync(fixture.csv))).toBe(true)
  })
})

describe('on a terminal', () => {
  const rowsIn = (stdout: string) => stdout.match(/^08\d{6} /gm)?.length

  it('the first ten rows are shown, the rest is counted, and the proof follows', async () => {
    const { stdout } = await runInProcess(['parse', fixture.pdf], { columns: 80 })
    expect(rowsIn(stdout)).toBe(10)
    expect(stdout).toContain('… und 1.091 weitere; alle zeigt --all-rows.')
    expect(stdout).toContain('1.101 Gemeinden gelesen und bewiesen')
  })

  it('--all-rows shows all, as a pipe does', async () => {
    const all = await runInProcess(['parse', fixture.pdf, '--all-rows'], { columns: 80 })
    const piped = await runInProcess(['parse', fixture.pdf])
    expect([rowsIn(all.stdout), rowsIn(piped.stdout)]).toEqual([1101, 1101])
  })
})
