/**
 * The mutants that no test notices, each with the reason why that may stay so: `survivors/<room>.json`.
 *
 *     node test/mutation/survivors.mjs <room> <report.json>                 lists those without a reason
 *     node test/mutation/survivors.mjs <room> <report.json> --write         adds them to the list, reason empty,
 *                                                                           and drops those that are no more;
 *                                                                           files that were not counted keep theirs,
 *                                                                           unless they are gone
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ file: string, line: string, mutator: string, from: string, to: string }} Survivor */

const KEYS = /** @type {const} */ (['file', 'line', 'mutator', 'from', 'to'])

/**
 * @param report mutation-testing report, as Stryker writes it
 * @returns {Survivor[]} sorted by file, then line; mutants of one line that are the same are one
 */
export function survivorsIn({ files }) {
  const found = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .sort((a, b) => byPlace(a.location, b.location))
      .map((mutant) => survivor(file, source.split('\n'), mutant)),
  )
  const once = new Map(found.map((one) => [keyOf(one), one]))
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)))
}

/**
 * @param {readonly Survivor[]} listed
 * @returns {Survivor[]} those in the report that are not in the list
 */
export function unlisted(report, listed) {
  const known = new Set(listed.map(keyOf))
  return survivorsIn(report).filter((one) => !known.has(keyOf(one)))
}

function survivor(file, lines, { mutatorName, replacement = '', location: { start, end } }) {
  const within = lines.slice(start.line - 1, end.line)
  const last = within.length - 1
  within[last] = within[last].slice(0, end.column - 1)
  within[0] = within[0].slice(start.column - 1)
  return {
    file,
    line: lines[start.line - 1].trim(),
    mutator: mutatorName,
    from: squeezed(within.join('\n')),
    to: squeezed(replacement),
  }
}

function squeezed(text) {
  return text.replace(/\s+/g, ' ').trim()
}

function byPlace(a, b) {
  return a.start.line - b.start.line || a.start.column - b.start.column
}

function keyOf(one) {
  return JSON.stringify(KEYS.map((key) => one[key]))
}

function main([room, path, write]) {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const list = fileURLToPath(new URL(`survivors/${room}.json`, import.meta.url))
  const listed = read(list)
  if (write === '--write') {
    const reasons = new Map(listed.map((one) => [keyOf(one), one.reason]))
    const found = survivorsIn(report).map((one) => ({ ...one, reason: reasons.get(keyOf(one)) ?? '' }))
    const kept = listed.filter(({ file }) => !report.files[file] && isThere(file))
    const all = [...kept, ...found].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)))
    writeFileSync(list, `${JSON.stringify(all, null, 2)}\n`)
    return
  }
  const open = unlisted(report, listed)
  for (const { file, line, mutator, from, to } of open)
    console.log(`${file}\n  ${line}\n  ${mutator}: ${from} => ${to}`)
  process.exitCode = open.length > 0 ? 1 : 0
}

function isThere(file) {
  return existsSync(new URL(`../../${file}`, import.meta.url))
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  main(process.argv.slice(2))
