import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'

function csv(text: string): string {
  const path = join(tempFolder(), 'betraege.csv')
  writeFileSync(path, text)
  return path
}

test('a finding about a CSV names the line, not a page, and the AGS that nobody has', async () => {
  const { code, stdout, stderr } = await run(['import', csv('ags,amount\n08336999,796\n')])
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toContain('Fehler: Zeile 2: Keine Gemeinde heißt „08336999“.')
  expect(stderr).not.toContain('Seite')
})

test.each([
  ['ags,amount\n08336008,fünfzig\n', '(Zeile 2): der Betrag ist keine ganze Zahl in Euro'],
  ['ags,ags,amount\n1,2,3\n', 'eine Spalte kommt doppelt vor: ags'],
  ['', 'sie ist leer'],
])('%j: the reason in words', async (text, words) => {
  const { code, stderr } = await run(['group', '--district', 'Lörrach', '--amounts', csv(text)])
  expect(code).toBe(3)
  expect(stderr).toContain(words)
})

test('a municipality that stands twice is named with the line where it stood first', async () => {
  const twice = csv('ags,amount\n08336050,218922\n08336008,796\n08336050,218922\n')
  const [de, en] = await Promise.all([run(['import', twice]), run(['import', twice], { lang: 'en' })])
  expect(de.stderr).toContain('Zeile 4: Lörrach kommt doppelt vor, zuerst: Zeile 2.')
  expect(en.stderr).toContain('line 4: Lörrach appears twice, first: line 2.')
})
