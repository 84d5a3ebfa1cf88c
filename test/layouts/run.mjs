// Tables that no office has printed yet: `npm run layouts -- --runs 1000 --seed 1` (or `--seed 1,2,3`: so many of each). Each is complete and must be read
// exactly; none may be accepted with other rows than were printed.
//   --only N --keep DIR   prints and reads table N of the seed alone, and keeps the PDF with its choices and its truth
//   --keep DIR            keeps the PDF of each table that was not read exactly; with --all of every table
//   --programs a,b,c      prints with these programs alone: another draw, for a machine that lacks the others
//   --write FILE          writes the result, in Markdown
//   --results FILE        writes what came of each table, for --join a.json,b.json: the report of several runs, one a seed
//   --least SHARE         the run fails below this share read exactly, in per cent (98 where nothing is said)
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { drawChoices } from './draw-choices.mjs'
import { printCases } from './print-cases.mjs'
import { readFiles } from './read-files.mjs'
import { reportOf } from './report.mjs'

/** So many tables are printed at a time: the programs start once for them, and the disk stays small. */
const BATCH = 60
const ROWS = 1101

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string' },
    all: { type: 'boolean', default: false },
    programs: { type: 'string' },
    write: { type: 'string' },
    results: { type: 'string' },
    join: { type: 'string' },
    least: { type: 'string', default: '98' },
    verbose: { type: 'boolean', default: false },
  },
})

const seeds = values.seed.split(',').map(Number)
const only = values.only === undefined ? null : Number(values.only)
const programs = values.programs?.split(',') ?? null
const cases = seeds
  .flatMap((seed) =>
    drawChoices(seed, only ?? Number(values.runs), programs).map((choices, at) => ({
      number: at + 1,
      seed,
      choices,
    })),
  )
  .filter(({ number }) => only === null || number === only)

const joined = values.join?.split(',').map((file) => JSON.parse(readFileSync(file, 'utf8')))
const results = joined?.flat() ?? []
if (!joined) for (let at = 0; at < cases.length; at += BATCH) await readBatch(cases.slice(at, at + BATCH))
if (values.results) writeFileSync(values.results, JSON.stringify(results))
const report = reportOf(results, {
  seeds: [...new Set(results.map(({ seed }) => seed))],
  date: new Date().toISOString().slice(0, 10),
})
console.log(report)
if (values.write) writeFileSync(values.write, report)
const printed = results.filter(({ outcome }) => outcome !== 'unprinted')
const share = (printed.filter(({ outcome }) => outcome === 'exact').length * 100) / printed.length
const isBad = printed.some(({ outcome }) => !['exact', 'refused'].includes(outcome))
if (isBad || share < Number(values.least) || (!joined && results.length !== cases.length))
  process.exitCode = 1

async function readBatch(batch) {
  const folder = mkdtempSync(join(tmpdir(), 'layouts-'))
  try {
    const all = await printCases(batch, folder)
    const files = all.filter(({ isPrinted }) => isPrinted)
    for (const { seed, number, choices } of all.filter(({ isPrinted }) => !isPrinted)) {
      results.push({ seed, number, choices, outcome: 'unprinted', codes: [] })
      console.error(`${seed}-${number} ${choices.program} never finished it`)
    }
    await readFiles(files, (printed, result) => {
      const { seed, number, choices } = printed
      results.push({ seed, number, choices, ...result, isWhole: result.right === ROWS })
      if (result.outcome !== 'exact') tell(printed, result)
      else if (values.verbose) console.error(`${seed}-${number} exact, ${result.seconds.toFixed(1)} s`)
      if (values.keep && (values.all || only !== null || result.outcome !== 'exact')) keep(printed, result)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tell({ seed, number, choices }, { outcome, detail, codes, right }) {
  console.error(
    `${outcome}: ${choices.program}, ${right} rows right, ${codes.join(' ')}\n  ${detail}\n  npm run layouts -- --seed ${seed} --only ${number} --keep .`,
  )
}

function keep({ file, truth, choices, seed, number }, { outcome, codes, right, detail }) {
  mkdirSync(values.keep, { recursive: true })
  const target = join(values.keep, basename(file))
  copyFileSync(file, target)
  const lines = truth.map((row) => row.join(','))
  writeFileSync(target.replace(/pdf$/, 'csv'), `ags,amount,persons\n${lines.join('\n')}\n`)
  const about = { seed, number, outcome, codes, right, detail, choices }
  writeFileSync(target.replace(/pdf$/, 'json'), `${JSON.stringify(about, null, 2)}\n`)
}
