// Proposing groups, on invented amounts: `npm run bench:group`. With `npm install` in test/bench/peers, jsgeoda runs beside.
//   --part NAME   measures this part alone: districts, medians, doubled, fourfold, smallest,
//                 far, state, maps, others; repeatable
//   --write       puts the parts that were measured into docs/generated/grouping-bench.md; the others stay as they are
//   --known FILE  takes up an earlier run: what every problem gave goes to standard error, one line of JSON each
import { doubled, farWishes, fourfold, medians, oneByOne, smallest } from './group-districts.mjs'
import { inventedMaps, stateInOnePiece } from './group-large.mjs'
import { others } from './group-others.mjs'
import { takeUp } from './group-run.mjs'
import { asked, measureParts } from './page.mjs'

const PARTS = {
  districts: ['The 35 Landkreise one by one', oneByOne],
  medians: ['The 35 Landkreise, 51,000 €', medians],
  doubled: ['The 35 Landkreise, 100,000 €', doubled],
  fourfold: ['The 35 Landkreise, 200,000 €', fourfold],
  smallest: ['The 35 Landkreise, very small amounts', smallest],
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

const values = asked({ known: '' })
if (values.known) takeUp(values.known)
await measureParts('grouping-bench.md', INTRODUCTION, PARTS, values)
