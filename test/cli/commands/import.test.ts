import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FullTable, fullTable } from '../../support/fixtures.js'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'

let fixture: FullTable
beforeAll(() => {
  fixture = fullTable()
})

describe('igm import', () => {
  it('stores a proven table, which then answers; a refused one leaves it byte for byte', async () => {
    const folder = tempFolder()
    const env = { IGM_DATA_DIR: join(folder, 'store') }
    const imported = await run(['import', fixture.pdf], { env })
    expect([imported.code, imported.stderr]).toEqual([0, expect.stringContaining('Weiter mit: igm lookup')])
    expect(imported.stdout).toContain('1.101 Beträge als Planungsrahmen 2018 gespeichert.')

    const row = readFileSync(fixture.csv, 'utf8')
      .split('\r\n')
      .find((line) => line.startsWith('08336050,'))
    const { results } = await runJson<{ results: { amount: number; source: object }[] }>(
      ['lookup', 'Lörrach'],
      { env },
    )
    expect(String(results[0]?.amount)).toBe(row?.split(',')[3])
    expect(results[0]?.source).toMatchObject({
      kind: 'document',
      file: { text: expect.stringContaining('Lörrach') },
    })

    const stored = join(env.IGM_DATA_DIR, 'tables', '2018.json')
    const before = readFileSync(stored)
    const bad = join(folder, 'bad.csv')
    writeFileSync(bad, readFileSync(fixture.csv, 'utf8').split('\r\n').slice(0, 500).join('\r\n'))
    const refused = await run(['import', bad], { env })
    expect([refused.code, refused.stdout]).toEqual([3, ''])
    expect(refused.stderr).toContain(`${bad} wurde nicht übernommen`)
    expect(readFileSync(stored).equals(before)).toBe(true)
    expect(readdirSync(join(env.IGM_DATA_DIR, 'tables'))).toEqual(['2018.json'])

    const { editions } = await runJson<{ editions: object[] }>(['editions'], { env })
    expect(editions[0]).toMatchObject({
      id: '2018',
      origin: 'imported',
      coverage: { known: 1101, total: 1101 },
    })
  })

  it('says in JSON where the table is stored, or that it is not', async () => {
    const env = { IGM_DATA_DIR: tempFolder() }
    const good = await run(['import', fixture.csv, '--format', 'json'], { env })
    expect([good.code, JSON.parse(good.stdout).stored]).toEqual([
      0,
      join(env.IGM_DATA_DIR, 'tables', '2018.json'),
    ])
    const bad = await run(['import', fixture.csv, '--edition', '2017', '--format', 'json'], { env })
    expect([bad.code, JSON.parse(bad.stdout).stored]).toEqual([3, null])
  })

  it('does not use a damaged store, and says so', async () => {
    const env = { IGM_DATA_DIR: tempFolder() }
    await run(['import', fixture.csv, '--quiet'], { env })
    const stored = join(env.IGM_DATA_DIR, 'tables', '2018.json')
    writeFileSync(stored, readFileSync(stored, 'utf8').replace('08336050', '08336051'))
    const { code, stdout, stderr } = await run(['lookup', 'Lörrach'], { env })
    expect([code, stdout]).toEqual([3, expect.stringContaining('Pressemitteilung von Josha Frey MdL')])
    expect(stderr).toMatch(/^Achtung: Die gespeicherte Tabelle 2018 ist beschädigt und wird nicht verwendet/)
  })

  it('cannot store a sample as an official table', async () => {
    const env = { IGM_DATA_DIR: tempFolder() }
    const sample = 'data/demo/muster.pdf'
    const official = await run(['import', sample, '--edition', '2018'], { env })
    expect(official.code).toBe(3)
    expect(readdirSync(env.IGM_DATA_DIR)).toEqual([])
    const lookedUp = await run(['lookup', 'Lörrach'], { env })
    expect(lookedUp.stdout).toContain('218.922 €')
  })
})
