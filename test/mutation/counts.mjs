import { createHash } from 'node:crypto'

/**
 * What was counted of one file; `open` are survivors that nobody has given a reason yet.
 * @typedef {{ file: string, mutants: number, killed: number, survived: number, score: number, digest?: string, open?: number }} Count
 */

/** @returns {string} sha256 of the text of a file: a count holds for the file that has it, and for no other */
export function digestOf(text) {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
}

/** @returns share of the mutants that were noticed, in per cent */
export function scoreOf(killed, survived) {
  return killed + survived === 0 ? 100 : (100 * killed) / (killed + survived)
}

/**
 * @param {readonly Count[]} counts of a room
 * @param {readonly string[]} present files that the room has now
 * @param {(file: string) => string} textOf
 * @returns `standing`: counts of files that are as they were when counted; `changed`: counts of files that have
 *   changed since, or may have, as their count has no digest; `uncounted`: files that have no count
 */
export function heldAgainst(counts, present, textOf) {
  const known = counts.filter(({ file }) => present.includes(file))
  const stands = ({ file, digest }) => digest === digestOf(textOf(file))
  return {
    standing: known.filter(stands),
    changed: known.filter((count) => !stands(count)),
    uncounted: present.filter((file) => !known.some((count) => count.file === file)),
  }
}

/**
 * @param {readonly Count[]} standing
 * @returns {Count[]} those whose files a sample may draw from: they have something to mutate, and every survivor of them
 *   is known
 */
export function sampledFrom(standing) {
  return standing.filter(({ mutants, open = 0 }) => mutants > 0 && open === 0)
}

/**
 * @param {readonly Count[]} before of a room
 * @param {readonly Count[]} counted now; each takes the place of what was counted of its file
 * @param {readonly string[]} present files that the room has now: what has gone takes its count with it
 * @returns {Count[]} sorted by file
 */
export function keptCounts(before, counted, present) {
  const now = new Set(counted.map(({ file }) => file))
  return [...before.filter(({ file }) => !now.has(file)), ...counted]
    .filter(({ file }) => present.includes(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}
