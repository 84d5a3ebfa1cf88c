// Writes docs/grouping-bench.md: npm run bench:group. With `npm install` in test/bench/peers, jsgeoda runs beside.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { proposeGroups } from '../../dist/grouping/propose-groups.js'
import { verifyPlan } from '../../dist/grouping/verify/verify-plan.js'
import { inventedAmounts, inventedMap, requestFor, state } from './instances.mjs'
import { hasPeer, solveWithPeer } from './peer.mjs'

/** Rounds of jsgeoda's construction, and seconds after which it is stopped. */
const PEER = { rounds: 100, roundsLarge: 2, limit: 120 }

const rural = state.register.districts.filter(({ kind }) => kind === 'rural')
const lines = []
const row = (...cells) => lines.push(`| ${cells.join(' | ')} |`)
const head = (names) => {
  row(...names)
  row(...names.map((_, index) => (index === 0 ? '---' : '--:')))
}
const section = (title, ...text) =>
  lines.push('', `## ${title}`, '', ...text, ...(text.length > 0 ? [''] : []))
const show = ({ value, bound, optimal }) => (optimal ? `${value}` : `${value} (${bound})`)
const percent = (value, bound) => `${(100 * (bound / value - 1)).toFixed(1)} %`

function measure(request) {
  const start = performance.now()
  const plan = proposeGroups(request, { timeLimitSeconds: 60 })
  const seconds = (performance.now() - start) / 1000
  const checkStart = performance.now()
  const confirmed = verifyPlan(plan, request).ok
  const checked = (performance.now() - checkStart) / 1000
  const taking = plan.coverage.total - plan.ungrouped.filter(({ code }) => code === 'none').length
  return { plan, seconds, checked, confirmed, taking }
}

function peerCells(request, rounds) {
  if (!hasPeer) return ['–', '–']
  const found = solveWithPeer(request, rounds, PEER.limit)
  return found ? [found.groups, found.seconds.toFixed(2)] : ['no end', `> ${PEER.limit}`]
}

function districtTable() {
  section('The 35 Landkreise, median 30 persons (seed 1)')
  head([
    'district',
    'areas',
    'groups',
    'ungrouped',
    'splits',
    'travel (m)',
    'seconds',
    'verify (s)',
    'confirmed',
    'jsgeoda groups',
    'its seconds',
  ])
  const amounts = inventedAmounts(state.register, 1, 30)
  const totals = { groups: 0, peer: 0 }
  for (const district of rural) {
    const request = requestFor(state, amounts, { districts: [district] })
    const { plan, seconds, checked, confirmed, taking } = measure(request)
    const [ungrouped, groups, splits, travel] = plan.proof.objectives.map(show)
    const peer = peerCells(request, PEER.rounds)
    totals.groups += plan.groups.length
    totals.peer += Number(peer[0]) || 0
    row(
      ...[district.name, taking, groups, ungrouped, splits, travel, seconds.toFixed(3), checked.toFixed(3)],
      ...[confirmed ? 'yes' : 'no', ...peer],
    )
  }
  if (hasPeer)
    lines.push(
      '',
      `All together ${totals.groups} groups; jsgeoda (best of ${PEER.rounds} rounds) ${totals.peer}.`,
    )
}

function tablesOfAll() {
  section('Tables of all 35, one after the other in one process')
  const names = ['median persons', 'seed', 'threshold', 'groups', '1–2 proven', '1–4 proven', 'seconds']
  head([...names, 'slowest', 'verify (s)', 'confirmed'])
  for (const [median, seed, threshold] of [
    [30, 1, 51_000],
    [30, 2, 51_000],
    [30, 3, 51_000],
    [30, 4, 51_000],
    [20, 5, 51_000],
    [13, 6, 51_000],
    [30, 1, 100_000],
  ]) {
    const amounts = inventedAmounts(state.register, seed, median)
    const results = rural.map((district) =>
      measure(requestFor(state, amounts, { districts: [district], threshold })),
    )
    const sum = (of) => results.reduce((total, result) => total + of(result), 0)
    const proven = (count) =>
      sum(({ plan }) => (plan.proof.objectives.slice(0, count).every(({ optimal }) => optimal) ? 1 : 0))
    const slowest = Math.max(...results.map(({ seconds }) => seconds))
    row(
      ...[median, seed, threshold, sum(({ plan }) => plan.groups.length), proven(2), proven(4)],
      ...[sum(({ seconds }) => seconds), slowest, sum(({ checked }) => checked)].map((n) => n.toFixed(1)),
      sum(({ confirmed }) => (confirmed ? 1 : 0)),
    )
  }
}

