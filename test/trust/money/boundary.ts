import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { register } from '../../support/data.js'
import { run } from '../../support/igm.js'

/** What an output must say of one municipality. */
export interface Expected {
  readonly ags: string
  readonly name: string
  readonly amount: number
  readonly missing: number | null
  readonly status: 'alone' | 'join' | 'none'
}

export const DISTRICT = '08336'
const PLACES = register.municipalities.filter(({ district }) => district.ags === DISTRICT)
/** Round the threshold of 51,000 euro, and at the ends; then amounts of all sizes. */
const AMOUNTS = [50_999, 51_000, 51_001, 0, 510, 101_999, 102_000, 1_234_567, 999_999_999]

/** Each municipality of the district with its amount, by the rule alone. */
export const EXPECTED: readonly Expected[] = PLACES.map(({ ags, name }, at) => {
  const amount = AMOUNTS[at] ?? 20_000 + 1_013 * at
  const isBelow = amount > 0 && amount < 51_000
  return {
    ags,
    name,
    amount,
    missing: isBelow ? 51_000 - amount : null,
    status: amount === 0 ? 'none' : isBelow ? 'join' : 'alone',
  }
})

/** An office with this one table, imported by the command itself. */
export interface Office {
  readonly folder: string
  /** @returns what the command wrote to the file, or to standard output without one */
  write(args: readonly string[], file: string | null, lang: 'de' | 'en'): Promise<Uint8Array>
  close(): void
}

export async function openOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'igm-trust-money-'))
  const path = (name: string) => join(folder, name)
  const env = { IGM_DATA_DIR: path('data') }
  const rows = EXPECTED.map(({ ags, amount }) => `${ags};${amount}`)
  writeFileSync(path('own.csv'), ['ags;Betrag', ...rows, ''].join('\n'))
  const threshold = { value: 51_000, source: 'Pressemitteilung Josha Frey MdL, 5 January 2018' }
  writeFileSync(path('own.json'), JSON.stringify({ id: 'own', published: '2018-01-05', threshold }))
  const imported = await run(['import', path('own.csv'), '--edition-file', path('own.json')], { env })
  if (imported.code !== 0) throw new Error(imported.stderr)
  return {
    folder,
    close: () => rmSync(folder, { recursive: true, force: true }),
    write: async (args, file, lang) => {
      const output = file === null ? [] : ['-o', path(file)]
      const { code, stdout, stderr } = await run([...args, '--edition', 'own', ...output], { env, lang })
      if (code !== 0) throw new Error(`${args.join(' ')}: ${code} ${stderr}`)
      return file === null ? new TextEncoder().encode(stdout) : readFileSync(path(file))
    },
  }
}
