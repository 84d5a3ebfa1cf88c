import { describe, expect, it } from 'vitest'
import { runInProcess as run, runJsonInProcess as runJson } from '../../support/in-process.js'

describe('igm group where amounts are not known', () => {
  it('names the neighbours whose amount is not known, and says of none that there is no neighbour', async () => {
    const { stdout } = await run(['group', '--district', 'Waldshut', '--explain', 'Wehr'])
    for (const name of ['Hasel', 'Schopfheim', 'Schwörstadt', 'Herrischried', 'Rickenbach', 'Bad Säckingen'])
      expect(stdout).toContain(name)
    expect(stdout).not.toContain('kein Nachbar')
  })

  it('calls nothing proven where no group is possible', async () => {
    const { code, stdout } = await run(['group', '--district', 'Waldshut'])
    expect([code, stdout]).toEqual([1, expect.stringContaining('Keine Gruppe möglich')])
    expect(stdout).not.toContain('bewiesen')
  })

  it('says what lies beyond the border, and that a proof is one over the known amounts', async () => {
    const { stdout } = await run(['group', '--edition', '2017', '--district', 'Enzkreis'])
    expect(stdout).toContain('Pforzheim (569.249 €)')
    expect(stdout).toContain('bewiesen bestmöglich mit den bekannten Beträgen')
    expect(stdout).not.toMatch(/alle erreichbaren Nachbarn|kein Nachbar|im Jahr/)
    expect(stdout).toContain('vorläufig (Juli 2017): 60 % der Mittel für 2017')
  })

  it('says the period in JSON, as codes', async () => {
    const result = await runJson(['group', '--edition', '2017', '--district', 'Enzkreis'])
    expect(result).toMatchObject({ period: { provisional: true, perYear: false, status: 'superseded' } })
  })
})
