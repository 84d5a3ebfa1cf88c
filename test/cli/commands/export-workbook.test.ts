import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { byName } from '../../support/by-name.js'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'
import { cellsOf, typedInto } from '../../support/workbook-cells.js'

const DEMO = ['--edition', 'demo', 'Lörrach']
const FORM = 4
const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const written = async (name: string, args: readonly string[], lang: 'de' | 'en' = 'de') => {
  const path = join(folder, name)
  expect(await run(['export', ...args, '-o', path, '--quiet'], { lang })).toMatchObject({
    code: 0,
    stdout: '',
  })
  return readFileSync(path)
}
/** @returns a row of cells from the first to the last column */
const rowOf = (cells: ReadonlyMap<string, string>, row: number, last: string) =>
  Array.from({ length: last.charCodeAt(0) - 64 }, (_, at) =>
    cells.get(`${String.fromCharCode(65 + at)}${row}`),
  )

interface Report {
  municipalities: { ags: string; name: string; amount: number | null; persons: number | null }[]
  group: { groups: { id: number; members: string[]; amount: number }[]; ungrouped: { ags: string }[] }
}

describe('a workbook of a district', () => {
  let bytes: Uint8Array
  let report: Report
  beforeAll(async () => {
    bytes = await written('demo.xlsx', DEMO)
    report = await runJson<Report>(['report', ...DEMO])
  }, 60_000)

  it('says on every sheet what it is, of which edition, from where, made when', async () => {
    for (const sheet of ['Übersicht', 'Gemeinden', 'Gruppen', 'Vorlage', 'Szenario', 'Quelle']) {
      const cells = await cellsOf(bytes, sheet)
      expect(cells.get('A1')).toBe('Integrationsmanagement: Landkreis Lörrach · MUSTER – erfundene Beträge')
      expect(cells.get('A2')).toBe(
        'Planungsrahmen demo – Muster mit erfundenen Beträgen nach dem Vorbild des Planungsrahmens 2018 · Quelle: muster.pdf · Erstellt am 2. Januar 2026 mit igm 0.1.0.',
      )
    }
  })

  it('sums the amounts and persons of all municipalities', async () => {
    const cells = await cellsOf(bytes, 'Gemeinden')
    const municipalities = byName(report.municipalities)
    const last = 3 + municipalities.length
    municipalities.forEach(({ ags, amount }, at) => {
      expect([cells.get(`A${4 + at}`), cells.get(`E${4 + at}`)]).toEqual([ags, String(amount ?? '')])
    })
    const sum = (of: (one: Report['municipalities'][number]) => number | null) =>
      String(municipalities.reduce((total, one) => total + (of(one) ?? 0), 0))
    expect(rowOf(cells, last + 1, 'F')).toEqual([
      '',
      'Summe',
      '',
      '',
      sum((one) => one.amount),
      sum((one) => one.persons),
    ])
  })

  it('has one row a member, the sum of each group below it, and everybody once', async () => {
    const cells = await cellsOf(bytes, 'Gruppen')
    const amount = new Map(report.municipalities.map((one) => [one.ags, one.amount]))
    const joint = report.group.groups.filter(({ members }) => members.length > 1)
    let row = 4
    for (const group of joint) {
      for (const { ags } of byName(report.municipalities.filter((one) => group.members.includes(one.ags)))) {
        const [id, key, , euro] = rowOf(cells, row++, 'D')
        expect([id, key, euro]).toEqual([String(group.id), ags, String(amount.get(ags))])
      }
      expect(rowOf(cells, row++, 'D')).toEqual([
        String(group.id),
        '',
        `Summe Gruppe ${group.id}`,
        String(group.amount),
      ])
    }
    const others = Array.from({ length: 100 }, (_, at) => cells.get(`B${row + at}`)).filter((ags) => ags)
    const expected = report.municipalities
      .map(({ ags }) => ags)
      .filter((ags) => !joint.some(({ members }) => members.includes(ags)))
    expect(others.toSorted()).toEqual(expected)
  })

  it('has a scenario with the groups of the proposal, each with its sum against the threshold', async () => {
    const cells = await cellsOf(bytes, 'Szenario')
    expect([cells.get('A5'), cells.get('D5')]).toEqual(['Schwelle', '51000'])
    const { groups } = report.group
    const joint = groups.filter(({ members }) => members.length > 1)
    const alone = byName(
      report.municipalities.filter(({ ags }) =>
        groups.some(({ members }) => members.length === 1 && members.includes(ags)),
      ),
    ).map(({ ags, amount }) => ({ members: [ags], amount }))
    for (const [at, { members, amount }] of [...joint, ...alone].entries()) {
      expect(['G', 'H', 'I', 'J', 'K', 'L'].map((column) => cells.get(`${column}${7 + at}`))).toEqual([
        String(at + 1),
        String(members.length),
        String(amount),
        '0',
        '0',
        'erreicht',
      ])
    }
  })

  it('gives the same bytes for the same input and the same day', async () => {
    expect(Buffer.compare(bytes, await written('demo.xlsx', DEMO))).toBe(0)
  })
})

