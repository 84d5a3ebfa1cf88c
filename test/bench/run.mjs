// Speed as ratios against a baseline in the same run: `npm run bench`. The layouts want what `npm run layouts` wants.
//   --part NAME   measures this part alone: layouts, fixtures, growth, start, store, names; repeatable
//   --runs N      so many runs of each (3 where nothing is said)
//   --seed S      another draw of layouts; --count N: so many of them (30 where nothing is said)
//   --write       puts the parts that were measured into docs/generated/bench.md; the others stay as they are
import { asked, measureParts } from './page.mjs'
import { manyNames, start } from './start.mjs'
import { fullStore } from './store.mjs'
import { fixtures, growth } from './tables.mjs'

const values = asked({ runs: '3', seed: '99', count: '30' })
const runs = Number(values.runs)
const PARTS = {
  layouts: [
    'Tables that nobody chose',
    // Loaded when asked for: the other parts need no printers.
    async () => {
      const { layouts } = await import('./layouts.mjs')
      return layouts(Number(values.count), Number(values.seed), runs)
    },
  ],
  fixtures: ['Five tables of the fixtures', () => fixtures(runs)],
  growth: ['Large tables', growth],
  start: ['Starting', () => start(runs)],
  store: ['A full store', () => fullStore(runs)],
  names: ['Many names', () => manyNames(runs)],
}
const INTRODUCTION = `# Speed

Made by \`npm run bench -- --write\`. Seconds are those that the processor works for the whole process, all threads
together: other programs disturb them less than the clock. Only the ratios mean something: both sides took turns on the same
machine. \`getText\` is that of pdf-parse, which loads the same PDF.js and reads the text alone; memory is the ratio of the
largest amounts that both held.
`

await measureParts('bench.md', INTRODUCTION, PARTS, values)
