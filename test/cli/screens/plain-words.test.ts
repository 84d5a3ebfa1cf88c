import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { neighboursOf } from '../../../src/domain/geography.js'
import { run } from '../../support/igm.js'
import { runInProcess, runJsonInProcess } from '../../support/in-process.js'
import { freshWorkspace } from '../../support/workspace.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a product shows, without what makes it. */
async function shown(args: readonly string[], suffix: string, lang: 'de' | 'en' = 'de'): Promise<string> {
  const path = join(folder, `${lang}.${suffix}`)
  await runInProcess([...args, '-o', path], { lang })
  const bytes = readFileSync(path)
  const text =
    suffix === 'html'
      ? bytes.toString().replace(/<(style|script)>.*?<\/\1>|<svg.*?<\/svg>/gs, '')
      : Object.entries(unzipSync(bytes))
          .filter(([name]) => name.endsWith('.xml'))
          .map(([, part]) => strFromU8(part))
          .join('\n')
  return text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('who found no group, and what lies around it', () => {
  it('is told by the program itself: its neighbours, those of possible partners, those beyond the border', async () => {
    const { stdout } = await run(['group', '--edition', '2017', 'Enzkreis'])
    expect(stdout).toContain(
      'Ispringen: die bekannten Beträge reichen nicht; von diesen Nachbarn ist der Betrag nicht bekannt: Neulingen, Kämpfelbach; neben möglichen Partnern, nicht neben ihr selbst, ist der Betrag nicht bekannt von: Königsbach-Stein; jenseits der Grenze des Gebiets: Pforzheim (569.249 €)',
    )
    const wehr = await runInProcess(['group', 'Waldshut', '--explain', 'Wehr'])
    expect(wehr.stdout).toContain('jenseits der Grenze des Gebiets: Hasel (Betrag unbekannt)')
  })

  it.each([
    ['2017', 'Enzkreis'],
    ['2018', 'Waldshut'],
    ['2018', 'Ortenaukreis'],
    ['2017', 'Konstanz'],
  ])('names as neighbours only such, inside the border (%s, %s)', async (edition, district) => {
    const workspace = freshWorkspace()
    const neighbours = neighboursOf(workspace.geography(), 0)
    const { byAgs } = workspace.register()
    const { ungrouped } = await runJsonInProcess<{ ungrouped: readonly { ags: string }[] }>([
      'group',
      '--edition',
      edition,
      district,
    ])
    const { stdout } = await runInProcess(['group', '--edition', edition, district])
    for (const { ags } of ungrouped) {
      const name = byAgs.get(ags)?.name ?? ''
      const line = stdout.split('\n').find((one) => one.startsWith(`  ${name}: die bekannten`))
      const listed = /diese[nm] Nachbarn ist der Betrag nicht bekannt: ([^;]+)/.exec(line ?? '')?.[1]
      const next = (neighbours.get(ags) ?? [])
        .filter((key) => key.slice(0, 5) === ags.slice(0, 5))
        .map((key) => byAgs.get(key)?.name)
      for (const one of listed?.split(', ') ?? [])
        expect([name, next]).toEqual([name, expect.arrayContaining([one])])
    }
  })
})

describe('what is laid before a council', () => {
  const WISHES = ['--no-hosts', '--exclude', 'Todtnau', '--max-size', '9', '--apart', 'Steinen,Maulburg']
  const PAPER = ['report', '--edition', 'demo', 'Lörrach', ...WISHES]

  it.each(['html', 'docx', 'xlsx'])(
    'has no options of the command line in %s, but for the command that made it',
    async (suffix) => {
      for (const lang of ['de', 'en'] as const) {
        const text = await shown(PAPER, suffix, lang)
        const made = /igm report --edition demo(?: \S+| "[^"]*")*? -o \S+/g
        expect(text.replace(made, '').match(/\S* --[a-z]\S*/g)).toBeNull()
      }
    },
    60_000,
  )

  it('says the price of a wish in the words of the wish', async () => {
    const text = await shown(PAPER, 'docx')
    expect(text).toContain('ohne den Wunsch „wer die Schwelle allein erreicht, bleibt allein“: ')
    expect(text).toContain('ohne den Wunsch „ausgenommen: Todtnau“: Gruppen und Gemeinden allein')
  })

  it('counts unknown amounts once, also where an interval settles who may apply', async () => {
    const args = ['report', 'Ortenaukreis', '--even-incomplete']
    const { counts } = await runJsonInProcess<{ counts: { unknown: number } }>(['group', 'Ortenaukreis'])
    const paper = await shown(args, 'docx')
    expect(paper).toContain(`Betrag unbekannt, deshalb in keiner Gruppe: ${counts.unknown} `)
    expect(paper).toContain('und bei 10 ist es unbekannt;')
    const text = await shown(args, 'xlsx')
    expect(text).toContain('unbekannt, weil der Betrag fehlt')
    expect(text).toMatch(/Luftlinie\) [\d.,]+ km/)
  })
})
