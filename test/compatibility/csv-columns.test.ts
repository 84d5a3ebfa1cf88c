import { expect, it } from 'vitest'
import { tempFolder } from '../support/temp-folder.js'
import { ask, PLAN } from './support/ask.js'
import { expectPinned } from './support/golden.js'

const CSV = 'test/fixtures/published/2018.csv'
const PDF = 'test/fixtures/pdf/cases/plain.pdf'
const EDITION = ['--edition-file', 'test/fixtures/pdf/cases/edition.json']

/** Milliseconds on a machine that has much else to do; some seconds are enough. */
const SLOW = 120_000

const COMMANDS: readonly (readonly string[])[] = [
  ['lookup', 'Lörrach'],
  ['eligible', '--district', 'Heidenheim'],
  ['group', '--district', 'Heidenheim'],
  ['export', '--district', 'Heidenheim'],
  ['export', '--district', 'Heidenheim', '--groups'],
  ['verify', PLAN],
  ['parse', PDF, ...EDITION],
  ['import', CSV, '--edition', '2018'],
  ['editions'],
  ['districts'],
  ['partners', 'Wittlingen'],
]

/** Formats with their languages: only Excel gets words. */
const FORMATS = [
  ['csv', 'de'],
  ['csv', 'en'],
  ['csv-excel', 'de'],
  ['csv-excel', 'en'],
] as const

it(
  'the columns of every command, in every CSV, have their names and their order',
  async () => {
    const found: Record<string, string[]> = {}
    for (const args of COMMANDS) {
      for (const [format, lang] of FORMATS) {
        const isImport = args[0] === 'import'
        const line = [...args, '--format', format, '--quiet']
        const { code, stdout } = await ask(line, isImport ? { folder: tempFolder(), lang } : { lang })
        expect([line.join(' '), code]).toEqual([line.join(' '), 0])
        const columns = headOf(stdout).split(format === 'csv' ? ',' : ';')
        const shown = args.map((arg) => (arg === PLAN ? 'plan.json' : arg)).join(' ')
        found[`${shown} --format ${format} --lang ${lang}`] = columns.map((column, i) => `${i + 1} ${column}`)
      }
    }
    expectPinned('csv-columns', 'column of a CSV', found)
  },
  SLOW,
)

/** The byte order mark and the end of the line belong to what Excel was promised. */
function headOf(text: string): string {
  const line = JSON.stringify(text.slice(0, text.indexOf('\n') + 1)).slice(1, -1)
  return line.replace('\uFEFF', '\\uFEFF')
}
