// Speed as ratios against a baseline in the same run: `npm run bench`. The layouts want what `npm run layouts` wants.
//   --part NAME   measures this part alone: layouts, fixtures, growth, start, names; repeatable
//   --runs N      so many runs of each (3 where nothing is said)
//   --seed S      another draw of layouts; --count N: so many of them (30 where nothing is said)
//   --write       puts the parts that were measured into docs/bench.md; the others stay as they are
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { layouts } from './layouts.mjs'
import { ROOT } from './measure.mjs'
import { manyNames, start } from './start.mjs'
import { fixtures, growth } from './tables.mjs'

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '99' },
    count: { type: 'string', default: '30' },
    write: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const PARTS = {
  layouts: ['Tables that nobody chose', () => layouts(Number(values.count), Number(values.seed), runs)],
  fixtures: ['Five tables of the fixtures', () => fixtures(runs)],
  growth: ['Large tables', growth],
  start: ['Starting', () => start(runs)],
  names: ['Many names', () => manyNames(runs)],
}
const INTRODUCTION = `# Speed

Made by \`npm run bench -- --write\`. Seconds are those that the processor works for the whole process, all threads
together: other programs disturb them less than the clock. Only the ratios mean something: both sides took turns on the same
machine. \`getText\` is that of pdf-parse, which loads the same PDF.js and reads the text alone; memory is the ratio of the
largest amounts that both held.
`

const page = `${ROOT}docs/bench.md`
const known = sectionsOf(readFileSync(page, 'utf8'))
for (const part of values.part ?? Object.keys(PARTS)) {
  const [title, measure] = PARTS[part]
  const busy = loadavg()[0].toFixed(1)
  const lines = await measure()
  const on = `Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; ${busy} programs wanted the ${availableParallelism()} processors when it began.`
  known.set(title, [`## ${title}`, '', on, ...lines, ''].join('\n'))
  console.log(known.get(title))
}
const text = [INTRODUCTION, ...Object.values(PARTS).flatMap(([title]) => known.get(title) ?? [])].join('\n')
if (values.write) writeFileSync(page, text)

/** @returns the parts of the page by their titles */
function sectionsOf(markdown) {
  const sections = markdown.split(/^(?=## )/m).slice(1)
  return new Map(
    sections.map((section) => [section.slice(3, section.indexOf('\n')), `${section.trimEnd()}\n`]),
  )
}
