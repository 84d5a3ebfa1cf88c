import { describe, expect, it } from 'vitest'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'
import { faultsOf } from '../../support/schemas.js'

interface Answer {
  coverage: { known: number; total: number }
  municipalities: { name: string; status: string }[]
}

describe('igm eligible --district Lörrach', () => {
  it('lists all 35, and says that 33 are unknown and how to complete them', async () => {
    const { code, stdout, stderr } = await run(['eligible', '--district', 'Lörrach'])
    expect(code).toBe(0)
    expect(stdout.match(/^08336\d{3} /gm)).toHaveLength(35)
    expect(stdout.match(/ unbekannt$/gm)).toHaveLength(33)
    expect(stdout).toContain('2 von 35 Beträgen bekannt, 33 unbekannt.')
    expect(stdout).toContain(
      '2 allein, 0 nur gemeinsam, 0 ohne Betrag, 33 unbekannt; zusammen 296.938 € im Jahr.',
    )
    expect(stderr).toBe('Vervollständigen: igm fetch oder igm import DATEI.pdf\n')
  })

  it('says the same in English', async () => {
    const { stdout, stderr } = await run(['eligible', '-d', 'Lörrach'], { lang: 'en' })
    expect(stdout).toContain('2 of 35 amounts known, 33 unknown.')
    expect(stderr).toBe('To complete them: igm fetch or igm import FILE.pdf\n')
  })
})

describe('igm eligible --edition 2017 --district Sigmaringen', () => {
  it('knows 24 of 25', async () => {
    const answer = await runJson<Answer>(['eligible', '--edition', '2017', '--district', 'Sigmaringen'])
    expect(answer.coverage).toEqual({ known: 24, total: 25 })
    expect(faultsOf('eligible', answer)).toEqual([])
  })

  it('--status, several times', async () => {
    const line = [
      'eligible',
      '--edition',
      '2017',
      '-d',
      'Sigmaringen',
      '--status',
      'alone',
      '--status',
      'unknown',
    ]
    const { municipalities } = await runJson<Answer>(line)
    expect(municipalities.map(({ name }) => name)).toEqual(['Beuron', 'Sigmaringen'])
  })

  it('exits with 1 when nobody has the status', async () => {
    const { code, stdout } = await run(['eligible', '-d', 'Ulm', '--status', 'none'])
    expect(code).toBe(1)
    expect(stdout).toContain('Keine Gemeinde hat diesen Status.')
  })
})

describe('--district Karlsruhe', () => {
  it('asks which one, on one line', async () => {
    const { code, stdout, stderr } = await run(['eligible', '--district', 'Karlsruhe'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      'igm: „Karlsruhe“ ist Landkreis und Stadtkreis: Stadtkreis Karlsruhe (08212); Landkreis Karlsruhe (08215). ' +
        'Bitte die Kennziffer oder die volle Bezeichnung angeben, z. B. --district "Karlsruhe, Stadt".\n',
    )
  })

  it.each([
    ['Karlsruhe, Stadt', 1],
    ['08212', 1],
    ['Landkreis Karlsruhe', 32],
  ])('takes %s', async (district, total) => {
    const { coverage } = await runJson<Answer>(['eligible', '--district', district])
    expect(coverage.total).toBe(total)
  })
})
