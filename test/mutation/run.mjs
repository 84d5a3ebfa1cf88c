/**
 * `npm run test:mutation [-- ROOM… FILE…]`: breaks the code in one place after the other and looks whether a test
 * notices. What came of a room is kept in `results/<room>.json`, and docs/generated/mutation.md is written from these.
 * Files (`src/source/csv/records.ts`) are counted alone, and take the place of what was counted of them before.
 *
 * `--document` only writes the page, from what was counted before.
 *
 * `--sample [--seed S]` takes a few places of each room, of files that are as they were when counted: what survives
 * there and is not listed is a test that has got worse (files with survivors that nobody has examined yet are left out). Either way, every survivor must be one of those that are listed
 * with a reason in `survivors/`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf, heldAgainst, keptCounts, sampledFrom, scoreOf } from './counts.mjs'
import { documentOf } from './document.mjs'
import { filesOf, ROOMS } from './rooms.mjs'
import { samplePlaces } from './sample.mjs'
import { unlisted } from './survivors.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The least share of mutants that the tests of a room must notice, in per cent. */
const LEAST = 85

if (process.argv.includes('--document')) {
  keep([])
  process.exit()
}
const { sample, seed, rooms, chosen } = optionsOf(process.argv.slice(2))
const reports = mkdtempSync(join(tmpdir(), 'igm-mutation-'))
const results = rooms.map((room) => resultOf(room, reportOf(room)))
if (!process.env.IGM_MUTATION_KEEP) rmSync(reports, { recursive: true, force: true })
else console.log(reports)
for (const { room, mutants, killed, survivors, unknown } of results) {
  console.log(
    `${room}: ${mutants} mutants, ${killed} noticed, ${survivors.length} listed survivors, ${unknown.length} others`,
  )
  for (const one of unknown)
    console.log(`  ${one.file}: ${one.line}\n    ${one.mutator}: ${one.from} -> ${one.to}`)
}
if (!sample) keep(results)
if (sample) noteTrial()
const isGood = results.every(({ score, unknown }) => unknown.length === 0 && (sample || score >= LEAST))
process.exitCode = isGood ? 0 : 1

/** Keeps the counts of these rooms, and writes the page anew. */
function keep(results) {
  for (const { room, files } of results) {
    const all = keptCounts(countsBefore(room), files, filesOf(room))
    writeFileSync(placeOf(room), `${JSON.stringify({ room, files: all }, null, 1)}\n`)
  }
  const all = Object.keys(ROOMS).map((room) => ({ room, ...heldCounts(room), survivors: listOf(room) }))
  writeFileSync(join(ROOT, 'docs', 'generated', 'mutation.md'), documentOf(all))
}

function placeOf(room) {
  return new URL(`./results/${room}.json`, import.meta.url)
}

function countsBefore(room) {
  return existsSync(placeOf(room)) ? JSON.parse(readFileSync(placeOf(room), 'utf8')).files : []
}

function textOf(file) {
  return readFileSync(join(ROOT, file), 'utf8')
}

function heldCounts(room) {
  return heldAgainst(countsBefore(room), filesOf(room), textOf)
}

/** @returns the files of a room that are counted: all, unless some are named */
function countedIn(room) {
  const present = filesOf(room)
  return chosen.length === 0 ? present : present.filter((file) => chosen.includes(file))
}

function listOf(room) {
  const list = new URL(`./survivors/${room}.json`, import.meta.url)
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
}

function optionsOf(args) {
  const seedAt = args.indexOf('--seed')
  const seed = seedAt < 0 ? Date.now() % 1_000_000 : Number(args[seedAt + 1])
  const named = args.filter((arg) => Object.hasOwn(ROOMS, arg))
  const chosen = args.filter((arg) => arg.startsWith('src/'))
  const owners = Object.keys(ROOMS).filter((room) => filesOf(room).some((file) => chosen.includes(file)))
  const rooms = named.length > 0 ? named : chosen.length > 0 ? owners : Object.keys(ROOMS)
  return { sample: args.includes('--sample'), seed, rooms, chosen }
}

/**
 * IGM_MUTATION_READ names a folder of reports that Stryker has already written.
 * @returns the report of Stryker (the schema of mutation-testing-elements). @throws Error when it made none
 */
function reportOf(room) {
  const written = process.env.IGM_MUTATION_READ
  if (written) return readReport(written, room)
  if (!sample) return runStryker(room, chosen.length > 0 ? countedIn(room) : [])
  const places = placesOf(room)
  console.log(`\n${room}, seed ${seed}: ${places.join(' ') || 'no file is as it was when counted'}`)
  return places.length > 0 ? runStryker(room, places) : { files: {} }
}

function readReport(folder, room) {
  return JSON.parse(readFileSync(join(folder, `igm-mutation-${room}.json`), 'utf8'))
}

/** @returns places of the files that are as they were when counted */
function placesOf(room) {
  const files = sampledFrom(heldCounts(room).standing)
  const drawn = files.map(({ file }) => ({ file, lines: textOf(file).split('\n').length }))
  return samplePlaces(drawn, `${seed} ${room}`)
}

/** @param only files or places; the whole room when empty */
function runStryker(room, only) {
  const bin = join(ROOT, 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js')
  const mutate = only.length > 0 ? ['--mutate', only.join(',')] : []
  const ran = spawnSync(process.execPath, [bin, 'run', 'test/mutation/stryker.config.mjs', ...mutate], {
    cwd: ROOT,
    env: {
      ...process.env,
      IGM_MUTATION_ROOM: room,
      IGM_MUTATION_REPORTS: reports,
      IGM_MUTATION_WORKERS: process.env.IGM_MUTATION_WORKERS ?? '2',
    },
    stdio: ['ignore', sample ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(`Stryker ended with ${ran.status}\n${ran.stdout ?? ''}`)
  return readReport(reports, room)
}

function resultOf(room, report) {
  // A file of types alone has nothing to mutate, and is not in the report; every other is there as it was counted.
  const unknown = unlisted(report, listOf(room))
  const files = countedIn(room).map((file) => {
    const { mutants = [], source = textOf(file) } = report.files[file] ?? {}
    const open = unknown.filter((one) => one.file === file).length
    return { file, ...countsOf(mutants), digest: digestOf(source), ...(open > 0 ? { open } : {}) }
  })
  const all = countsOf(Object.values(report.files).flatMap(({ mutants }) => mutants))
  return { room, ...all, files, survivors: listOf(room), unknown }
}

/** Mutants that do not run at all (`Ignored`, compile errors) count neither way. */
function countsOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const survived = count('Survived', 'NoCoverage')
  const all = killed + survived
  return { mutants: all, killed, survived, score: scoreOf(killed, survived) }
}

/** A line for the table of `npm run test:trust`. */
function noteTrial() {
  const sum = (value) => results.reduce((total, result) => total + value(result), 0)
  const trial = {
    area: 'answers',
    tried: 'faults put into the rules, the solver and the proof',
    times: sum(({ mutants }) => mutants),
    lost: 0,
    wrong: sum(({ unknown }) => unknown.length),
  }
  const ledger = process.env.IGM_TRUST_LEDGER
  if (ledger) writeFileSync(ledger, `${JSON.stringify(trial)}\n`, { flag: 'a' })
}
