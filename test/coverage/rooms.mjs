// What the tests of `npm test` run through, room by room; made from what vitest counts (`npm run check:coverage`).
// No threshold: what is not run is named, and is then looked at.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Files named at the end: those with the most lines that nothing ran. */
const NAMED = 15

const { total: _, ...files } = JSON.parse(readFileSync(`${ROOT}coverage/coverage-summary.json`, 'utf8'))
const counted = Object.entries(files).map(([path, { lines, branches }]) => ({
  file: path.slice(path.indexOf('/src/') + 1),
  lines,
  branches,
}))

const roomOf = ({ file }) =>
  file
    .split('/')
    .slice(0, file.split('/').length > 3 ? 3 : 2)
    .join('/')
const rooms = new Map()
for (const item of counted) rooms.set(roomOf(item), [...(rooms.get(roomOf(item)) ?? []), item])
console.log('room                         lines   run     %  branches     %')
for (const [room, items] of [...rooms].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    room.padEnd(26),
    ...share(items.map(({ lines }) => lines)),
    ...share(items.map(({ branches }) => branches)).toSpliced(1, 1),
  )
console.log(`\nMost lines that nothing ran. What only a child process runs is not counted: the start of the program, the
threads, the screens of the menu (test/debian runs that in a terminal).`)
for (const { file, lines } of counted
  .toSorted((a, b) => b.lines.total - b.lines.covered - (a.lines.total - a.lines.covered))
  .slice(0, NAMED))
  console.log(String(lines.total - lines.covered).padStart(5), file)

function share(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
  const [total, covered] = [sum('total'), sum('covered')]
  const percent = total === 0 ? '–' : ((100 * covered) / total).toFixed(1)
  return [String(total).padStart(7), String(covered).padStart(6), percent.padStart(6)]
}
