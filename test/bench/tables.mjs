// Tables that do not change: those of the fixtures, and one of them several times over.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cost, pair, ROOT, show, table } from './measure.mjs'

const FILES = JSON.parse(readFileSync(`${ROOT}test/bench/files.json`, 'utf8'))

export function fixtures(runs) {
  const rows = FILES.map((file) => {
    const { ours, text, ratio, memory } = pair(`test/fixtures/pdf/${file}`, runs)
    return [file, ...[ours, text, ratio, memory].map((value) => show(value))]
  })
  return [
    `1,101 rows each; median of ${runs} pairs.`,
    '',
    ...table(['table', '`igm parse`', '`getText`', 'ratio', 'memory'], 1, rows),
  ]
}

/** The same table several times over: as many pages, and rows, as asked. */
async function repeated(path, times) {
  const { PDFDocument } = await import('pdf-lib')
  const [source, target] = [await PDFDocument.load(readFileSync(path)), await PDFDocument.create()]
  for (let time = 0; time < times; time++)
    for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page)
  return { bytes: await target.save(), pages: target.getPageCount() }
}

export async function growth() {
  const folder = mkdtempSync(join(tmpdir(), 'igm-bench-'))
  const rows = []
  for (const times of [1, 2, 4, 8]) {
    const { bytes, pages } = await repeated(`${ROOT}test/fixtures/pdf/pdfkit-borderless.pdf`, times)
    const path = join(folder, `${times}.pdf`)
    writeFileSync(path, bytes)
    const { seconds, megabytes } = cost(['bin/igm.js', 'parse', path, '--format', 'csv'])
    const count = 1101 * times
    rows.push([pages, count, show(seconds), show((1000 * seconds) / count), show(megabytes, 0)])
  }
  rmSync(folder, { recursive: true, force: true })
  return [
    'The same table several times over: each place is then there twice and more, so the file is refused, but read whole.',
    '',
    ...table(['pages', 'rows', '`igm parse`', 'seconds per 1,000 rows', 'MB'], 0, rows),
  ]
}
