import { expect, test } from 'vitest'
import { runInProcess as run } from '../../support/in-process.js'

const SCOPE = ['group', '--edition', '2017', '--district', 'Sigmaringen']

test('--explain says in which group a municipality is, what it lacks and what else it could do', async () => {
  const { code, stdout } = await run([...SCOPE, '--explain', 'Mengen'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Mengen ist in Gruppe \d+ \([\d.]+ €\) mit /)
  expect(stdout).toContain('Bis zur Schwelle fehlen ihr allein 42.825 €.')
  expect(stdout).toContain('Herbertingen, Bad Saulgau')
})

test('--explain names the reason of a municipality without a group', async () => {
  const { stdout } = await run([...SCOPE, '--explain', 'Beuron'], { lang: 'en' })
  expect(stdout).toMatch(/^Beuron is in no group: amount unknown\.\n/)
})

test('--explain asks for a name that exists', async () => {
  const { code, stdout, stderr } = await run([...SCOPE, '--explain', 'Mengn'])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('Mengen')
})

test('--near-misses lists who lacks less than 5 % of the threshold, the least first', async () => {
  const { code, stdout } = await run(['group', '--all', '--near-misses', '--format', 'json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).nearMisses[0]).toMatchObject({ ags: '08337116', amount: 50949, missing: 51 })
})

test('--near-misses answers "no" where nobody does', async () => {
  const { code } = await run(['group', '--district', 'Lörrach', '--near-misses'])
  expect(code).toBe(1)
})

test('the screen shows both ways and the one through the Landkreis side by side', async () => {
  const { stdout } = await run([...SCOPE])
  const ways =
    stdout
      .split(
        'Die Wege nebeneinander (zu wählen mit --prefer associations oder groups, oder --budget-groups):',
      )[1]
      ?.trim()
      .split('\n') ?? []
  expect(ways).toHaveLength(3)
  expect(ways[0]).toMatch(/bleiben ganz: \d+ Gruppen?, \d+ allein, .* keine .* geteilt$/)
  expect(ways[1]).toMatch(
    /möglichst viele Gruppen: \d+ Gruppen?, \d+ allein, (?:keine bleibt|\d+ bleiben) übrig, \d+ .* geteilt(?: \(in \d+ Teile\))?$/,
  )
  expect(ways[2]).toContain('über den Landkreis')
})
