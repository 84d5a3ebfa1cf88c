// Speed as ratios against a baseline in the same run: `npm run bench`; `-- --write` puts the table into docs/bench.md.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const RUNS = 20
const PARSE_RUNS = 5
const FILES = JSON.parse(readFileSync(`${ROOT}test/bench/files.json`, 'utf8'))
const GET_TEXT = `import { PDFParse } from 'pdf-parse'; import { readFileSync } from 'node:fs'
const parser = new PDFParse({ data: new Uint8Array(readFileSync(process.argv[1])) })
await parser.getText(); await parser.destroy()`

/** @returns median of wall-clock seconds of the whole process; null when the program is not there */
function seconds(command, args, runs) {
  const times = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const { error } = spawnSync(command, args, { cwd: ROOT, stdio: 'ignore' })
    if (error) return null
    times.push((performance.now() - start) / 1000)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]
}

const node = (args, runs) => seconds(process.execPath, args, runs)
const show = (value) => (value === null ? 'not here' : value.toFixed(3))
const ratio = (value, base) => (value === null || base === null ? '' : (value / base).toFixed(2))

const bare = node(['-e', '0'], RUNS)
const lookup = node(['bin/igm.js', 'lookup', 'Lörrach'], RUNS)
const start = [
  `| start-up, median of ${RUNS} | seconds | ratio |`,
  '|---|---:|---:|',
  `| \`node -e 0\` | ${show(bare)} | 1.00 |`,
  `| \`igm lookup Lörrach\` | ${show(lookup)} | ${ratio(lookup, bare)} |`,
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
const page = [
  '# Speed',
  '',
  `Made by \`npm run bench -- --write\` with Node ${process.version}. Only the ratios mean something: both sides ran on the same machine in the same run.`,
  '',
  ...start,
  '',
  ...parse,
  '',
].join('\n')
console.log(page)
if (process.argv.includes('--write')) writeFileSync(`${ROOT}docs/bench.md`, page)
