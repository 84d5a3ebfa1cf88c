import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'

const CASES = 'test/fixtures/pdf/cases'
const WHOLE = `${CASES}/edition.json`

function edition(more: object = {}): string {
  const path = join(tempFolder(), 'edition.json')
  const threshold = { value: 60_000, source: 'a letter' }
  writeFileSync(path, JSON.stringify({ id: '2019', published: '2019-01-05', threshold, ...more }))
  return path
}

describe('--edition-file', () => {
  it('without it, a table of no known edition is read, but not accepted', async () => {
    const { code, stdout } = await run(['parse', `${CASES}/plain.pdf`, '--format', 'json'])
    const table = JSON.parse(stdout)
    expect([code, table.edition, table.rows.length]).toEqual([3, null, 122])
    const codes = table.findings.map((finding: { code: string }) => finding.code)
    expect(codes).toEqual(expect.arrayContaining(['edition-unknown', 'unit-inferred']))
  })

  it('with pot and persons known, the proof is whole', async () => {
    const { code, stdout } = await run([
      'parse',
      `${CASES}/plain.pdf`,
      '--edition-file',
      WHOLE,
      '--format',
      'json',
    ])
    const table = JSON.parse(stdout)
    expect([code, table.edition, table.accepted]).toEqual([0, 'cases', true])
    expect(table.checks.find(({ id }: { id: string }) => id === 'all-municipalities-present').ok).toBe(true)
  })

  it('takes the date of a letter for no row, and a bare year beside grouped amounts for no amount', async () => {
    const parse = (file: string) =>
      run(['parse', `test/fixtures/pdf/letters/${file}`, '--edition-file', edition(), '--format', 'json'])
    const [date, quarter] = [await parse('date.pdf'), await parse('quarter.pdf')]
    const keys = JSON.parse(date.stdout).rows.map(({ ags }: { ags: string }) => ags)
    expect([date.code, keys.length, keys.includes('08111000')]).toEqual([0, 15, false])
    const codes = JSON.parse(quarter.stdout).findings.map(({ code }: { code: string }) => code)
    expect([quarter.code, codes.includes('amount-unreadable')]).toEqual([3, true])
  })

  it('imports under its own id, with its own threshold, and says what is not proven', async () => {
    const env = { IGM_DATA_DIR: tempFolder() }
    const imported = await run(['import', `${CASES}/plain.pdf`, '--edition-file', edition()], { env })
    expect([imported.code, imported.stdout]).toEqual([0, expect.stringContaining('nicht bewiesen')])

    const { results } = await runJson<{ results: { amount: number; status: string }[] }>(
      ['lookup', 'Schopfheim', 'Stuttgart', 'Weil am Rhein', '--edition', '2019'],
      { env },
    )
    // 57.955 € would be enough at 51.000 €.
    expect(results.map(({ status }) => status)).toEqual(['join', 'unknown', 'alone'])

    const { editions } = await runJson<{ editions: object[] }>(['editions'], { env })
    expect(editions.at(-1)).toMatchObject({
      id: '2019',
      status: 'own',
      coverage: { known: 122, total: 1101 },
    })

    // From now on the amounts of that edition are recognised, and the file that describes it is not needed.
    const again = await run(['import', `${CASES}/turned.pdf`, '--edition', '2019'], { env })
    expect(again.code).toBe(0)
  })

  it('proves by pot and persons that nobody else has a share', async () => {
    const env = { IGM_DATA_DIR: tempFolder() }
    await run(['import', `${CASES}/plain.pdf`, '--edition-file', WHOLE], { env })
    const { results } = await runJson<{ results: { status: string }[] }>(
      ['lookup', 'Stuttgart', '--edition', 'cases'],
      { env },
    )
    expect(results[0]?.status).toBe('none')
  })

  it.each([
    ['igm: Die Datei', 2, 'gibt-es-nicht.json'],
    ['igm: In README.md stimmt „JSON“ nicht.', 3, 'README.md'],
    ['igm: data/editions/2018.json beschreibt „2018“', 3, 'data/editions/2018.json'],
  ])('%s … (exit %d)', async (sentence, _, path) => {
    const { code, stdout, stderr } = await run(['parse', `${CASES}/plain.pdf`, '--edition-file', path])
    expect(stdout).toBe('')
    expect(stderr.split('\n')[0]).toContain(sentence)
    expect(code).toBeGreaterThan(1)
  })

  it('a table of another rate is not that edition', async () => {
    const { code, stderr } = await run([
      'parse',
      'test/fixtures/pdf/latex-2017.pdf',
      '--edition-file',
      WHOLE,
      '--format',
      'csv',
    ])
    expect([code, stderr]).toEqual([3, expect.stringContaining('Planungsrahmen 2017')])
  })
})
