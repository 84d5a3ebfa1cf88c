// `npm run test:trust`: runs the tests of this folder and prints one table of what was tried, how often, what was lost
// and what was wrongly accepted. `-- --short` tries less often (CI).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const AREAS = [
  'start',
  'crash safety',
  'downloads',
  'bad input',
  'money',
  'answers',
  'nothing is claimed that is not known',
  'security',
  'load',
  'compatibility',
]

const { short, others, isPart } = optionsOf(process.argv.slice(2))
const folder = mkdtempSync(join(tmpdir(), 'igm-trust-'))
const ledger = join(folder, 'ledger.ndjson')
writeFileSync(ledger, '')
const started = performance.now()
const code = [runTests(), isPart ? 0 : runMutants()].every((status) => status === 0) ? 0 : 1
const seconds = Math.round((performance.now() - started) / 1000)
const trials = readFileSync(ledger, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
rmSync(folder, { recursive: true, force: true })
const complete = print(trials)
process.exitCode = code === 0 && complete ? 0 : 1

/** Options of vitest go to it; the names of tests mean that these are run alone. */
function optionsOf(args) {
  const others = args.filter((arg) => arg !== '--short')
  return {
    short: args.includes('--short'),
    others,
    isPart: others.some((arg) => !arg.startsWith('-')),
  }
}

function runTests() {
  const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '..', 'vitest.mjs')
  const config = fileURLToPath(new URL('./vitest.config.ts', import.meta.url))
  const env = { ...process.env, IGM_TRUST_LEDGER: ledger, ...(short ? {} : { IGM_TRUST_FULL: '1' }) }
  return spawnSync(process.execPath, [vitest, 'run', '--config', config, ...others], {
    stdio: 'inherit',
    env,
  }).status
}

/** Faults put into the code itself: in all rooms, or in one. Stryker is installed when first needed. */
function runMutants() {
  const home = fileURLToPath(new URL('../mutation/', import.meta.url))
  const env = { ...process.env, IGM_TRUST_LEDGER: ledger }
  if (!existsSync(join(home, 'node_modules'))) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    spawnSync(npm, ['ci'], { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' })
  }
  // The short run takes one room, and always the same places of it as long as its files are as they were when counted:
  // whether a commit passes is no matter of chance.
  const chosen = short ? ['--seed', '841464', 'lists'] : []
  const args = [join(home, 'run.mjs'), '--sample', ...chosen]
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status
}

/** @returns true when every area was tried and nothing was lost or wrongly accepted */
function print(all) {
  const rows = AREAS.flatMap((area) => all.filter((trial) => trial.area === area))
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
  const lines = [
    ['area', 'tried', 'times', 'lost', 'wrongly accepted'],
    ...rows.map(({ area, tried, times, lost, wrong }, i) => [
      rows[i - 1]?.area === area ? '' : area,
      tried,
      ...[times, lost, wrong].map(String),
    ]),
    ['in all', `${seconds} s`, ...['times', 'lost', 'wrong'].map((key) => String(sum(key)))],
  ]
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const text = lines.map((line) =>
    line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
  )
  console.log(
    `\n${[text[0], widths.map((width) => '-'.repeat(width)).join('  '), ...text.slice(1)].join('\n')}`,
  )
  const untried = isPart ? [] : AREAS.filter((area) => !rows.some((row) => row.area === area))
  if (untried.length > 0) console.log(`\nnot tried: ${untried.join(', ')}`)
  return untried.length === 0 && sum('lost') === 0 && sum('wrong') === 0
}
