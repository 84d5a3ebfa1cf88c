import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { gazetteer } from '../../../src/domain/places/gazetteer.js'
import { register } from '../../support/data.js'
import { run } from '../../support/igm.js'
import { runInProcess } from '../../support/in-process.js'

/** The lines for a shell: places are written by the command, the rest by the library, with `console.log`. */
const lines = async (...words: string[]) => {
  const logged = vi.spyOn(console, 'log').mockImplementation(() => {})
  const { stdout } = await runInProcess(['complete', '--', ...words])
  const told = logged.mock.calls.map(([line]) => String(line))
  logged.mockRestore()
  return [...stdout.trimEnd().split('\n'), ...told].filter(Boolean)
}
const values = async (...words: string[]) => (await lines(...words)).map((line) => line.split('\t')[0])

describe('igm complete', () => {
  it('answers a shell from the real program', async () => {
    const { code, stdout } = await run(['complete', '--', 'lookup', 'Lörr'])
    expect([code, stdout]).toEqual([0, 'Lörrach\tLandkreis Lörrach\n:4\n'])
  })

  it('knows municipalities, districts, commands, options and their values', async () => {
    expect(await values('lookup', 'Lörr')).toEqual(['Lörrach', ':4'])
    expect(await values('group', '--district', 'Sig')).toEqual(['Sigmaringen', ':4'])
    expect(await values('gro')).toEqual(['group', ':4'])
    expect(await values('export', '--gr')).toEqual(['--groups', ':4'])
    expect(await values('eligible', '--status', '')).toEqual(['alone', 'join', 'none', 'unknown', ':4'])
    expect(await values('help', 'pr')).toEqual(['proof', ':4'])
  })

  it.each([
    ['lookup', 'loerrach', 'Lörrach'],
    ['lookup', 'LÖRR', 'Lörrach'],
    ['lookup', '08336050', 'Lörrach'],
    ['partners', 'Stadt Kehl', 'Kehl'],
    ['lookup', 'Säckingen', 'Bad Säckingen'],
    ['eligible', 'WT', 'Waldshut'],
    ['group', '--district', '08336', 'Lörrach'],
  ])('igm complete -- %s %s %s: what is typed means what it means to every command', async (...line) => {
    const wanted = line.at(-1)
    expect(await values(...line.slice(0, -1))).toEqual([wanted, ':4'])
  })

  it.each(['Malsch', 'malsch (', '08215046'])(
    'tells namesakes apart by their districts, and offers nothing that two have: %s',
    async (typed) => {
      const offered = (await lines('lookup', typed)).filter((line) => line.startsWith('Malsch'))
      const karlsruhe = 'Malsch (Landkreis Karlsruhe)\tLandkreis Karlsruhe'
      const other = 'Malsch (Rhein-Neckar-Kreis)\tRhein-Neckar-Kreis'
      expect(offered).toEqual(typed === '08215046' ? [karlsruhe] : [karlsruhe, other])
    },
  )

  it('whatever it offers means one place or district, and no other', async () => {
    const places = await values('lookup', '')
    const districts = await values('group', '--district', '')
    expect([new Set(places).size, new Set(districts).size]).toEqual([1101 + 1, 44 + 1])
    const known = gazetteer(register)
    expect(places.filter((name) => name !== ':4' && known.municipality(name ?? '').kind !== 'found')).toEqual(
      [],
    )
    expect(districts.filter((name) => name !== ':4' && known.district(name ?? '').kind !== 'found')).toEqual(
      [],
    )
  })

  it('leaves files to the shell', async () => {
    expect(await values('import', 'IGM')).toEqual([':0'])
    expect(await values('export', '-o', 'x')).toEqual([':0'])
  })
})

describe('igm completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('%s gets a script that asks igm', async (shell) => {
    const { code, stdout } = await runInProcess(['completion', shell])
    expect(code).toBe(0)
    expect(stdout).toMatch(/igm complete ['"]?--/)
  })

  it.skipIf(!existsSync('/dev/full'))('says so where standard output takes nothing', async () => {
    const { code, stderr } = await run(['completion', 'bash'], { stdoutFile: '/dev/full' })
    expect(code).toBe(3)
    expect(stderr).toContain('ENOSPC')
  })

  it('names the shells it knows', async () => {
    const { code, stderr } = await runInProcess(['completion', 'cmd'])
    expect(code).toBe(2)
    expect(stderr).toContain('bash, zsh, fish, powershell')
  })
})
