// Files that nobody has foreseen: `npm run fuzz -- --runs 2000 --seed 1`. A table that is accepted must be right, all
// of it; everything else must be refused with a reason, in time and within memory. `--save FILE` keeps the file of the
// first seed; `--verbose` says what became of each.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeCase } from './make-case.mjs'
import { readAll } from './pool.mjs'
import { reportOf } from './report.mjs'

/** the longest time for one file, and the most memory of a process */
const SECONDS = 20
const MEGABYTES = 1000

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    save: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})
const first = Number(values.seed)
const runs = Number(values.runs)
const earlier = JSON.parse(readFileSync(new URL('seeds.json', import.meta.url), 'utf8')).map(
  ({ seed }) => seed,
)
const seeds = new Set([
  ...Array.from({ length: runs }, (_, index) => first + index),
  ...(runs > 1 ? earlier : []),
])
if (values.save) writeFileSync(values.save, (await makeCase(first)).bytes)

const results = []
await readAll(seeds, SECONDS, (result) => {
  if (result.megabytes > MEGABYTES && result.outcome !== 'hang') result.outcome = 'memory'
  results.push(result)
  if (values.verbose) console.log(JSON.stringify(result))
})
const { table, failures } = reportOf(results)
console.log(table)
for (const { seed, kind, source, outcome, detail } of failures) {
  console.log(
    `\n${outcome}: ${kind}, ${source}\n  ${detail}\n  npm run fuzz -- --runs 1 --seed ${seed} --save ${seed}.pdf`,
  )
}
if (failures.length > 0 || results.length !== seeds.size) process.exitCode = 1