function stateTable() {
  section(
    'The state in one piece (groups may cross borders), median 30 persons',
    'spopt (MaxPHeuristic) found 387 to 409 groups on such tables in 3 to 50 seconds; it was measured apart.',
  )
  head(['seed', 'areas', 'groups', 'bound', 'gap', 'seconds', 'confirmed', 'jsgeoda groups', 'its seconds'])
  for (const seed of [1, 2, 3]) {
    const request = requestFor(state, inventedAmounts(state.register, seed, 30), { acrossDistricts: true })
    const { plan, seconds, confirmed, taking } = measure(request)
    const { value, bound } = plan.proof.objectives[1]
    const cells = [seed, taking, value, bound, percent(value, bound), seconds.toFixed(1)]
    row(...cells, confirmed ? 'yes' : 'no', ...peerCells(request, PEER.rounds))
  }
}

function scalingTable() {
  section(
    'Invented maps of any size, each in a process of its own',
    'Planar, 30 areas to a district. `districts`: groups stay inside, all objectives. `one-piece`: groups may cross',
    'borders. spopt found 3,917 groups in 37 seconds on another planar map of 11,000 areas in one piece, where 4,718',
    'are proven possible within districts; it was measured apart. jsgeoda works on one piece.',
  )
  const names = [
    'areas',
    'mode',
    'groups',
    'bound',
    'gap',
    'components proven',
    'seconds',
    'seconds per 1,000',
  ]
  head([...names, 'memory (MB)', 'jsgeoda groups', 'its seconds'])
  for (const [areas, mode, withPeer] of [
    [1_100, 'districts', false],
    [1_100, 'one-piece', true],
    [11_000, 'districts', false],
    [11_000, 'one-piece', true],
    [100_000, 'districts', false],
  ]) {
    const script = fileURLToPath(new URL('scale.mjs', import.meta.url))
    const { stdout } = spawnSync(process.execPath, [script, String(areas), mode, '60'], { encoding: 'utf8' })
    const { seconds, megabytes, groups, bound, components, proven, areas: exact } = JSON.parse(stdout)
    const map = withPeer ? inventedMap(areas, 1) : null
    const peer = map
      ? peerCells(
          requestFor(map, inventedAmounts(map.register, 2, 30), { acrossDistricts: true }),
          areas > 5_000 ? PEER.roundsLarge : PEER.rounds,
        )
      : ['', '']
    row(
      ...[
        exact,
        mode,
        groups,
        bound,
        percent(groups, bound),
        `${proven} of ${components}`,
        seconds.toFixed(1),
      ],
      ...[((1000 * seconds) / exact).toFixed(2), megabytes, ...peer],
    )
  }
}

/** Measured apart, once: none of these programs is a dependency, and one is written in Java. */
function othersTable() {
  section(
    'Other programs, measured apart on 28 November 2026',
    'CPU seconds on one machine under load, one seed each; the number of groups found, and in brackets the bound that is',
    'proven. Pyneapple is MagdyLab/Pyneapple at 161926e (EMP/FaCT and SMP), spopt its MaxPHeuristic.',
  )
  head(['instance', 'igm', 'Pyneapple EMP/FaCT', 'Pyneapple SMP', 'spopt', 'jsgeoda'])
  row(
    '35 Landkreise, the amounts of the real leads',
    '460, all proven, 2.7 s',
    '444, 1.1 s',
    '431',
    '0.94 of igm',
    '0.88 of igm',
  )
  row('35 Landkreise, seed 1', '469, all proven, 0.5 s', '450', 'hangs on one', '–', '407')
  row('the state in one piece', '503 (508), 32 s', '456, 3.2 s', '408, 0.5 s', '387–409', '367–383')
  row('planar, 11,000 areas in one piece', '4,985 (5,072), 75 s', '4,494', '3,914, 4.4 s', '3,917', '3,645')
  row(
    'planar, 100,000 areas in one piece',
    '45,655 (46,570), 153 s',
    'not possible',
    '35,766, 59 s',
    '–',
    '–',
  )
}

lines.push(
  '# Bench: proposing groups',
  '',
  'Written by `npm run bench:group`. All amounts are invented, from a seed. A value without a bracket is',
  'proven; else its bound stands in brackets. Not counted: a threshold of 200,000 €, a median of 5 persons, and 100,000',
  'areas in one piece.',
  '',
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}.`,
  ...(hasPeer ? [] : ['', 'jsgeoda was not installed (`npm install` in test/bench/peers).']),
)
for (const table of [districtTable, tablesOfAll, stateTable, scalingTable, othersTable]) table()

const text = `${lines.join('\n')}\n`
writeFileSync(new URL('../../docs/grouping-bench.md', import.meta.url), text)
process.stdout.write(text)
