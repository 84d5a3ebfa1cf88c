// Proposing groups, on invented amounts: `npm run bench:group`. With `npm install` in test/bench/peers, jsgeoda runs beside.
//   --part NAME   measures this part alone: districts, tables, far, state, maps, others; repeatable
//   --write       puts the parts that were measured into docs/grouping-bench.md; the others stay as they are
// What every problem gave goes to standard error, one line of JSON each.
import { allTables, farWishes, oneByOne } from './group-districts.mjs'
import { inventedMaps, stateInOnePiece } from './group-large.mjs'
import { others } from './group-others.mjs'
import { asked, measureParts } from './page.mjs'

const PARTS = {
  districts: ['The 35 Landkreise one by one', oneByOne],
  tables: ['Tables of all 35', allTables],
  far: ['Far apart, and together by wish', farWishes],
  state: ['The state in one piece', stateInOnePiece],
  maps: ['Invented maps of any size', inventedMaps],
  others: ['Other programs', others],
}
const INTRODUCTION = `# Bench: proposing groups

Made by \`npm run bench:group -- --write\`. All amounts are invented, from a seed. A value without a bracket is proven; else its
bound stands in brackets, and the gap is the way from the value to the bound. Seconds are those that the processor works, all
threads together: other programs disturb them less than the clock.
`

await measureParts('grouping-bench.md', INTRODUCTION, PARTS, asked())
