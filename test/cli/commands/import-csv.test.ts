import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSheet } from '../../../src/source/xlsx/read-sheet.js'
import { unpackWorkbook } from '../../../src/source/xlsx/unpack-workbook.js'
import { run as runBinary } from '../../support/igm.js'
import { runInProcess as run } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'

function csv(text: string): string {
  const path = join(tempFolder(), 'betraege.csv')
  writeFileSync(path, text)
  return path
}

test('a finding about a CSV names the line, not a page, and the AGS that nobody has', async () => {
  const { code, stdout, stderr } = await run(['import', csv('ags,amount\n08336999,796\n')])
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toContain('betraege.csv, Zeile 2: Keine Gemeinde hat den Schlüssel „08336999“')
  expect(stderr).not.toContain('Seite')
})

test.each([
  ['ags,amount\n08336008,fünfzig\n', 'Zeile 2: „fünfzig“ ist kein Betrag in ganzen Euro'],
  ['ags,key,amount\n1,2,3\n', 'Zeile 1, gibt es mehrere Spalten für den Schlüssel: „ags“, „key“.'],
  [
    'name,Betrag alt,Betrag,Mittel\nWehr,1,2,3\n',
    'den Betrag: „Betrag“, „Mittel“. Bitte eine wählen, z. B. --amount-column "Betrag".',
  ],
  [
    'name;Bedarf\nWehr;1\n',
    'Gebraucht: AGS oder Gemeinde (mit Kreis) und Betrag; gefunden: name, Bedarf (Trennzeichen: Semikolon)',
  ],
  ['%PDF-1.7\n', 'sie ist eine PDF'],
  ['', 'sie ist leer'],
])('%j: the reason in words', async (text, words) => {
  const { code, stderr } = await run(['group', '--district', 'Lörrach', '--amounts', csv(text)])
  expect(code).toBe(3)
  expect(stderr).toContain(words)
})

test('a municipality that stands twice is named with the line where it stood first', async () => {
  const twice = csv('ags,amount\n08336050,218922\n08336008,796\n08336050,218922\n')
  const [de, en] = await Promise.all([run(['import', twice]), run(['import', twice], { lang: 'en' })])
  expect(de.stderr).toContain(
    'Zeile 4: Lörrach (Landkreis Lörrach, 08336050) kommt doppelt vor, zuerst: Zeile 2.',
  )
  expect(en.stderr).toContain('line 4: Lörrach (Landkreis Lörrach, 08336050) appears twice, first: line 2.')
})

test('every line that cannot be used is named with its file, and nothing of the list is used', async () => {
  const bad = csv('Gemeinde;Betrag\nTübinge;1000\nWehr;2000\nFoo;3000\n')
  for (const args of [
    ['import', bad],
    ['group', '--district', 'Waldshut', '--amounts', bad],
  ]) {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr.split('\n')).toMatchObject([
      expect.stringMatching(/betraege\.csv, Zeile 2: Keine Gemeinde .* „Tübinge“.* Tübingen/),
      expect.stringMatching(/betraege\.csv, Zeile 4: Keine Gemeinde .* „Foo“/),
      expect.stringMatching(/betraege\.csv wird nicht verwendet: 2 Fehler/),
      '',
    ])
  }
})

test('columns that were not used are named, and a name that the scope settles', async () => {
  const list = csv('Gemeinde;Betrag;Amt\nBiberach;60000;x\n')
  const { stderr } = await run(['group', '--district', 'Biberach', '--amounts', list])
  expect(stderr).toContain('betraege.csv: nicht verwendete Spalten: Amt')
  expect(stderr).toMatch(/Zeile 2: „Biberach“ ist Biberach an der Riß .* in den gefragten Kreisen/)
})

/** @returns a list of the published amounts in which so many are one person too high */
function contradicting(count: number): string {
  const path = new URL('../../../data/published/2018.json', import.meta.url)
  const { entries } = JSON.parse(readFileSync(path, 'utf8')) as { entries: [string, number][] }
  const rows = entries.map(([ags, amount], at) => `${ags},${at < count ? amount + 796 : amount}`)
  return csv(`ags,amount\n${rows.join('\n')}\n`)
}

test('every published amount that a list contradicts is named with its line, not only the first ten', async () => {
  const { code, stderr } = await runBinary(['import', contradicting(20), '--edition', '2018'])
  expect(code).toBe(3)
  const named = stderr.match(/Zeile \d+: \S[^:]*: veröffentlicht [\d.]+ €, in der Tabelle [\d.]+ €/g)
  expect(named).toHaveLength(20)
  expect(named).toContain('Zeile 2: Stuttgart: veröffentlicht 3.270.297 €, in der Tabelle 3.271.093 €')
  expect(stderr).toContain('so bei 20 von 46 einzeln veröffentlichten Beträgen')
})

