import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'

const SCOPE = ['--edition', '2017', '-d', 'Sigmaringen']

interface Plan {
  groups: { id: number; amount: number; members: string[] }[]
  ungrouped: { ags: string }[]
}

describe('igm report', () => {
  it('is a page by default, and says the figures that JSON says', async () => {
    const [{ stdout, code }, plan] = await Promise.all([
      run(['report', ...SCOPE]),
      runJson<Plan>(['group', ...SCOPE]),
    ])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="de">/)
    for (const { id, amount } of plan.groups) {
      const euro = `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} €`
      expect(stdout).toMatch(new RegExp(`data-group="${id}" aria-labelledby[\\s\\S]{0,300}${euro}`))
    }
    expect(stdout.replace(/<[^>]+>/g, '\n')).toMatch(/Betrag unbekannt, deshalb in keiner Gruppe: 1\s+Beuron/)
    expect(stdout).toContain('igm report --edition 2017 -d Sigmaringen')
    expect(stdout.replace(/<script>[\s\S]*<\/script>/, '')).not.toMatch(/undefined|NaN|\[object/)
  })

  it('is the proposal of igm group, with the same wishes, as JSON', async () => {
    const wishes = ['--together', 'Hettingen,Neufra', '--apart', 'Bingen,Scheer']
    const [report, plan] = await Promise.all([
      runJson<{ group: Plan; municipalities: object[] }>(['report', ...SCOPE, ...wishes]),
      runJson<Plan>(['group', ...SCOPE, ...wishes]),
    ])
    expect(report.group.groups).toEqual(plan.groups)
    expect(report.municipalities).toHaveLength(25)
  })

  it('needs a scope, and a file for what is not text', async () => {
    const [scope, file] = await Promise.all([
      run(['report', '-o', 'x.html']),
      run(['report', ...SCOPE, '--format', 'docx']),
    ])
    expect([scope.code, file.code]).toEqual([2, 2])
    expect(file.stderr).toContain('-o DATEI.docx')
  })

  it.each(['de', 'en'] as const)('in %s writes page, map, workbook and paper', async (lang) => {
    const folder = tempFolder()
    const paths = ['a.html', 'a.svg', 'a.xlsx', 'a.docx']
    const ran = await Promise.all(
      paths.map((path) => run(['report', ...SCOPE, '-o', join(folder, path), '--quiet'], { lang })),
    )
    expect(ran.map(({ code, stderr }) => [code, stderr])).toEqual(paths.map(() => [0, '']))
    const paper = strFromU8(
      unzipSync(readFileSync(join(folder, 'a.docx')))['word/document.xml'] ?? new Uint8Array(),
    )
    for (const field of lang === 'de'
      ? ['Beschlussvorschlag', 'Vorlage-Nr.', 'Sitzung am', '☐ nichtöffentlich', 'Finanzielle Auswirkungen']
      : ['Proposed decision', 'Paper no.', 'Meeting on', '☐ not public', 'Financial effects'])
      expect(paper).toContain(field)
    expect(paper).toContain(lang === 'de' ? 'Der Kreistag nimmt' : 'The district council takes note')
    const map = readFileSync(join(folder, 'a.svg'), 'utf8')
    expect(map).toContain(
      lang === 'de' ? 'Gruppe 1 (Sigmaringen): 175.381 €' : 'Group 1 (Sigmaringen): €175,381',
    )
    expect(existsSync(join(folder, 'a.xlsx'))).toBe(true)
  })

  it('is a paper for the Gemeinderat where the district is a town', async () => {
    const path = join(tempFolder(), 'ulm.docx')
    await run(['report', '--edition', 'demo', '-d', 'Ulm, Stadt', '-o', path])
    const paper = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
    expect(paper).toContain('Der Gemeinderat nimmt')
    expect(paper).toContain('Stellen zu 51.000 €')
    expect(paper).not.toContain('Kreistag')
  })

  it('is harmless whatever a file of own amounts is called or holds', async () => {
    const folder = tempFolder()
    const name = '<img src=x onerror=alert(1)>.csv'
    writeFileSync(join(folder, name), 'name;district;amount\r\n"Beuron";Sigmaringen;5.000\r\n')
    const { stdout, stderr } = await run(['report', ...SCOPE, '--amounts', join(folder, name)])
    expect(stderr).not.toContain('igm:')
    expect(stdout).not.toContain('<img')
    expect(stdout).toContain('Beuron 5.000 €')
  })

  it('judges by the threshold that was asked for, and says so', async () => {
    const { stdout } = await run(['report', ...SCOPE, '--threshold', '60000'])
    expect(stdout).toContain('eigene Schwelle: 60.000 € statt 51.000 €')
  })
})

describe('igm report in a terminal, and as a picture', () => {
  it('writes a file named after the district where a terminal would only show markup', async () => {
    const folder = tempFolder()
    const before = process.cwd()
    process.chdir(folder)
    try {
      const { code, stdout, stderr } = await run(['report', '--edition', '2017', 'SIG'], {
        columns: 80,
      })
      expect([code, stdout]).toEqual([0, ''])
      expect(stderr).toContain('Geschrieben: landkreis-sigmaringen.html')
      expect(readFileSync('landkreis-sigmaringen.html', 'utf8')).toContain('<!doctype html>')
    } finally {
      process.chdir(before)
    }
  })

  it('-o x.png is the map', async () => {
    const path = join(tempFolder(), 'karte.png')
    expect((await run(['report', '--edition', '2017', 'SIG', '-o', path])).code).toBe(0)
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG')
  })

  it('-o x.pdf says what to do where nothing prints', async () => {
    const path = join(tempFolder(), 'x.pdf')
    const env = { IGM_BROWSER: '/no/such/browser' }
    const { code, stderr } = await run(['report', '--edition', '2017', 'SIG', '-o', path], { env })
    expect(code).toBe(3)
    expect(stderr).toContain('mit -o DATEI.html schreiben')
    expect(existsSync(path)).toBe(false)
  })
})
