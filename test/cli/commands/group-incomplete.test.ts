import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'

const SIGMARINGEN = ['--edition', '2017', '--district', 'Sigmaringen']
const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function json(args: readonly string[]) {
  return JSON.parse((await runInProcess([...args, '--format', 'json'])).stdout)
}

/** Documents are made once each: a proposal takes its time. */
const made = new Map<string, Promise<string>>()

/** @returns what a reader sees of a document: the text of its parts, without marks of any language */
function shown(command: string, args: readonly string[], suffix: string): Promise<string> {
  const line = [command, ...args, suffix].join(' ')
  const text = made.get(line) ?? textOf([command, ...args], join(folder, `${made.size}.${suffix}`))
  made.set(line, text)
  return text
}

async function textOf(line: readonly string[], path: string): Promise<string> {
  await runInProcess([...line, '-o', path])
  const bytes = readFileSync(path)
  const isZip = /\.(?:docx|xlsx)$/.test(path)
  const parts = isZip ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [bytes.toString()]
  const text = parts.join('\n').replace(/<(?:style|script)>[\s\S]*?<\/(?:style|script)>/g, '')
  return text.replace(/<[^>]+>/g, '\n')
}

describe('igm group where amounts are not known', () => {
  it('names the neighbours whose amount is not known, and says of none that there is no neighbour', async () => {
    const { stdout } = await run(['group', '--district', 'Waldshut', '--explain', 'Wehr'])
    for (const name of ['Hasel', 'Schopfheim', 'Schwörstadt', 'Herrischried', 'Rickenbach', 'Bad Säckingen'])
      expect(stdout).toContain(name)
    expect(stdout).not.toContain('kein Nachbar')
  })

  it('calls nothing proven where no group is possible', async () => {
    const { code, stdout } = await runInProcess(['group', '--district', 'Waldshut'])
    expect([code, stdout]).toEqual([1, expect.stringContaining('Keine Gruppe möglich')])
    expect(stdout).not.toContain('bewiesen')
  })

  it('says what lies beyond the border, and that a proof is one over the known amounts', async () => {
    const { stdout } = await runInProcess(['group', '--edition', '2017', '--district', 'Enzkreis'])
    expect(stdout).toContain('Pforzheim (569.249 €)')
    expect(stdout).toContain('bewiesen bestmöglich mit den bekannten Beträgen')
    expect(stdout).not.toMatch(/alle erreichbaren Nachbarn|kein Nachbar|im Jahr/)
    expect(stdout).toContain('vorläufig (Juli 2017): 60 % der Mittel für 2017')
  })

  it('says the period in JSON, as codes', async () => {
    const result = await json(['group', '--edition', '2017', '--district', 'Enzkreis'])
    expect(result).toMatchObject({ period: { provisional: true, perYear: false, status: 'superseded' } })
  })
})

describe('who is in no group', () => {
  it('is counted apart on the screen: left over, unknown, and who draws nothing', async () => {
    const { stdout } = await run(['group', '--edition', '2017', '--district', 'Enzkreis'])
    expect(stdout).toContain('Übrig geblieben (Betrag bekannt, aber keine Gruppe): 2\n  Eisingen: ')
    expect(stdout).toContain('Betrag unbekannt, deshalb in keiner Gruppe: 4\n  Neulingen\n')
  })

  it('is counted apart in JSON', async () => {
    const counts = { groups: 6, members: 22, alone: 0, leftOver: 2, unknown: 4, none: 0, excluded: 0 }
    const scope = ['--edition', '2017', '--district', 'Enzkreis']
    expect((await json(['group', ...scope])).counts).toEqual(counts)
    const without = (await json(['group', ...scope, '--exclude', 'Eisingen', '--exclude', 'Neulingen']))
      .counts
    expect(without).toMatchObject({ leftOver: 1, unknown: 3, excluded: 2 })
    expect((await json(['group', '--edition', 'demo', '--district', 'Ortenaukreis'])).counts.unknown).toBe(0)
  })

  it.each(['html', 'docx', 'xlsx', 'svg'])('is counted apart in %s', { timeout: 120_000 }, async (suffix) => {
    const text = await shown('report', SIGMARINGEN, suffix)
    // "Ohne Gruppe: Beuron" beside "Gemeinden ohne Gruppe: 0" contradicts itself.
    expect(text).not.toMatch(/ohne Gruppe/i)
    expect(text).toMatch(/Betrag unbekannt|mit unbekanntem Betrag/)
  })

  it('is nowhere "without a group" in the ways side by side', async () => {
    const { stdout } = await runInProcess(['group', ...SIGMARINGEN])
    expect(stdout).toContain('3 Gruppen, 0 allein, keine bleibt übrig')
    expect(stdout).not.toMatch(/ohne Gruppe/i)
  })
})

