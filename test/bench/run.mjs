// Speed as ratios against a baseline in the same run: `npm run bench`; `-- --write` puts the table into docs/bench.md.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const RUNS = 20
const PARSE_RUNS = 5
const NAMES_RUNS = 5
const FILES = JSON.parse(readFileSync(`${ROOT}test/bench/files.json`, 'utf8'))
const GET_TEXT = `import { PDFParse } from 'pdf-parse'; import { readFileSync } from 'node:fs'
const parser = new PDFParse({ data: new Uint8Array(readFileSync(process.argv[1])) })
await parser.getText(); await parser.destroy()`

/** @returns median of wall-clock seconds of the whole process; null when the program is not there */
function seconds(command, args, runs, input) {
  const times = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const stdio = [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore']
    const { error } = spawnSync(command, args, { cwd: ROOT, stdio, input })
    if (error) return null
    times.push((performance.now() - start) / 1000)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]
}

const node = (args, runs, input) => seconds(process.execPath, args, runs, input)
const show = (value) => (value === null ? 'not here' : value.toFixed(3))
const ratio = (value, base) => (value === null || base === null ? '' : (value / base).toFixed(2))

/** Has the process say, as its last word on stderr, how many kilobytes it took at most. */
const TELL_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))"

/** @returns peak memory in megabytes */
function megabytes(args, input) {
  const { stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  })
  return Number(stderr.trim().split('\n').at(-1)) / 1024
}

/** The same table several times over: as many pages, and rows, as asked. */
async function repeated(path, times) {
  const { PDFDocument } = await import('pdf-lib')
  const [source, target] = [await PDFDocument.load(readFileSync(path)), await PDFDocument.create()]
  for (let time = 0; time < times; time++)
    for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page)
  return { bytes: await target.save(), pages: target.getPageCount() }
}

const bare = node(['-e', '0'], RUNS)
const lookup = node(['bin/igm.js', 'lookup', 'Lörrach'], RUNS)
const start = [
  `| start-up, median of ${RUNS} | seconds | ratio |`,
  '|---|---:|---:|',
  `| \`node -e 0\` | ${show(bare)} | 1.00 |`,
  `| \`igm lookup Lörrach\` | ${show(lookup)} | ${ratio(lookup, bare)} |`,
]
const names = JSON.parse(readFileSync(`${ROOT}data/register/places.json`, 'utf8')).municipalities.map(
  (row) => row[2],
)
/** Names of the register in a mixed order; every so many-th has a letter too many. */
const list = (count, every) =>
  Array.from({ length: count }, (_, i) => {
    const name = names[(i * 7919) % names.length]
    return i % every === 0 ? `${name.slice(0, 2)}q${name.slice(2)}` : name
  }).join('\n')
const onStdin = ['bin/igm.js', 'lookup', '-', '--format', 'ndjson']
const one = node(onStdin, NAMES_RUNS, 'Lörrach')
const many = [
  `| names on standard input, median of ${NAMES_RUNS} | seconds | ratio | milliseconds per name more | MB |`,
  '|---|---:|---:|---:|---:|',
  `| 1 | ${show(one)} | 1.00 | | ${megabytes(onStdin, 'Lörrach').toFixed(0)} |`,
  ...[
    ['10,000', 10_000, Infinity],
    ['10,000, of them 200 misspelt', 10_000, 50],
    ['1,000, all misspelt', 1_000, 1],
  ].map(([label, count, every]) => {
    const input = list(count, every)
    const took = node(onStdin, NAMES_RUNS, input)
    const each = ((1000 * (took - one)) / (count - 1)).toFixed(3)
    return `| ${label} | ${show(took)} | ${ratio(took, one)} | ${each} | ${megabytes(onStdin, input).toFixed(0)} |`
  }),
]
const parse = [
  `| 1,101 rows, whole process, median of ${PARSE_RUNS} | \`igm parse\` | pdf-parse \`getText\` | ratio | \`pdftotext -layout\` |`,
  '|---|---:|---:|---:|---:|',
  ...FILES.map((file) => {
    const path = `test/fixtures/pdf/${file}`
    const ours = node(['bin/igm.js', 'parse', path, '--format', 'csv'], PARSE_RUNS)
    const text = node(['--input-type=module', '-e', GET_TEXT, path], PARSE_RUNS)
    const layout = seconds('pdftotext', ['-layout', path, '-'], PARSE_RUNS)
    return `| ${file} | ${show(ours)} | ${show(text)} | ${ratio(ours, text)} | ${show(layout)} |`
  }),
]
const memory = [
  '| peak memory, MB | `igm parse` | pdf-parse `getText` | ratio |',
  '|---|---:|---:|---:|',
  ...FILES.map((file) => {
    const path = `test/fixtures/pdf/${file}`
    const ours = megabytes(['bin/igm.js', 'parse', path, '--format', 'csv'])
    const text = megabytes(['--input-type=module', '-e', GET_TEXT, path])
    return `| ${file} | ${ours.toFixed(0)} | ${text.toFixed(0)} | ${ratio(ours, text)} |`
  }),
]
const folder = mkdtempSync(join(tmpdir(), 'igm-bench-'))
const growth = ['| pages | rows | `igm parse` | seconds per 1,000 rows | MB |', '|---:|---:|---:|---:|---:|']
for (const times of [1, 2, 4, 8]) {
  const { bytes, pages } = await repeated(`${ROOT}test/fixtures/pdf/pdfkit-borderless.pdf`, times)
  const path = join(folder, `${times}.pdf`)
  writeFileSync(path, bytes)
  const args = ['bin/igm.js', 'parse', path, '--format', 'csv']
  const took = node(args, 3)
  const rows = 1101 * times
  growth.push(
    `| ${pages} | ${rows} | ${show(took)} | ${((1000 * took) / rows).toFixed(3)} | ${megabytes(args).toFixed(0)} |`,
  )
}
rmSync(folder, { recursive: true, force: true })
const page = [
  '# Speed',
  '',
  `Made by \`npm run bench -- --write\` with Node ${process.version}. Only the ratios mean something: both sides ran on the same machine in the same run.`,
  '',
  ...start,
  '',
  ...many,
  '',
  ...parse,
  '',
  ...memory,
  '',
  'The same table several times over (each place is then there twice and more, so the file is refused, but read whole):',
  '',
  ...growth,
  '',
  'tabula-java and pdfplumber are not among the packages of Debian 12, nor on npm: figures of another run are in no table here.',
  '',
].join('\n')
console.log(page)
if (process.argv.includes('--write')) writeFileSync(`${ROOT}docs/bench.md`, page)
