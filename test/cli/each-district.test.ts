import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../src/cli/file-name.js'
import { run } from '../support/igm.js'
import { runInProcess } from '../support/in-process.js'
import { tempFolder } from '../support/temp-folder.js'

describe('--each-district', () => {
  it('writes one report per district and a page that leads to them', async () => {
    const folder = join(tempFolder(), 'berichte', '2017')
    const line = ['report', '--edition', '2017', 'Sigmaringen', 'Ulm', '--each-district', '-o', folder]
    const { code, stdout, stderr } = await run(line)
    // The amount of Ulm is not known.
    expect([code, stdout]).toEqual([3, ''])
    const [written, missing] = stderr.split('\n')
    expect(written).toBe(`2 von 2 Kreisen geschrieben nach ${folder}, dazu index.html`)
    expect(missing).toContain('1 Datei sagt nur, was fehlt')
    const files = readdirSync(folder).sort()
    expect(files).toEqual(['index.html', 'landkreis-sigmaringen.html', 'stadtkreis-ulm.html'])
    const index = readFileSync(join(folder, 'index.html'), 'utf8')
    expect(index).toContain('vorläufig (Juli 2017)')
    for (const file of files.slice(1)) expect(index).toContain(`href="${file}"`)
    expect(readFileSync(join(folder, 'landkreis-sigmaringen.html'), 'utf8')).toContain('Beuron')
  })

  it('exports workbooks, and other formats by --format', async () => {
    const folder = tempFolder()
    await runInProcess(['export', 'Ulm', '--each-district', '-o', folder])
    await runInProcess(['export', 'Ulm', '--each-district', '-o', folder, '--format', 'csv'])
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'stadtkreis-ulm.csv', 'stadtkreis-ulm.xlsx'])
  })

  it('writes nothing over the own amounts that it reads, nor into the store', async () => {
    const folder = tempFolder()
    const tables = join(folder, 'store', 'tables')
    mkdirSync(tables, { recursive: true })
    const amounts = join(folder, 'stadtkreis-ulm.csv')
    writeFileSync(amounts, 'Gemeinde;Betrag\nUlm;100000\n')
    const env = { IGM_DATA_DIR: join(folder, 'store') }
    const line = ['export', 'Ulm', '--each-district', '--format', 'csv', '--amounts', amounts, '-o']
    for (const [into, words] of [
      [folder, 'stadtkreis-ulm.csv wird gelesen und kann nicht zugleich das Ergebnis aufnehmen'],
      [tables, 'liegt in dem Ordner, in dem igm Tabellen aufbewahrt'],
      [join(tables, 'new'), 'liegt in dem Ordner, in dem igm Tabellen aufbewahrt'],
    ] as const) {
      const { code, stderr } = await runInProcess([...line, into], { env })
      expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
    }
    expect([readdirSync(folder).sort(), readdirSync(tables)]).toEqual([['stadtkreis-ulm.csv', 'store'], []])
    expect(readFileSync(amounts, 'utf8')).toContain('Ulm;100000')
  })

  it('names a district that fails, writes the others, and ends with its exit code', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'stadtkreis-ulm.csv'))
    const line = [
      'export',
      'Heidenheim',
      'Ulm',
      'Lörrach',
      '--each-district',
      '-o',
      folder,
      '--format',
      'csv',
    ]
    const { code, stderr } = await runInProcess(line)
    expect(code).toBe(3)
    expect(stderr).toContain('Stadtkreis Ulm: ')
    expect(stderr).toContain('2 von 3 Kreisen geschrieben')
    const index = readFileSync(join(folder, 'index.html'), 'utf8')
    expect(index).toContain('Stadtkreis Ulm (nicht geschrieben)')
  })

  it('needs a folder, and says so before any work', async () => {
    const missing = await runInProcess(['report', '--each-district'])
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('braucht dafür einen Ordner: -o ORDNER')
    const file = join(tempFolder(), 'datei')
    writeFileSync(file, '')
    const taken = await runInProcess(['report', 'Ulm', '--each-district', '-o', file])
    expect(taken.code).toBe(3)
  })
})

it.each([
  ['Landkreis Lörrach', 'landkreis-loerrach'],
  ['Stadtkreis Freiburg im Breisgau', 'stadtkreis-freiburg-im-breisgau'],
  ['Neckar-Odenwald-Kreis', 'neckar-odenwald-kreis'],
])('the file of %s is named %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name)
})
