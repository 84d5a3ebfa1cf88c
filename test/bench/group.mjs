// Writes docs/grouping-bench.md. Run after `npm run build`: node test/bench/group.mjs
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { proposeGroups } from '../../dist/grouping/propose-groups.js'
import { verifyPlan } from '../../dist/grouping/verify/verify-plan.js'
import { readGeography, readRegister } from '../../dist/source/data-files.js'

const register = readRegister()
const geography = readGeography()

function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Invented persons, log-normal with this median, 6 % without any; amounts at the rate of 2018. */
function inventedAmounts(seed, median) {
  const next = random(seed)
  const rows = register.municipalities.map(({ ags }) => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    const persons = next() < 0.06 ? 0 : Math.round(median * Math.exp(0.95 * normal))
    return [ags, Math.round((persons * 58_000_000) / 72_857)]
  })
  return new Map(rows)
}

function measure(districts, amounts, changes = {}) {
  const request = {
    register,
    geography,
    amounts,
    districts,
    acrossDistricts: false,
    threshold: 51_000,
    minBorder: 0,
    together: [],
    apart: [],
    exclude: [],
    maxSize: null,
    hosts: true,
    leads: [],
    prefer: 'groups',
    ...changes,
  }
  const start = performance.now()
  const plan = proposeGroups(request, { timeLimitSeconds: 60 })
  const seconds = (performance.now() - start) / 1000
  const checkStart = performance.now()
  const confirmed = verifyPlan(plan, request).ok
  const checked = (performance.now() - checkStart) / 1000
  const taking = plan.coverage.total - plan.ungrouped.filter(({ code }) => code === 'none').length
  return { plan, seconds, checked, confirmed, taking }
}

const show = ({ value, bound, optimal }) => (optimal ? `${value}` : `${value} (${bound})`)
const rural = register.districts.filter(({ kind }) => kind === 'rural')
const lines = [
  '# Bench: proposing groups',
  '',
  'Written by `node test/bench/group.mjs`. All amounts are invented, from a seed. A value without a bracket is',
  'proven; else its bound stands in brackets.',
  '',
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}.`,
  '',
  '## The 35 Landkreise, median 30 persons (seed 1)',
  '',
  '| district | areas | groups | ungrouped | splits | travel (m) | seconds | verify (s) | confirmed |',
  '|---|--:|--:|--:|--:|--:|--:|--:|---|',
]

for (const district of rural) {
  const { plan, seconds, checked, confirmed, taking } = measure([district], inventedAmounts(1, 30))
  const [ungrouped, groups, splits, travel] = plan.proof.objectives.map(show)
  lines.push(
    `| ${district.name} | ${taking} | ${groups} | ${ungrouped} | ${splits} | ${travel} | ${seconds.toFixed(3)} | ${checked.toFixed(3)} | ${confirmed ? 'yes' : 'no'} |`,
  )
}

lines.push(
  '',
  '## Tables of all 35, one after the other',
  '',
  '| median persons | seed | groups | 1–2 proven | 1–4 proven | seconds | slowest | verify (s) | confirmed |',
  '|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
)
for (const [median, seed] of [
  [30, 1],
  [30, 2],
  [30, 3],
  [30, 4],
  [20, 5],
]) {
  const results = rural.map((district) => measure([district], inventedAmounts(seed, median)))
  const sum = (of) => results.reduce((total, result) => total + of(result), 0)
  const proven = (count) =>
    sum(({ plan }) => (plan.proof.objectives.slice(0, count).every(({ optimal }) => optimal) ? 1 : 0))
  const slowest = Math.max(...results.map(({ seconds }) => seconds))
  lines.push(
    `| ${median} | ${seed} | ${sum(({ plan }) => plan.groups.length)} | ${proven(2)} | ${proven(4)} | ${sum(({ seconds }) => seconds).toFixed(1)} | ${slowest.toFixed(1)} | ${sum(({ checked }) => checked).toFixed(1)} | ${sum(({ confirmed }) => (confirmed ? 1 : 0))} |`,
  )
}

lines.push(
  '',
  '## The state in one piece (groups may cross borders), median 30 persons',
  '',
  '| seed | areas | groups | bound | gap | seconds | confirmed |',
  '|--:|--:|--:|--:|--:|--:|---|',
)
for (const seed of [1, 2]) {
  const { plan, seconds, confirmed, taking } = measure(register.districts, inventedAmounts(seed, 30), {
    acrossDistricts: true,
  })
  const groups = plan.proof.objectives[1]
  const gap = `${(100 * (groups.bound / groups.value - 1)).toFixed(1)} %`
  lines.push(
    `| ${seed} | ${taking} | ${groups.value} | ${groups.bound} | ${gap} | ${seconds.toFixed(1)} | ${confirmed ? 'yes' : 'no'} |`,
  )
}

const text = `${lines.join('\n')}\n`
writeFileSync(new URL('../../docs/grouping-bench.md', import.meta.url), text)
process.stdout.write(text)
