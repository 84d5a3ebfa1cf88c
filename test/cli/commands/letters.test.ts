import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runInProcess as run } from '../../support/in-process.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (...names: readonly string[]) => join(folder, ...names)
const PLAN = at('plan.json')

interface Group {
  readonly id: number
  readonly members: readonly string[]
}
let groups: readonly Group[]
beforeAll(async () => {
  const made = ['group', '--edition', 'demo', 'Lörrach', '--plan', PLAN, '--quiet', '--format', 'json']
  const plan = JSON.parse((await run(made)).stdout) as { groups: readonly Group[] }
  groups = plan.groups.filter(({ members }) => members.length > 1)
}, 60_000)

/** @returns the text of a Word document, a line a paragraph */
function textOf(path: string, part = 'word/document.xml'): string {
  const xml = strFromU8(unzipSync(readFileSync(path))[part] ?? new Uint8Array())
  return xml
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .trim()
}

const letters = (args: readonly string[], lang: 'de' | 'en' = 'de', plan = PLAN) =>
  run(['letters', '--plan', plan, ...args], { lang })

describe('letters to the members of the groups', () => {
  it.each(['de', 'en'] as const)(
    'in %s: one to each member, and an agreement for each group',
    async (lang) => {
      const { code, stdout, stderr } = await letters(['-o', at(lang)], lang)
      const members = groups.reduce((count, group) => count + group.members.length, 0)
      expect([code, stdout]).toEqual([0, ''])
      expect(stderr).toContain(String(members))
      expect(readdirSync(at(lang))).toHaveLength(members + groups.length)
    },
  )

  it('say plainly what is proposed to whom, that it is a draft, and where the figures are from', async () => {
    const [group] = groups.filter(({ members }) => members.includes('08336034'))
    const text = textOf(at('de', `gruppe-${group?.id}-brief-hasel.docx`))
    const lines = text.split('\n')
    expect(lines.slice(0, 2)).toEqual(['Entwurf – rechtlich nicht geprüft', 'MUSTER – erfundene Beträge'])
    expect(text.match(/rechtlich nicht geprüft/g)).toHaveLength(1)
    for (const said of [
      'An die Verwaltung von Hasel',
      'Betrag für Hasel: 62.094 €',
      'Schwelle: 51.000 €',
      'Maulburg: 10.349 €',
    ])
      expect(text).toContain(said)
    expect(text).toContain('muster.pdf')
    expect(text).toContain('Schwelle: Pressemitteilung')
    expect(text).not.toMatch(/[{}]|§|undefined/)
    const agreement = textOf(at('de', `gruppe-${group?.id}-vereinbarung.docx`))
    expect(agreement).toMatch(/^Entwurf – rechtlich nicht geprüft\nMUSTER/)
    expect(agreement.match(/\(Ort, Datum, Unterschrift\)/g)).toHaveLength(group?.members.length ?? 0)
    expect(textOf(at('de', `gruppe-${group?.id}-vereinbarung.docx`), 'word/footer1.xml')).toContain('MUSTER')
  })

  it('give the same bytes for the same plan and the same day', async () => {
    await letters(['-o', at('again'), '--quiet'])
    for (const name of readdirSync(at('de')))
      expect(Buffer.compare(readFileSync(at('de', name)), readFileSync(at('again', name)))).toBe(0)
  })

  it('name an own amount and an own threshold as what they are', async () => {
    writeFileSync(at('own.csv'), 'Gemeinde;Betrag\nHasel;40000\n')
    const own = ['--amounts', at('own.csv'), '--threshold', '60000']
    const plan = at('own.json')
    await run(['group', '--edition', 'demo', 'Lörrach', ...own, '--plan', plan, '--quiet'])
    await letters(['-o', at('own')], 'de', plan)
    const [name = ''] = readdirSync(at('own')).filter((file) => file.endsWith('hasel.docx'))
    const text = textOf(at('own', name))
    expect(text).toContain('Betrag für Hasel: 40.000 € (eigene Angabe)')
    expect(text).toContain('Eigene Schwelle 60.000 € statt 51.000 €')
    expect(text).toContain('1 eigener Betrag aus own.csv, nicht aus dem Planungsrahmen')
  })
})

