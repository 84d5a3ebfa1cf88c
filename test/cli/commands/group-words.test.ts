import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runInProcess } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'
import { cellsOf } from '../../support/workbook-cells.js'

const SCOPE = ['group', '--edition', 'demo', '-d', 'Freudenstadt']
const german = (...args: string[]) => runInProcess(args, { lang: 'de' })

describe('what is refused is said in words of its own', () => {
  it.each([
    [
      ['--prefer', 'associations', '--budget-groups', '1'],
      '--budget-groups und --prefer associations schließen einander aus. Bitte nur eines davon angeben.',
    ],
    [['--all'], '--all und --district schließen einander aus.'],
    [
      ['--apart', 'Dornstetten,Dornstetten'],
      '„Dornstetten,Dornstetten“ passt nicht zu --apart. Erwartet: A,B.',
    ],
    [['--together', 'Dornstetten,Dornstetten'], '„Dornstetten,Dornstetten“ passt nicht zu --together.'],
    [['--max-way', 'abc'], 'Erwartet: 12 | 12,5 | 12.5.'],
    [['--per-post', '0'], 'Erwartet: 51000, 64000.'],
    [['--effort', '0'], '„0“ passt nicht zu --effort.'],
    [['--effort', '1000'], 'Erwartet: 1, 2, … 100.'],
    [['--per-post', '52000'], 'Erwartet: 51000, 64000.'],
  ])('%j', async (options, said) => {
    const { code, stdout, stderr } = await german(...SCOPE, ...options)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })
})

describe('what is shown', () => {
  it('names no number of a group for one that stands alone, in --explain', async () => {
    const asked = ['group', '--edition', 'demo', '-d', 'Enzkreis', '--explain', 'Eisingen', '--format', 'csv']
    const { stdout } = await runInProcess(asked)
    expect(stdout).toMatch(/^6,"Kieselbronn, /m)
    expect(stdout).toMatch(/^,Ispringen,/m)
  })

  it('gives the ways of --explain in kilometres on screen, and in metres in files', async () => {
    const screen = await german(...SCOPE, '--explain', 'Dornstetten')
    expect(screen.stdout).toMatch(/Wege mehr \(km Luftlinie\)[\s\S]* -?\d+,\d\n/)
    const file = await german(...SCOPE, '--explain', 'Dornstetten', '--format', 'csv-excel')
    expect(file.stdout).toContain('Wege mehr (m Luftlinie)')
  })

  it('lists no preference among the wishes that nobody stated', async () => {
    const wishes = async (...options: string[]) =>
      (await german('report', ...SCOPE.slice(1), ...options)).stdout
    expect(await wishes()).not.toContain('Verwaltungsgemeinschaften bleiben möglichst ganz')
    expect(await wishes('--prefer', 'groups')).toContain(
      'möglichst viele Gruppen, auch wenn das Verwaltungsgemeinschaften teilt',
    )
  })

  it('sums up no persons where those of nobody are known', async () => {
    const path = join(tempFolder(), 'report.xlsx')
    await german('report', '--edition', '2018', '-d', 'Enzkreis', '-o', path)
    const cells = await cellsOf(readFileSync(path), 'Gemeinden')
    const heads = [...cells].filter(([, text]) => text === 'Personen')
    const column = heads[0]?.[0].charAt(0)
    const below = [...cells].filter(([at, text]) => at.startsWith(`${column}`) && text === '0')
    expect([heads.length, below]).toEqual([1, []])
  })

  it('says with which effort a plan was searched for, in JSON and in a saved plan that verify confirms', async () => {
    const path = join(tempFolder(), 'plan.json')
    const { stdout } = await runInProcess([...SCOPE, '--effort', '2', '--plan', path, '--format', 'json'])
    const effortIn = (text: string) => (JSON.parse(text) as { proof: { effort?: number } }).proof.effort
    expect([effortIn(stdout), effortIn(readFileSync(path, 'utf8'))]).toEqual([2, 2])
    expect((await runInProcess(['verify', path])).code).toBe(0)
    const usual = await runInProcess([...SCOPE, '--format', 'json'])
    expect(effortIn(usual.stdout)).toBeUndefined()
  })
})
