import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { htmlOf } from './html.mjs'
import { odsOf } from './ods.mjs'
import { roffOf } from './roff.mjs'

const run = promisify(execFile)
const SECONDS_TO_START = 60
const SECONDS_A_TABLE = 30

/** Prints by commands that take a file and give a file: writes the sources, then runs as few processes as possible. */
function sourcesOf(jobs, ending, write) {
  return jobs.map(({ document, file }) => {
    const source = file.replace(/pdf$/, ending)
    writeFileSync(source, write(document))
    return source
  })
}

export async function printWithWeasyprint(jobs) {
  const sources = sourcesOf(jobs, 'html', htmlOf)
  const script =
    'import sys\nfrom weasyprint import HTML\nfor s in sys.argv[1:]: HTML(s).write_pdf(s[:-4] + "pdf")'
  await run('/usr/bin/python3', ['-c', script, ...sources], { maxBuffer: 1e8 })
}

export async function printWithWkhtmltopdf(jobs) {
  const sources = sourcesOf(jobs, 'html', (document) => htmlOf(document, 'separate'))
  for (const [at, source] of sources.entries()) {
    const { paper, margin } = jobs[at].document
    const points = (number) => `${((number * 25.4) / 72).toFixed(1)}mm`
    const edges = ['-T', '-B', '-L', '-R'].flatMap((edge) => [edge, points(margin)])
    const args = ['-q', '--page-width', points(paper[0]), '--page-height', points(paper[1]), ...edges]
    await run('wkhtmltopdf', [...args, source, jobs[at].file], {
      env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' },
    })
  }
}

const pdfOptions = (tagged) => JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: `${tagged}` } })

async function printWithOffice(jobs, ending, write, filter, infilter = []) {
  for (const tagged of [true, false]) {
    const some = jobs.filter(({ document }) => document.tagged === tagged)
    if (some.length === 0) continue
    const sources = sourcesOf(some, ending, write)
    const folder = dirname(sources[0])
    const args = [
      `-env:UserInstallation=file://${join(folder, `profile-${basename(sources[0])}`)}`,
      ...['--headless', '--norestore', ...infilter],
      ...['--convert-to', `pdf:${filter}:${pdfOptions(tagged)}`, '--outdir', folder],
    ]
    await runOffice(args, sources)
    for (const [at, { file }] of some.entries()) if (!existsSync(file)) await runOffice(args, [sources[at]])
  }
}

/** Some tables keep the office busy for ever: it has its time, then what it left is printed one by one, or not at all. */
async function runOffice(args, sources) {
  const seconds = SECONDS_TO_START + SECONDS_A_TABLE * sources.length
  await run('timeout', ['--kill-after=5', `${seconds}`, 'soffice', ...args, ...sources], {
    maxBuffer: 1e8,
  }).catch((error) => console.error(`soffice: ${sources.length} tables, exit code ${error.code}`))
}

export const printWithCalc = (jobs) => printWithOffice(jobs, 'fods', odsOf, 'calc_pdf_Export')
export const printWithWriter = (jobs) =>
  printWithOffice(jobs, 'html', htmlOf, 'writer_pdf_Export', ['--infilter=HTML (StarWriter)'])

export async function printWithGroff(jobs) {
  const sources = sourcesOf(jobs, 'ms', roffOf)
  for (const [at, source] of sources.entries()) {
    const paper = jobs[at].document.paper.map((points) => `${(points / 72).toFixed(2)}i`).reverse()
    const args = ['-K', 'utf8', '-t', '-m', 's', '-T', 'pdf', '-P', `-p${paper.join(',')}`, source]
    const { stdout } = await run('groff', args, { maxBuffer: 1e9, encoding: 'buffer' })
    writeFileSync(jobs[at].file, stdout)
  }
}

export async function printWithReportlab(jobs) {
  const sources = sourcesOf(jobs, 'json', (document) => JSON.stringify(document))
  const script = new URL('reportlab-print.py', import.meta.url).pathname
  await run('/usr/bin/python3', [script, ...sources], { maxBuffer: 1e8 })
}