describe('a template of the office', () => {
  const changed = (path: string, change: (xml: string) => string) => {
    const parts = unzipSync(readFileSync(path))
    const xml = change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
    const made = at('changed.docx')
    writeFileSync(made, zipSync({ ...parts, 'word/document.xml': strToU8(xml) }))
    return made
  }
  beforeAll(async () => {
    expect(await run(['letters', '--save-templates', '-o', at('templates')])).toMatchObject({ code: 0 })
  })

  it('comes with the program, and takes the place of it once it is changed', async () => {
    const path = changed(at('templates', 'brief-vorlage.docx'), (xml) =>
      xml
        .replace('Sehr geehrte Damen und Herren,', 'Liebe Kolleginnen und Kollegen in {{gemeinde}},')
        .replace('{{hinweise}}', '')
        .replace('{{entwurf}}', ''),
    )
    const { code } = await letters(['--template', path, '-o', at('changed')])
    const [name = ''] = readdirSync(at('changed')).filter((file) => file.endsWith('hasel.docx'))
    const text = textOf(at('changed', name))
    expect([code, text.includes('Liebe Kolleginnen und Kollegen in Hasel,')]).toEqual([0, true])
    // What must be read cannot be left out.
    expect(text).toMatch(/^Entwurf – rechtlich nicht geprüft\nMUSTER – erfundene Beträge\n/)
  })

  it.each([
    ['{{burgermeister}}', 'steht ein unbekannter Platzhalter: {{burgermeister}}'],
    ['{{gemeinde', 'fehlt hinter „{{“ ein „}}“'],
    ['Sehr }} geehrte', 'steht „}}“ ohne „{{“ davor'],
  ])('with %s is refused before anything is written', async (text, said) => {
    const path = changed(at('templates', 'brief-vorlage.docx'), (xml) => xml.replace('Sehr geehrte', text))
    const { code, stdout, stderr } = await letters(['--template', path, '-o', at('refused')])
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain(said)
    expect(() => readdirSync(at('refused'))).toThrow()
  })

  it('that is no Word document is told as that', async () => {
    writeFileSync(at('brief.docx'), 'Liebe Gemeinde')
    const { code, stderr } = await letters(['--agreement', at('brief.docx'), '-o', at('refused')])
    expect([code, stderr]).toEqual([3, expect.stringContaining('kein Word-Dokument')])
  })
})

describe('letters are not written', () => {
  it('on a plan that was changed', async () => {
    const plan = at('bad.json')
    writeFileSync(plan, readFileSync(PLAN, 'utf8').replace(/"amount":\s*(\d)/, '"amount": 9$1'))
    expect(await letters(['-o', at('none')], 'de', plan)).toMatchObject({ code: 1, stdout: '' })
  })

  it('without a plan or a folder', async () => {
    expect(await run(['letters', '-o', at('none')])).toMatchObject({ code: 2 })
    expect(await run(['letters', '--plan', PLAN])).toMatchObject({ code: 2 })
  })

  it('where the plan has no group of several', async () => {
    const plan = at('alone.json')
    await run(['group', '--edition', 'demo', 'Ulm', '--plan', plan, '--quiet'])
    const { code, stderr } = await letters(['-o', at('none')], 'de', plan)
    expect([code, stderr]).toEqual([1, expect.stringContaining('keine Gruppe aus mehreren Gemeinden')])
  })
})

describe('a folder for letters', () => {
  it('holds nothing that is read, and is none of the store', async () => {
    const store = at('store')
    const tables = join(store, 'tables')
    mkdirSync(tables, { recursive: true })
    const own = at('changed-in-word')
    await letters(['-o', own, '--save-templates'])
    const [group] = groups.filter(({ members }) => members.includes('08336034'))
    const template = join(own, `gruppe-${group?.id}-brief-hasel.docx`)
    renameSync(join(own, 'brief-vorlage.docx'), template)
    const before = readFileSync(template)
    const line = ['letters', '--plan', PLAN, '--template', template, '-o']
    for (const [into, words] of [
      [own, 'wird gelesen und kann nicht zugleich das Ergebnis aufnehmen'],
      [tables, 'liegt in dem Ordner, in dem igm Tabellen aufbewahrt'],
    ] as const) {
      const { code, stderr } = await run([...line, into], { env: { IGM_DATA_DIR: store } })
      expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
    }
    expect(readFileSync(template).equals(before)).toBe(true)
    expect([readdirSync(tables), readdirSync(own)]).toEqual([
      [],
      [`gruppe-${group?.id}-brief-hasel.docx`, 'vereinbarung-vorlage.docx'],
    ])
  })
})
