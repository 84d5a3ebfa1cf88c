import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runInProcess, runJsonInProcess } from '../../support/in-process.js'

const folder = mkdtempSync(join(tmpdir(), 'igm-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const SCOPE = ['--edition', 'demo', 'Heidenheim']
const HERMARINGEN = '08135021'

async function textOf(args: readonly string[]): Promise<string> {
  return (await runInProcess(args, { lang: 'de' })).stdout
}

/** @returns what the screen says of one that is in no group */
async function reasonOf(name: string, args: readonly string[]): Promise<string> {
  const text = await textOf(['group', ...args])
  return text.split('\n').find((line) => line.startsWith(`  ${name}: `)) ?? ''
}

describe('--lead of one who is in no group', () => {
  const SENTENCE = 'Federführung Hermaringen: in keiner Gruppe, führt deshalb keine'
  const IDLE = [...SCOPE, '--no-hosts', '--lead', 'Hermaringen']

  it('is said on the screen, on the page and in JSON, and is no wish that was met', async () => {
    expect(await textOf(['group', ...IDLE])).toContain(`\n${SENTENCE}\n`)
    const page = await textOf(['report', ...IDLE])
    expect(page).toContain(SENTENCE)
    expect(page).not.toContain('Federführung: Hermaringen')
    const { idleLeads } = await runJsonInProcess<{ idleLeads: string[] }>(['group', ...IDLE])
    expect(idleLeads).toEqual([HERMARINGEN])
  })

  it('is said of several, in one line', async () => {
    const wishes = ['--lead', 'Dischingen', '--lead', 'Nattheim', '--max-way', '6']
    expect(await textOf(['group', ...SCOPE, ...wishes])).toContain(
      '\nFederführung Dischingen, Nattheim: in keiner Gruppe, führen deshalb keine\n',
    )
  })

  it('is not said where it leads a group, or stands alone', async () => {
    const wishes = ['--lead', 'Dischingen', '--lead', 'Herbrechtingen', '--no-hosts']
    expect(await textOf(['group', ...SCOPE, ...wishes])).not.toContain('in keiner Gruppe')
    const { idleLeads } = await runJsonInProcess<{ idleLeads: string[] }>(['group', ...SCOPE, ...wishes])
    expect(idleLeads).toEqual([])
  })
})

describe('who is left over by --no-hosts', () => {
  it('is told who stays alone by the wish, and its own neighbours beyond the border only', async () => {
    const args = [...SCOPE, '--no-hosts']
    const wish = 'auf Wunsch bleibt allein, wer in Reichweite die Schwelle allein erreicht'
    expect(await reasonOf('Hermaringen', args)).toBe(
      `  Hermaringen: ${wish}: Giengen an der Brenz, Sontheim an der Brenz; es fehlen 35.874 €`,
    )
    expect(await reasonOf('Königsbronn', args)).toBe(
      `  Königsbronn: ${wish}: Heidenheim an der Brenz, Steinheim am Albuch; jenseits der Grenze des Gebiets: Essingen (5.573 €), Oberkochen (62.094 €), Aalen (78.016 €); es fehlen 46.224 €`,
    )
    const beyond = (await reasonOf('Gerstetten', args)).match(/jenseits der Grenze des Gebiets: (.*?);/)?.[1]
    expect(beyond?.match(/€\)/g)).toHaveLength(6)
    const explained = await textOf(['group', ...args, '--explain', 'Hermaringen'])
    expect(explained).toContain(`Hermaringen ist in keiner Gruppe: ${wish}: Giengen an der Brenz`)
    const excel = await textOf(['group', ...args, '--format', 'csv-excel'])
    expect(excel).toMatch(/Hermaringen;.*auf Wunsch bleibt allein/)
    expect(excel).not.toContain('kein Nachbar')
  })

  it('is not told that the amounts do not suffice where only the wish is in the way', async () => {
    const path = join(folder, 'own.csv')
    const amounts = ['010,50000', '026,1000', '019,51000', '025,50999', '015,0', '032,51001']
    writeFileSync(path, `ags,amount\n${amounts.map((row) => `08135${row}`).join('\n')}\n`)
    const args = ['--amounts', path, 'Heidenheim', '--no-hosts', '--prefer', 'groups']
    const said = await reasonOf('Königsbronn', args)
    expect(said).toContain('auf Wunsch bleibt allein')
    expect(said).toContain('Heidenheim an der Brenz, Steinheim am Albuch')
    expect(said).not.toMatch(/reichen nicht|Giengen|Böhmenkirch/)
  })
})