describe('a group beside a municipality whose amount is unknown', () => {
  const SENTENCE =
    'Der Betrag des Nachbarn Beuron ist unbekannt: Mit ihm kann der Vorschlag hier anders ausfallen.'

  it('says so on the screen, below the group', async () => {
    const { stdout } = await run(['group', ...SIGMARINGEN])
    expect(stdout.match(/Nachbarn Beuron/g)).toHaveLength(1)
    expect(stdout).toMatch(/Sigmaringendorf[^\n]*\n {2}Der Betrag des Nachbarn Beuron ist unbekannt/)
  })

  it('says so in JSON', async () => {
    expect((await json(['group', ...SIGMARINGEN])).unknownBeside).toEqual([
      { group: 1, unknown: ['08437005'] },
    ])
  })

  it.each(['html', 'docx', 'xlsx'])('says so in %s', async (suffix) => {
    expect(await shown('report', SIGMARINGEN, suffix)).toContain(SENTENCE)
  })

  it('does not speak of neighbours that the scope leaves out, or a wish', async () => {
    const without = await runInProcess(['group', ...SIGMARINGEN, '--exclude', 'Beuron'])
    expect(without.stdout).not.toContain('Nachbarn Beuron')
  })
})

describe('a paper for the council where fewer than half of the amounts are known', () => {
  const THIN = ['--district', 'Lörrach']

  it('is a page that says what is missing and how to get it, with exit code 3', async () => {
    const { code, stdout, stderr } = await run(['report', ...THIN])
    expect([code, stderr]).toEqual([3, expect.stringContaining('Nur 2 von 35 Beträgen bekannt')])
    for (const part of [
      'Noch keine Vorlage: Landkreis Lörrach',
      'Von 35 Beträgen sind 2 bekannt',
      'Was fehlt: die Beträge von 33 Gemeinden',
      'Aitern, Bad Bellingen',
      'igm fetch oder igm import DATEI.pdf',
      '--even-incomplete',
      '218.922 €',
      'Stand Januar 2018; seit 2025',
    ])
      expect(stdout).toContain(part)
    expect(stdout).not.toMatch(/bewiesen|Vorgeschlagene Gruppen|Beschlussvorschlag/)
  })

  it.each([
    ['report', 'docx'],
    ['group', 'docx'],
    ['group', 'html'],
  ])('igm %s writes it as %s', async (command, suffix) => {
    const text = await shown(command, THIN, suffix)
    expect(text).toContain('Noch keine Vorlage: Landkreis Lörrach')
    expect(text).not.toMatch(/Beschlussvorschlag|Federführung/)
  })

  it('names what is published in the place of an amount', async () => {
    const text = await shown('report', ['--district', 'Ortenaukreis'], 'html')
    expect(text).toContain('Schwanau: zwischen 37.001 € und 38.000 €')
  })

  it('is written as it is where the user wants it so', async () => {
    const { code, stdout, stderr } = await runInProcess(['report', ...THIN, '--even-incomplete'])
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('even-incomplete')])
    expect(stdout).toContain('Vorgeschlagene Gruppen')
  })

  it('is written where half of the amounts are known, by own figures too', async () => {
    const path = join(folder, 'own.csv')
    const names =
      'Aitern,Binzen,Kandern,Steinen,Schopfheim,Hasel,Maulburg,Schliengen,Todtnau,Wieden,Tunau'.split(',')
    const more = 'Rümmingen,Schallbach,Eimeldingen,Fischingen,Inzlingen'.split(',')
    writeFileSync(path, `name,amount\n${[...names, ...more].map((name) => `${name},20000`).join('\n')}\n`)
    const { code, stdout } = await runInProcess(['report', ...THIN, '--amounts', path])
    expect([code, stdout]).toEqual([0, expect.stringContaining('Vorgeschlagene Gruppen')])
  })

  it('is neither a workbook nor a map: these are written', async () => {
    const { code } = await runInProcess(['report', ...THIN, '-o', join(folder, 'x.xlsx')])
    expect(code).toBe(0)
  })

  it('says once for all districts how many files say only what is missing', async () => {
    const line = ['report', 'Lörrach', 'Waldshut', '--each-district', '-o', join(folder, 'each')]
    const { code, stderr } = await runInProcess(line)
    expect(code).toBe(3)
    expect(stderr).toContain('2 Dateien sagen nur, was fehlt')
  })

  it('calls nothing proven where no group is possible, even when it is forced', async () => {
    const text = await shown('report', ['--district', 'Waldshut', '--even-incomplete'], 'html')
    expect(text).not.toMatch(/bewiesen|weniger sein/)
  })
})
