import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
const env = { SOURCE_DATE_EPOCH: '550000000', IGM_BROWSER: join(folder, 'browser') }
/** Writes what Chromium writes above a page: the time at which it prints. */
const BROWSER = `#!/bin/sh
for word in "$@"; do case "$word" in --print-to-pdf=*) out=\${word#*=};; file://*) page=\${word#file://};; esac; done
now="D:$(date -u +%Y%m%d%H%M%S)+00'00'"
{ printf '%%PDF-1.4\n\\377<</CreationDate (%s)\n/ModDate (%s)>>\n' "$now" "$now"; cat "$page"; } > "$out"
`

beforeAll(async () => {
  writeFileSync(env.IGM_BROWSER, BROWSER)
  chmodSync(env.IGM_BROWSER, 0o755)
  const { stdout } = await runInProcess(['group', ...G, '--format', 'json', '--quiet'])
  writeFileSync(plan, stdout)
})

/** Every command that makes a document, with the name of its output. */
const DOCUMENTS: readonly (readonly [line: readonly string[], output: string])[] = [
  ...['x.docx', 'x.xlsx', 'x.html', 'x.svg', 'x.pdf'].map((name) => [['report', ...G], name] as const),
  [['group', ...G], 'x.pdf'],
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
      const stamps = text.match(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d|(?<=\(D:)\d{14}/g) ?? []
      if (name.endsWith('.pdf')) expect(stamps).toEqual(['19870606174640', '19870606174640'])
      expect([name, ...stamps.filter((stamp) => !stamp.startsWith(YEAR))]).toEqual([name])
      const made =
        new RegExp(`[^\\n]{0,30}\\b${today}\\b(?!-\\d\\d-\\d\\dT)[^\\n]{0,30}`).exec(text)?.[0] ?? null
      expect([name, made]).toEqual([name, null])
    }
  })
})
