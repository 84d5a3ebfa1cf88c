import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PartnersResult } from '../../../src/api/partners.js'
import { run as runBinary } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'
import { cellsOf } from '../../support/workbook-cells.js'

const IN_2017 = ['--edition', '2017']

describe('igm partners', () => {
  test('names the neighbour that suffices, and what that costs the others', async () => {
    const { code, stdout } = await runInProcess(['partners', ...IN_2017, 'Herbertingen'], { lang: 'de' })
    expect(code).toBe(0)
    expect(stdout).toContain('Herbertingen, Bad Saulgau (Federführung): zusammen 54.250 €')
    expect(stdout).toContain(
      'kostet die anderen nichts gegenüber der Einteilung mit den meisten Gruppen (nach den 24 von 25 Beträgen, die bekannt sind)',
    )
    expect(stdout).toContain('Von 2 Nachbarn ist der genaue Betrag nicht bekannt')
    const json = await runInProcess(['partners', ...IN_2017, 'Herbertingen', '--format', 'json'])
    const result = JSON.parse(json.stdout) as PartnersResult
    expect(result.municipality).toEqual({
      ags: '08437044',
      amount: 5202,
      status: 'join',
      missing: 45_798,
      bounds: null,
    })
    expect(result.partnerships[0]).toMatchObject({
      amount: 54_250,
      exact: true,
      loses: { groups: 0, ungrouped: 0, proven: true },
    })
  })

  test('a workbook holds the partnerships and the neighbours', async () => {
    const path = join(tempFolder(), 'partners.xlsx')
    await runInProcess(['partners', ...IN_2017, 'Herbertingen', '-o', path], { lang: 'de' })
    const partnerships = [...(await cellsOf(readFileSync(path), 'Zusammenschlüsse')).values()]
    expect(partnerships).toContain('Herbertingen, Bad Saulgau')
    expect(partnerships).toContain('54250')
    expect(partnerships.join(' ')).toContain('Bis zur Schwelle von 51.000 € fehlen 45.798 €.')
    const neighbours = [...(await cellsOf(readFileSync(path), 'Nachbarn')).values()]
    expect(neighbours).toContain('Bad Saulgau')
  })

  test('contradicts nothing where nothing is provided for a municipality', async () => {
    const list = join(tempFolder(), 'own.csv')
    writeFileSync(list, 'ags;amount\n08336043;0\n')
    const { stdout } = await runInProcess(['partners', 'Inzlingen', '--amounts', list], { lang: 'de' })
    expect(stdout).toContain('Betrag: 0 €\nFür diese Gemeinde ist nichts vorgesehen')
  })

  test('says how many more suffice than it shows', async () => {
    const { stdout } = await runInProcess(['partners', 'Gerstetten', '--edition', 'demo'], { lang: 'de' })
    expect(stdout).toMatch(
      /3 von ([4-9]|\d\d+) gezeigt: zuerst mit wenigen Mitgliedern, dann im eigenen Kreis/,
    )
  })

  test('says what is missing where all neighbours are unknown, and answers no', async () => {
    const { code, stdout } = await runInProcess(['partners', 'Wehr'], { lang: 'de' })
    expect(code).toBe(1)
    expect(stdout).toContain('fehlen 51 € im Jahr')
    expect(stdout).toContain(
      'Mit dem, was über die Beträge bekannt ist, erreicht kein Zusammenschluss die Schwelle.',
    )
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

  test('never says that nothing is missing where the amount is published as an interval', async () => {
    const [rounded, below] = await Promise.all([
      runBinary(['partners', 'Meckesheim']),
      runInProcess(['partners', 'Durbach'], { lang: 'de' }),
    ])
    expect(rounded.stdout).toContain('Betrag: zwischen 38.500 € und 39.999 € (gerundet')
    expect(rounded.stdout).toContain(
      'fehlen zwischen 11.001 € und 12.500 € im Jahr. So viel müsste von Partnern',
    )
    expect(below.stdout).toContain('Betrag: unter 51.000 €')
    expect(below.stdout).toContain('ist nicht erreicht; wie viel fehlt, ist nicht bekannt.')
    for (const { stdout } of [rounded, below]) expect(stdout).not.toMatch(/fehlen 0 €|Aufstocken/)
  })

  test('finds the partner that suffices for certain by published intervals, and shows them', async () => {
    const { code, stdout } = await runInProcess(['partners', 'Durbach'], { lang: 'de' })
    expect(code).toBe(0)
    expect(stdout).toContain(
      'Durbach, Offenburg: zusammen mindestens 52.541 €; was das die anderen kostet, lässt sich ohne genaue Beträge nicht sagen',
    )
    expect(stdout).toMatch(/Appenweier +Ortenaukreis +unter 51\.000 +0 bis 101\.998/)
    expect(stdout).toMatch(/Offenburg +Ortenaukreis +52\.541 bis 292\.957 +52\.541 bis 343\.956/)
    const json = await runInProcess(['partners', 'Durbach', '--format', 'json'])
    const { municipality, neighbours, partnerships } = JSON.parse(json.stdout) as PartnersResult
    expect(municipality).toMatchObject({
      amount: null,
      missing: null,
      bounds: { atLeast: 0, atMost: 50_999 },
    })
    expect(neighbours[0]).toMatchObject({
      amount: null,
      sum: null,
      sumBounds: { atLeast: 0, atMost: 101_998 },
    })
    expect(partnerships[0]).toMatchObject({ amount: 52_541, exact: false, lead: null, loses: null })
  })

  test('never says that no partnership reaches a threshold where it could not look at all', async () => {
    const far = ['partners', 'Wehr', '--edition', 'demo', '--threshold', '10000000']
    const { code, stdout } = await runInProcess(far, { lang: 'de' })
    expect(code).toBe(1)
    expect(stdout).toMatch(/Kein Zusammenschluss von bis zu \d Gemeinden erreicht die Schwelle; von größeren/)
  })

  test('names the association of every neighbour in files, and gives lengths as numbers', async () => {
    const { stdout } = await runInProcess(['partners', ...IN_2017, 'Herbertingen', '--format', 'csv'])
    const [head, first] = stdout.split('\n')
    expect(head).toMatch(/^ags,name,district,amount,sum,association,border,distance,sameAssociation,atLeast/)
    expect(first).toMatch(/^08426008,Altheim,Biberach,,,VVG Riedlingen,2220,6987,,/)
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
