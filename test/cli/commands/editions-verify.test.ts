import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fullTable } from '../../support/fixtures.js'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'
import { sharedFolder, tempFolder } from '../../support/temp-folder.js'

const CASES = 'test/fixtures/pdf/cases'
const LOERRACH = ['lookup', 'Lörrach']
const store = sharedFolder()

/** A data folder with the tables 2018 and `cases`, an edition of the user. */
beforeAll(async () => {
  const env = { IGM_DATA_DIR: store }
  await run(['import', fullTable().csv], { env })
  await run(['import', `${CASES}/plain.pdf`, '--edition-file', `${CASES}/edition.json`], { env })
}, 60_000)

const sha256sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** @returns a copy of the folder in which the table of one edition says one euro more */
function damaged(edition: string): { env: { IGM_DATA_DIR: string }; path: string } {
  const env = { IGM_DATA_DIR: tempFolder() }
  cpSync(store, env.IGM_DATA_DIR, { recursive: true })
  const path = join(env.IGM_DATA_DIR, 'tables', `${edition}.json`)
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replace(/(\["08336050",)(\d+)/, (_, before, amount) => before + (Number(amount) + 1)),
  )
  return { env, path }
}

describe('igm editions --verify', () => {
  it('finds every stored table and every shipped file intact', async () => {
    const { code, stdout, stderr } = await run(['editions', '--verify'], { env: { IGM_DATA_DIR: store } })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\d+ Dateien geprüft, alle unversehrt\.\n$/)
    const plain = await run(['editions', '--verify', '--format', 'plain'], { env: { IGM_DATA_DIR: store } })
    expect(plain.stdout).toMatch(
      /gespeicherte Tabelle; Datei: 2018; Zustand: unversehrt; SHA-256: [0-9a-f]{64};/,
    )
    expect(plain.stdout).toMatch(/mitgeliefert; Datei: register\/places\.json; Zustand: unversehrt/)
    expect(stdout).not.toContain('beschädigt')
  })

  it('names the damaged one', async () => {
    const { env, path } = damaged('2018')
    const { files } = await runJson<{ files: { name: string; ok: boolean; path: string }[] }>(
      ['editions', '--verify'],
      { env },
    )
    expect(files.filter(({ ok }) => !ok)).toEqual([
      { kind: 'stored', name: '2018', ok: false, fault: 'damaged', sha256: sha256sum(path), path },
    ])
    const { code, stderr } = await run(['editions', '--verify'], { env, lang: 'en' })
    expect([code, stderr]).toEqual([3, expect.stringContaining(`igm: The stored table ${path} is damaged`)])
  })
})

describe('a damaged table', () => {
  it('is replaced by the published amounts, after saying so, with an exit code that scripts notice', async () => {
    const { env, path } = damaged('2018')
    const { code, stdout, stderr } = await run([...LOERRACH, '--format', 'csv', '--quiet'], { env })
    expect(code).toBe(3)
    expect(stdout).toContain('08336050,Lörrach,Lörrach,VVG Lörrach,218922,275,alone,')
    expect(stderr).toMatch(/^Achtung: [^\n]+\n$/)
    expect(stderr).toContain(path)
  })

  it('of a user’s own edition has nothing in its place', async () => {
    const { env, path } = damaged('cases')
    const { code, stdout, stderr } = await run([...LOERRACH, '--edition', 'cases'], { env })
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toBe(
      `igm: Die gespeicherte Tabelle ${path} ist beschädigt und wird nicht verwendet. Bitte die Datei löschen oder mit igm import neu einlesen.\n`,
    )
  })

  it('is listed as such, and hides no other', async () => {
    const { env, path } = damaged('cases')
    const list = await run(['editions'], { env })
    expect([list.code, list.stderr]).toEqual([3, expect.stringContaining(path)])
    expect(list.stdout).toMatch(/^2018 .*eingelesene Tabelle +1\.101/m)
    expect(list.stdout).toMatch(/^cases +beschädigt +0/m)
  })

  it.each([
    ['2018', ['import', fullTable().csv]],
    ['cases', ['import', `${CASES}/plain.pdf`, '--edition-file', `${CASES}/edition.json`]],
    ['cases', ['import', fullTable().csv]],
  ])('%s does not keep igm %j from importing', async (edition, line) => {
    const { env } = damaged(edition)
    const imported = await run(line, { env })
    expect([imported.code, imported.stdout]).toEqual([0, expect.stringContaining('gespeichert')])
  })

  it('is mended by an import', async () => {
    const { env, path } = damaged('2018')
    expect((await run(['import', fullTable().csv], { env })).code).toBe(0)
    expect((await run(['editions', '--verify'], { env })).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('"digest"')
  })
})

describe('a table that a newer igm stored', () => {
  const newer = () => {
    const env = { IGM_DATA_DIR: tempFolder() }
    cpSync(store, env.IGM_DATA_DIR, { recursive: true })
    const path = join(env.IGM_DATA_DIR, 'tables', 'cases.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"schemaVersion":1', '"schemaVersion":2'))
    return { env, path }
  }

  it.each([
    [['editions'], /^2018 .*eingelesene Tabelle +1\.101/m, /^cases +von einem neueren igm +0/m],
    [['editions', '--verify'], /^gespeicherte Tabelle +2018 +unversehrt/m, /cases +von einem neueren igm/],
    [['editions', '--history'], /^2018@[0-9a-f]{8} +gilt/m, /^cases@[0-9a-f]{8} +frühere/m],
  ])('is listed by igm %s as that, and hides no other', async (line, other, listed) => {
    const { env, path } = newer()
    const { code, stdout, stderr } = await run(line, { env })
    expect(stdout).toMatch(other)
    expect(stdout).toMatch(listed)
    const said = line.includes('--history') ? [0, ''] : [3, expect.stringContaining(path)]
    expect([code, stderr]).toEqual(said)
  })

  it('does not keep igm import from reading another, and is not replaced', async () => {
    const { env, path } = newer()
    expect(await run(['import', fullTable().csv], { env })).toMatchObject({ code: 0 })
    const line = ['import', `${CASES}/plain.pdf`, '--edition-file', `${CASES}/edition.json`]
    const { code, stderr } = await run(line, { env })
    expect([code, stderr]).toEqual([3, expect.stringContaining('neueren igm')])
    expect(readFileSync(path, 'utf8')).toContain('"schemaVersion":2')
  })
})
