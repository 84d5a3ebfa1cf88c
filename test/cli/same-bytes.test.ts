import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { runInProcess } from '../support/in-process.js'
import { sharedFolder } from '../support/temp-folder.js'

const folder = sharedFolder()
const plan = join(folder, 'plan.json')
const G = ['--edition', '2017', '-d', 'Sigmaringen']
/** Year of the dates that the documents shall say: far from any other. */
const YEAR = '1987'
const env = { SOURCE_DATE_EPOCH: '550000000' }

beforeAll(async () => {
  const { stdout } = await runInProcess(['group', ...G, '--format', 'json', '--quiet'])
  writeFileSync(plan, stdout)
})

/** Every command that makes a document, with the name of its output. */
const DOCUMENTS: readonly (readonly [line: readonly string[], output: string])[] = [
  ...['x.docx', 'x.xlsx', 'x.html', 'x.svg'].map((name) => [['report', ...G], name] as const),
  ...['x.xlsx', 'x.json', 'x.csv'].map((name) => [['export', ...G], name] as const),
  ...['x.docx', 'x.xlsx', 'x.html'].map(
    (name) => [['partners', 'Herbertingen', '--edition', '2017'], name] as const,
  ),
  [['eligible', ...G], 'x.xlsx'],
  [['districts'], 'x.xlsx'],
  [['compare', plan, plan], 'x.xlsx'],
  [['letters', '--plan', plan], ''],
  [['letters', '--save-templates'], ''],
  [['report', '--each-district', '--edition', '2017', '--format', 'html', '-d', 'Sigmaringen'], ''],
]

/** @returns every file that was made, packed ones with their parts, by name */
function filesIn(path: string): ReadonlyMap<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.flatMap((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name))
      if (!/\.(?:docx|xlsx)$/.test(entry.name)) return [[entry.name, bytes.toString('utf8')] as const]
      return Object.entries(unzipSync(bytes)).map(
        ([part, text]) => [`${entry.name} ${part}`, strFromU8(text)] as const,
      )
    }),
  )
}

describe('with SOURCE_DATE_EPOCH', () => {
  it.each(DOCUMENTS)('igm %j makes %s of that date, and of no other', async (line, output) => {
    const into = join(folder, `${line.join(' ').replace(/\W+/g, '-')}${output}`)
    mkdirSync(into)
    const { code, stderr } = await runInProcess([...line, '-o', join(into, output), '--quiet'], { env })
    expect([code, stderr]).toEqual([0, ''])
    const files = [...filesIn(into)]
    expect(files.length).toBeGreaterThan(0)
    const today = new Date().getFullYear()
    for (const [name, text] of files) {
      const stamps = text.match(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g) ?? []
      expect([name, ...stamps.filter((stamp) => !stamp.startsWith(YEAR))]).toEqual([name])
      const made =
        new RegExp(`[^\\n]{0,30}\\b${today}\\b(?!-\\d\\d-\\d\\dT)[^\\n]{0,30}`).exec(text)?.[0] ?? null
      expect([name, made]).toEqual([name, null])
    }
  })
})