describe('the form for missing amounts', () => {
  const SCOPE = ['--edition', '2018', 'Lörrach']
  const own = async (bytes: Uint8Array, name = 'own.xlsx', more: readonly string[] = []) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return run(['group', ...SCOPE, '--amounts', path, '--format', 'json', ...more])
  }
  let blank: Uint8Array
  beforeAll(async () => {
    blank = await written('2018.xlsx', SCOPE)
  }, 60_000)

  it('lists who lacks an amount, and nobody else', async () => {
    const cells = await cellsOf(blank, 'Vorlage')
    const { municipalities } = await runJson<Report>(['report', ...SCOPE])
    const missing = municipalities.filter(({ amount }) => amount === null)
    expect(missing.length).toBeGreaterThan(20)
    expect(Array.from({ length: 60 }, (_, at) => cells.get(`A${5 + at}`)).filter(Boolean)).toEqual(
      byName(missing).map(({ ags }) => ags),
    )
  })

  it('comes back as own amounts with the rows that were typed, and no other', async () => {
    const { code, stdout, stderr } = await own(typedInto(blank, FORM, { D5: 40_600, D7: '50.949 €' }))
    expect(code).toBe(0)
    expect(JSON.parse(stdout).ownAmounts).toEqual([
      ['08336004', 40_600],
      ['08336008', 50_949],
    ])
    expect(stderr).toContain('gelesen ist das Blatt „Vorlage“; nicht gelesen: ')
  })

  it('is refused with its line where an amount cannot be read', async () => {
    const { code, stdout, stderr } = await own(typedInto(blank, FORM, { D5: 'ca. 40.000' }))
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('Zeile 5')
  })

  it('is not read past an amount that was typed in another sheet', async () => {
    const scenario = await cellsOf(blank, 'Szenario')
    const row = [...scenario].find(([, cell]) => cell === 'Binzen')?.[0].slice(1)
    const elsewhere = typedInto(typedInto(blank, FORM, { D5: 40_600 }), 5, { [`D${row}`]: 77_777 })
    const { code, stderr } = await own(elsewhere)
    expect(code).toBe(3)
    expect(stderr).toMatch(
      new RegExp(
        `Binzen in „Szenario“ \\(D${row}\\) 77\\.777 €, in „Vorlage“ \\(D7\\) nichts.*--sheet "Vorlage"`,
      ),
    )
    expect(
      JSON.parse((await own(elsewhere, 'own.xlsx', ['--sheet', 'Vorlage'])).stdout).ownAmounts,
    ).toHaveLength(1)
  })

  it('that nobody filled in is read past by nothing: published amounts are nobody’s own', async () => {
    for (const bytes of [blank, readFileSync(join(folder, 'demo.xlsx'))]) {
      const { code, stdout, stderr } = await own(bytes)
      expect([code, stdout]).toEqual([3, ''])
      expect(stderr).toMatch(/Blatt „Vorlage“ kein Betrag eingetragen.*--sheet "Gemeinden"/)
    }
    const { code, stderr } = await run(['import', join(folder, 'own.xlsx'), '--edition', '2018'], {
      env: { IGM_DATA_DIR: join(folder, 'store') },
    })
    expect([code, stderr]).toEqual([3, expect.stringContaining('kein Betrag eingetragen')])
    expect(
      JSON.parse((await own(blank, 'own.xlsx', ['--sheet', 'Gemeinden'])).stdout).ownAmounts,
    ).toHaveLength(2)
  })

  it('is not read where somebody changed a known amount on another sheet', async () => {
    const cells = await cellsOf(blank, 'Gemeinden')
    const row = Array.from({ length: 35 }, (_, at) => 4 + at).find((line) => cells.get(`E${line}`) !== '')
    const name = cells.get(`B${row}`) ?? ''
    const changed = typedInto(typedInto(blank, FORM, { D5: 40_600 }), 2, { [`E${row}`]: 99_999 })
    const { code, stderr } = await own(changed)
    expect([code, stderr]).toEqual([3, expect.stringContaining(`für ${name} in`)])
    expect(stderr).toContain(`in „Gemeinden“ (E${row}) 99.999 €`)
  })

  it.each([
    ['beside the yellow column', { E5: 12_000, D7: 50_000 }, 'in einer Spalte ohne Überschrift steht 12000'],
    ['beside it, and in no other row', { E5: 12_000 }, 'in einer Spalte ohne Überschrift steht 12000'],
    ['in the column of districts', { C5: 12_000, D7: 50_000 }, 'unter „Kreis“ steht 12000'],
    ['as a unit beside its head', { E4: 'in T€', D7: 50 }, 'Zeile 4: „T€“ in „in T€“'],
    ['as a unit beside its title', { C2: 'Beträge in T€', D7: 5000 }, 'Zeile 2: „T€“ in „Beträge in T€“'],
    [
      'as a unit over its title',
      { A2: 'alle Beträge in T€', D7: 5000 },
      'Zeile 2: „T€“ in „alle Beträge in T€“',
    ],
    [
      'as a period over its title',
      { A3: 'Beträge für zwei Jahre', D7: 50_000 },
      'Zeile 3: „für zwei Jahre“ in „Beträge für zwei Jahre“',
    ],
    ['as a doubt over its title', { A1: 'Entwurf, bitte nicht verwenden', D7: 50_000 }, 'Zeile 1'],
  ] as const)('loses nothing that was typed %s', async (_, typed, said) => {
    const { code, stdout, stderr } = await own(typedInto(blank, FORM, typed))
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain(said)
  })

  it('names what somebody wrote over its title, and never what it says itself', async () => {
    const changed = typedInto(blank, FORM, { A1: 'Unser Landkreis', D5: 40_600 })
    expect((await own(changed)).stderr).toContain('übergangen: „Unser Landkreis“')
    for (const lang of ['de', 'en'] as const)
      for (const edition of ['2017', '2018']) {
        const form = await written(`${edition}-${lang}.xlsx`, ['--edition', edition, 'Waldshut'], lang)
        const path = join(folder, 'filled.xlsx')
        writeFileSync(path, typedInto(form, FORM, { D5: 40_600, D6: 41_000 }))
        const { code, stderr } = await run(['group', 'Waldshut', '--edition', edition, '--amounts', path])
        expect([code === 3, stderr.match(/Zeilen? [1-4](?!\d)|übergangen/)]).toEqual([false, null])
      }
  })

  it('says which amount it is read by where an older one stands on another sheet', async () => {
    const path = join(folder, 'before.xlsx')
    writeFileSync(path, typedInto(blank, FORM, { D5: 40_600 }))
    const next = await written('after.xlsx', [...SCOPE, '--amounts', path])
    const { stdout, stderr } = await own(typedInto(next, FORM, { D5: 41_000 }))
    expect(JSON.parse(stdout).ownAmounts).toEqual([['08336004', 41_000]])
    expect(stderr).toMatch(/für Aitern 41\.000 € aus „Vorlage“; in „Gemeinden“ \(E\d+\) steht 40\.600 €/)
  })

  it('asks for what the amounts of its edition are, which for 2017 are not those of a year', async () => {
    const cells = await cellsOf(await written('2017.xlsx', ['--edition', '2017', 'Enzkreis']), 'Vorlage')
    expect(cells.get('A3')).toMatch(/nach dem Planungsrahmen 2017 \(nicht die eines Jahres\)/)
    expect((await cellsOf(blank, 'Vorlage')).get('A3')).toMatch(/für ein Jahr/)
  })

  it('holds in the next workbook what was typed in the one before, and the scenario counts with it', async () => {
    const path = join(folder, 'first.xlsx')
    writeFileSync(path, typedInto(blank, FORM, { D5: 40_600 }))
    const next = await written('next.xlsx', [...SCOPE, '--amounts', path])
    expect((await cellsOf(next, 'Vorlage')).get('D5')).toBe('40600')
    const scenario = await cellsOf(next, 'Szenario')
    const row = [...scenario].find(([, cell]) => cell === 'Aitern')?.[0].slice(1)
    expect(scenario.get(`D${row}`)).toBe('40600')
    const again = await own(typedInto(next, FORM, { D5: 41_000 }))
    expect(JSON.parse(again.stdout).ownAmounts).toEqual([['08336004', 41_000]])
  })

  it('is imported as a list with the rows that were typed', async () => {
    const path = join(folder, 'import.xlsx')
    writeFileSync(path, typedInto(blank, FORM, { D5: 40_600 }))
    const { stdout, stderr } = await run(['import', path, '--edition', '2018', '--format', 'json'], {
      env: { IGM_DATA_DIR: join(folder, 'store') },
    })
    expect(stderr).not.toContain('Interner Fehler')
    expect(
      JSON.parse(stdout).rows.map(({ ags, amount }: { ags: string; amount: number }) => [ags, amount]),
    ).toEqual([['08336004', 40_600]])
  })

  it('offers empty rows where nothing is missing; a name and an amount there count', async () => {
    const path = join(folder, 'other.xlsx')
    const demo = readFileSync(join(folder, 'demo.xlsx'))
    writeFileSync(path, typedInto(demo, FORM, { D6: 60_000 }))
    const nameless = await run(['group', ...DEMO, '--amounts', path])
    expect([nameless.code, nameless.stderr]).toEqual([3, expect.stringContaining('Zeile 6')])
    expect((await cellsOf(await written('demo-en.xlsx', DEMO, 'en'), 'Form')).get('A3')).toMatch(
      /^All amounts are there/,
    )
  })
})
