import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/catalog.js'
import { runInProcess } from '../support/in-process.js'
import { tempFolder } from '../support/temp-folder.js'

/** A comment, a column that nobody asked for, a character that nobody sees, and a place without an amount. */
const LIST =
  'Unsere Liste\n\nAGS;Gemeinde;Betrag;Telefon\n08437008;Bingen;51\u200B234;07571 1\n08437044;Herbertingen;;\n'
const SAID = ['nicht verwendete Spalten: Telefon', 'Unsere Liste', 'U+200B', 'Zeile 5']
const SIGMARINGEN = ['--edition', '2017', '--district', 'Sigmaringen']

/** What each command that takes own amounts is asked. */
const ASKED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  group: [SIGMARINGEN],
  report: [SIGMARINGEN, [...SIGMARINGEN, '--each-district']],
  export: [SIGMARINGEN, [...SIGMARINGEN, '--each-district'], [...SIGMARINGEN, '--format', 'csv']],
  partners: [['Bingen', '--edition', '2017']],
}

it('every command that takes own amounts is asked here', async () => {
  const taking: string[] = []
  for (const [name, load] of Object.entries(COMMANDS)) {
    const { options = [] } = (await load()).meta
    if (options.some(({ flags }) => flags.includes('--amounts'))) taking.push(name)
  }
  expect(taking.sort()).toEqual(Object.keys(ASKED).sort())
})

const each = Object.entries(ASKED).flatMap(([name, lines]) => lines.map((line) => [name, line] as const))

it.each(each)('igm %s %j says what it did with the list, once', async (name, line) => {
  const folder = tempFolder()
  const list = join(folder, 'betraege.csv')
  writeFileSync(list, LIST)
  const output = join(folder, line.includes('--each-district') ? 'dateien' : 'ergebnis')
  const { stderr } = await runInProcess([name, ...line, '--amounts', list, '-o', output], { lang: 'de' })
  for (const words of SAID) expect(stderr.split(words)).toHaveLength(2)
  const quiet = await runInProcess([name, ...line, '--amounts', list, '-o', output, '--quiet'], {
    lang: 'de',
  })
  for (const words of SAID) expect(quiet.stderr).not.toContain(words)
})
