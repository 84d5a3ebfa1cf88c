import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { smallEdition, smallPdf, smallTruth } from '../pdf/support/small-pdf.js'
import { run, runJson } from '../support/igm.js'
import { sharedFolder } from '../support/temp-folder.js'
import { eachWay, keyOrName } from '../support/ways-of-writing.js'

// Twelve places of one district, each in its own way; --explain and completion take one at a time:
// test/trust/answers/ways-of-writing.test.ts.
const { texts, ags } = eachWay(smallTruth.map(({ municipality }) => municipality))
const scope = ['--district', 'Lörrach', '--edition', 'demo']
const folder = sharedFolder()

/** Amounts tell the places apart, and lie above the threshold, so that each place keeps its own. */
const amountAt = (at: number) => 60_000 + at
const list = join(folder, 'own.csv')
const rows = texts.map((text, at) => {
  const { key, name } = keyOrName(text)
  return `"${key.replaceAll('"', '""')}";"${name}";${amountAt(at)}\n`
})
writeFileSync(list, `AGS;Gemeinde;Betrag\n${rows.join('')}`)

async function amountsOf(args: readonly string[], env = {}): Promise<unknown[]> {
  const { stdout } = await run([...args, '--format', 'csv'], { env })
  const found: { ags: string; amount: string }[] = parse(stdout, { columns: true })
  return ags.map((key) => Number(found.find((row) => row.ags === key)?.amount))
}

test('lookup understands each way of writing', async () => {
  const { results } = await runJson<{ results: { ags: string }[] }>(['lookup', ...texts])
  expect(results.map((one) => one.ags)).toEqual(ags)
})

test('wishes understand each way of writing', async () => {
  const wishes = texts.flatMap((text) => ['--exclude', text])
  const plan = await runJson<{ scope: { exclude: string[] } }>(['group', ...scope, ...wishes])
  expect(plan.scope.exclude).toEqual([...ags].sort())
})

test('--amounts understands each way of writing', async () => {
  expect(await amountsOf(['group', ...scope, '--amounts', list])).toEqual(ags.map((_, at) => amountAt(at)))
})

test('import of a list understands each way of writing', async () => {
  const env = { IGM_DATA_DIR: folder }
  const about = join(folder, 'edition.json')
  writeFileSync(about, JSON.stringify({ ...smallEdition, id: 'own', pot: null, personsTotal: null }))
  const { stderr, code } = await run(['import', list, '--edition-file', about], { env })
  expect({ stderr, code }).toMatchObject({ code: 0 })
  const stored = await amountsOf(['lookup', ...ags, '--edition', 'own'], env)
  expect(stored).toEqual(ags.map((_, at) => amountAt(at)))
})

test('the reader of PDFs understands each way of writing', async () => {
  const [pdf, about] = [join(folder, 'small.pdf'), join(folder, 'small.json')]
  writeFileSync(about, JSON.stringify(smallEdition))
  const cell = (text: string, column: string, row: number) => {
    const written = texts[row]
    if (written === undefined || column === 'amount') return text
    const { key, name } = keyOrName(written)
    return column === 'key' ? key : column === 'name' ? name : ''
  }
  writeFileSync(pdf, smallPdf({ cell }))
  const table = await runJson<{ verdict: string; rows: { ags: string; amount: number }[] }>([
    'parse',
    pdf,
    '--edition-file',
    about,
  ])
  const truth = smallTruth.map(({ municipality, amount }) => ({ ags: municipality.ags, amount }))
  expect(table.rows).toMatchObject(truth)
  expect(table.verdict).toBe('proven')
})
