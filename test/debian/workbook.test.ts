import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { runInProcess as run } from '../support/in-process.js'
import { typedInto } from '../support/workbook-cells.js'
import { office, sheetsOf } from './support/office.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-workbook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function workbook(args: readonly string[]): Promise<Uint8Array> {
  const path = join(folder, 'made.xlsx')
  expect(await run(['export', ...args, '-o', path])).toMatchObject({ code: 0 })
  return readFileSync(path)
}

/** The same file without the results that stand beside the formulas: what is shown then was computed. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    const xml = strFromU8(part).replace(/ t="str"><f>/g, '><f>')
    return path.includes('worksheets/sheet')
      ? [path, strToU8(xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))]
      : [path, part]
  })
  return zipSync(Object.fromEntries(parts))
}

function shown(bytes: Uint8Array, name: string, sheets: readonly string[]): Record<string, string[][]> {
  // All in one folder: each gets a profile of LibreOffice, which takes longer than the rest.
  const path = join(folder, `${name}.xlsx`)
  writeFileSync(path, bytes)
  return sheetsOf(path, sheets)
}

describe('formulas, as LibreOffice computes them', () => {
  it('give what stands beside them', async () => {
    const sheets = ['Gemeinden', 'Gruppen', 'Vorlage', 'Szenario']
    const bytes = await workbook(['--edition', 'demo', 'Lörrach'])
    const computed = shown(withoutResults(bytes), 'computed', sheets)
    expect(computed).toEqual(shown(bytes, 'stored', sheets))
    expect(computed.Gemeinden?.at(-1)?.[4]).toMatch(/^\d{7}$/)
  })

  it('sum a scenario anew when a municipality changes its group, and name the group that falls below', async () => {
    const bytes = await workbook(['--edition', 'demo', 'Lörrach'])
    const before = (shown(bytes, 'before', ['Szenario']).Szenario ?? []).slice(6)
    const [first = [], second = []] = before
    expect([first[0], second[0]]).toEqual(['1', '1'])
    // One leaves for a number of its own, one for a number that there is not.
    const typed = typedInto(bytes, 5, { A7: 35, A8: 99 })
    const after = (shown(withoutResults(typed), 'after', ['Szenario']).Szenario ?? []).slice(6)
    const sumOf = (rows: string[][], group: number) => Number(rows[group - 1]?.[8])
    expect(sumOf(after, 1)).toBe(sumOf(before, 1) - Number(first[3]) - Number(second[3]))
    expect(after[34]?.slice(6, 12)).toEqual([
      '35',
      '1',
      first[3],
      '0',
      String(51_000 - Number(first[3])),
      'unter der Schwelle',
    ])
    expect([after[0]?.[4], after[1]?.[4]]).toEqual(['unter der Schwelle', 'diese Nummer gibt es nicht'])
  })

  it('count an amount that was typed into the form, and call a group open while one is unknown', async () => {
    const bytes = await workbook(['--edition', '2018', 'Lörrach'])
    const start = (shown(bytes, 'start', ['Szenario']).Szenario ?? []).slice(6)
    const rowOf = (name: string) => start.findIndex((row) => row[2] === name)
    const [aitern, binzen] = [rowOf('Aitern'), rowOf('Binzen')]
    const grouped = { [`A${7 + aitern}`]: 30, [`A${7 + binzen}`]: 30 }
    const open = typedInto(typedInto(bytes, 5, grouped), 4, { D5: 40_600 })
    const [row] = (shown(withoutResults(open), 'open', ['Szenario']).Szenario ?? []).slice(6 + 29)
    expect(row?.slice(6, 12)).toEqual(['30', '2', '40600', '1', '10400', 'offen, Betrag unbekannt'])
    const full = typedInto(open, 4, { D7: 10_400 })
    const [reached] = (shown(withoutResults(full), 'full', ['Szenario']).Szenario ?? []).slice(6 + 29)
    expect(reached?.slice(6, 12)).toEqual(['30', '2', '51000', '0', '0', 'erreicht'])
  })
})

it('a form that LibreOffice saved gives what was typed, nothing when empty, and names what stands beside it', async () => {
  const scope = ['--edition', '2018', 'Lörrach']
  const blank = await workbook(scope)
  const read = async (name: string, typed: Parameters<typeof typedInto>[2]) => {
    const [given, saved] = [join(folder, `${name}.xlsx`), join(folder, 'saved')]
    writeFileSync(given, typedInto(blank, 4, typed))
    office(folder, ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved, given])
    return run(['group', ...scope, '--amounts', join(saved, `${name}.xlsx`), '--format', 'json'])
  }
  const filled = await read('filled', { D5: 40_600 })
  expect([filled.code, filled.stderr.includes('gelesen ist das Blatt „Vorlage“')]).toEqual([0, true])
  expect(JSON.parse(filled.stdout).ownAmounts).toEqual([['08336004', 40_600]])
  const empty = await read('empty', {})
  expect([empty.code, empty.stderr]).toEqual([3, expect.stringContaining('kein Betrag eingetragen')])
  const beside = await read('beside', { E5: 12_000 })
  expect([beside.code, beside.stderr]).toEqual([3, expect.stringContaining('steht 12000')])
})