test.each(['import', 'group'])('igm %s names every faulty line, however many there are', async (command) => {
  const rows = Array.from({ length: 60 }, (_, at) => `Foo ${'x'.repeat(at + 1)},1`)
  const path = csv(`name,amount\n${rows.join('\n')}\n`)
  const line = command === 'import' ? ['import', path] : ['group', 'Ulm', '--amounts', path]
  const { code, stderr } = await run(line)
  expect(code).toBe(3)
  expect(stderr.match(/betraege\.csv, Zeile \d+: Keine Gemeinde/g)).toHaveLength(60)
})

test('igm parse proves a list as igm import does, and stores nothing', async () => {
  const list = csv('Gemeinde;Betrag\nWehr;50949\n')
  const [parsed, imported] = [await run(['parse', list]), await run(['import', list, '--edition', '2017'])]
  expect([parsed.code, imported.code]).toEqual([3, 3])
  expect(parsed.stdout).toMatch(/Wehr.*50\.949/)
  expect(parsed.stdout).toContain('Gemeinden stehen nicht in der Tabelle')
  const { stdout } = await run(['editions', '--format', 'json'])
  expect(stdout).not.toContain('"imported"')
})

test('a list in which nobody entered an amount is no own amounts', async () => {
  const path = csv('Gemeinde;Betrag\nWehr;\nJestetten;\n')
  const { code, stdout, stderr } = await run(['group', '--district', 'Waldshut', '--amounts', path])
  expect([code, stdout, stderr]).toEqual([3, '', expect.stringContaining('ist kein Betrag eingetragen')])
})

test('a list of thousands, of another year, with a sum and a line in one cell is refused with all of them', async () => {
  const lines = [
    'Betrag 2017',
    'Jestetten 48 €',
    'Tübingen;110',
    'Mössingen;50',
    'Dettenhausen;60',
    'Murg;2,512',
  ]
  const path = csv(`Gemeinde;${lines.join('\n')}\n`)
  const { code, stdout, stderr } = await runBinary(['group', '--district', 'Tübingen', '--amounts', path])
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr.split('\n').map((line) => /Zeile (\d: .{24})/.exec(line)?.[1] ?? '')).toEqual([
    expect.stringMatching(/^1: „Betrag 2017“ ist von 20/),
    expect.stringMatching(/^2: „Jestetten 48 €“ nennt/),
    expect.stringMatching(/^3: 110 € ist genau die Sum/),
    expect.stringMatching(/^3: Kein Betrag der Liste/),
    expect.stringMatching(/^6: „2,512“ kann 2,512 oder/),
    '',
    '',
  ])
})

test('a column of amounts is chosen for group as for import, and its year is asked', async () => {
  const path = csv('Gemeinde;2017;2018\nWehr;50000;60000\n')
  const plan = (year: string) =>
    run(['export', '--district', 'Waldshut', '--amounts', path, '--amount-column', year])
  const [right, wrong] = [await plan('2018'), await plan('2017')]
  expect(right.stdout).toContain('08337116,Wehr,Waldshut,,60000')
  expect([wrong.code, wrong.stdout]).toEqual([3, ''])
  expect(wrong.stderr).toContain('Zeile 1: „2017“ ist von 2017, gefragt ist der Planungsrahmen 2018.')
})

test('what export writes is read again as it is, from CSV as from a sheet that is named', async () => {
  const folder = tempFolder()
  for (const name of ['beträge.csv', 'beträge.xlsx']) {
    const path = join(folder, name)
    const asked = ['export', '--edition', 'demo', '--district', 'Waldshut']
    expect(
      await run([...asked, '--format', name.endsWith('csv') ? 'csv-excel' : 'xlsx', '-o', path]),
    ).toMatchObject({
      code: 0,
    })
    const amounts = async (args: string[]) => {
      const { stdout } = await run([...asked, '--format', 'ndjson', ...args])
      return stdout
        .match(/"ags":"\d+".*?"amount":\d+/g)
        ?.map((row) => row.replace(/,"name.*(?=,"amount)/, ''))
    }
    const isWorkbook = name.endsWith('xlsx')
    const sheet = isWorkbook ? ['--sheet', 'Gemeinden'] : []
    expect(await amounts(['--amounts', path, ...sheet])).toEqual(await amounts([]))
    if (!isWorkbook) continue
    const { records } = await readSheet(await unpackWorkbook(readFileSync(path), 'x.xlsx'), path, 'Gemeinden')
    const head = records.findIndex(({ cells }) => cells[0] === 'AGS')
    const at = records[head]?.cells.indexOf('Kreisschlüssel') ?? -1
    const places = records.slice(head + 1, -1)
    expect(new Set(places.map(({ cells }) => cells[at]))).toEqual(new Set(['08337']))
  }
})
