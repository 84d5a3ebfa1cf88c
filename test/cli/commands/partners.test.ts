import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PartnersResult } from '../../../src/api/partners.js'
import { run as runBinary } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'

const IN_2017 = ['--edition', '2017']

describe('igm partners', () => {
  test('names the neighbour that suffices, and what that costs the others', async () => {
    const { code, stdout } = await runInProcess(['partners', ...IN_2017, 'Herbertingen'], { lang: 'de' })
    expect(code).toBe(0)
    expect(stdout).toContain('Herbertingen, Bad Saulgau (Federführung): zusammen 54.250 €')
    expect(stdout).toContain('kostet die anderen nichts gegenüber der besten Einteilung')
    expect(stdout).toContain('Die Beträge von 2 Nachbarn sind unbekannt')
    const json = await runInProcess(['partners', ...IN_2017, 'Herbertingen', '--format', 'json'])
    const result = JSON.parse(json.stdout) as PartnersResult
    expect(result.municipality).toEqual({ ags: '08437044', amount: 5202, status: 'join', missing: 45_798 })
    expect(result.partnerships[0]).toMatchObject({ amount: 54_250, loses: { groups: 0, ungrouped: 0 } })
  })

  test('says what is missing where all neighbours are unknown, and answers no', async () => {
    const { code, stdout } = await runInProcess(['partners', 'Wehr'], { lang: 'de' })
    expect(code).toBe(1)
    expect(stdout).toContain('fehlen 51 € im Jahr')
    expect(stdout).toContain('Mit den bekannten Beträgen erreicht kein Zusammenschluss die Schwelle.')
  })

  test('cites the topping up that is known for gaps like it alone, and never for an own threshold', async () => {
    const said = async (...args: string[]) =>
      (await runInProcess(['partners', ...args], { lang: 'de' })).stdout
    expect(await said('Wehr')).toContain('oder aus eigenen Mitteln; ein solches Aufstocken ist bekannt (Wehr')
    for (const far of [
      ['Herbertingen', ...IN_2017],
      ['Wehr', '--threshold', '51200'],
      ['Wehr', '--threshold', '90000'],
    ]) {
      const text = await said(...far)
      expect(text).toContain('So viel müsste von Partnern kommen.')
      expect(text).not.toMatch(/eigenen Mitteln|Wehr, 51 €/)
    }
  })

  test('writes a page and a paper', async () => {
    const folder = tempFolder()
    for (const name of ['partner.html', 'partner.docx']) {
      const written = await runInProcess(['partners', ...IN_2017, 'Herbertingen', '-o', join(folder, name)])
      expect(written.code).toBe(0)
    }
    const page = readFileSync(join(folder, 'partner.html'), 'utf8')
    expect(page).toContain('<h1>Partner für Herbertingen (Landkreis Sigmaringen)</h1>')
    expect(page).toContain('<td class="figure">54.250</td>')
  })
})

test('a name that others may mean as well is never taken in silence', async () => {
  const shared = '„Neuhausen“ ist Neuhausen (Enzkreis, 08236044); so beginnen auch: Neuhausen auf den Fildern'
  const [partners, group, quiet] = await Promise.all([
    runBinary(['partners', 'Neuhausen', '--edition', '2017']),
    runInProcess(['group', '-d', 'Enzkreis,Esslingen,Ludwigsburg', '--exclude', 'Neuhausen,Vaihingen']),
    runInProcess(['partners', 'Neuhausen', '--edition', '2017', '--quiet']),
  ])
  expect(partners.stderr).toContain(shared)
  expect(group.stderr).toContain(shared)
  expect(group.stderr).toContain('aber auch als Ort bekannt in: Stuttgart (Stadtkreis Stuttgart, 08111000)')
  expect(quiet.stderr).not.toContain('Neuhausen auf den Fildern')
})
