// What is proven in the 35 Landkreise.
import { besideIt, GOAL, gap, isProven, rural, show, solved } from './group-run.mjs'
import { table } from './measure.mjs'
import { hasPeer } from './peer.mjs'

/** @returns every Landkreis once, beside jsgeoda, which knows no associations */
export function oneByOne() {
  const totals = { groups: 0, peer: 0 }
  const rows = rural.map(({ ags, name }) => {
    const problem = { median: 30, seed: 1, district: ags }
    const { areas, objectives, seconds, verifySeconds, confirmed } = solved(problem)
    const peer = hasPeer ? besideIt(problem, 100) : null
    totals.groups += objectives[1].value
    totals.peer += peer?.groups ?? 0
    const times = [seconds, verifySeconds].map((value) => value.toFixed(2))
    return [name, areas, ...objectives.map(show), ...times, yes(confirmed), peer?.groups ?? '–']
  })
  const names = ['district', 'areas', 'ungrouped', 'groups', 'splits', 'ways (m)']
  return [
    'Median 30 persons, seed 1, 51,000 €, `--prefer groups`. Seconds with the start of the process and the reading of the map;',
    `jsgeoda: the best of 100 rounds. All together ${totals.groups} groups; jsgeoda ${hasPeer ? totals.peer : 'was not installed'}.`,
    '',
    ...table([...names, 'seconds', 'verify (s)', 'confirmed', 'jsgeoda groups'], 1, rows),
  ]
}

const MEDIANS = [
  ...[1, 2, 3, 4].map((seed) => ({ median: 30, seed, threshold: 51_000 })),
  { median: 20, seed: 5, threshold: 51_000 },
  { median: 13, seed: 6, threshold: 51_000 },
]

export const medians = () => allOf(MEDIANS)
export const doubled = () => allOf([{ median: 30, seed: 1, threshold: 100_000 }])
export const fourfold = () => allOf([{ median: 30, seed: 1, threshold: 200_000 }])
export const smallest = () => allOf([{ median: 5, seed: 7, threshold: 51_000 }])

function allOf(tables) {
  const open = []
  const rows = tables.flatMap((amounts) =>
    ['associations', 'groups'].map((prefer) => tableOf({ ...amounts, prefer }, open)),
  )
  const names = ['persons', 'seed', 'threshold', 'prefer', 'groups', '1–2 proven', '1–4 proven']
  const heads = [...names, 'within the goal', 'seconds', 'slowest', 'most MB', 'verify (s)', 'confirmed']
  return [
    `Persons is the median. Each of the 35 in a process of its own, which stops searching after ${GOAL.seconds} seconds of the processor;`,
    `the goal is all four objectives proven by then, within ${GOAL.megabytes} MB.`,
    '',
    ...table(heads, 0, rows),
    '',
    ...(open.length > 0 ? ['What is open, or was proven beyond the goal:', '', ...openTable(open)] : []),
  ]
}

function tableOf({ median, seed, threshold, prefer }, open) {
  const results = rural.map(({ ags, name }) => {
    const result = solved({ median, seed, threshold, prefer, district: ags })
    if (!isWithin(result)) open.push([median, seed, threshold, prefer, name, result])
    return result
  })
  const count = (is) => results.filter(is).length
  const sum = (of) => results.reduce((total, result) => total + of(result), 0)
  const most = (of) => Math.max(...results.map(of))
  return [
    ...[median, seed, threshold, prefer, sum(({ objectives }) => objectives[1].value)],
    count(({ objectives }) => objectives.slice(0, 2).every(({ optimal }) => optimal)),
    count(isProven),
    count(isWithin),
    sum(({ seconds }) => seconds).toFixed(0),
    most(({ seconds }) => seconds).toFixed(1),
    most(({ megabytes }) => megabytes),
    sum(({ verifySeconds }) => verifySeconds).toFixed(0),
    count(({ confirmed }) => confirmed),
  ]
}

function isWithin(result) {
  return isProven(result) && result.seconds <= GOAL.seconds && result.megabytes <= GOAL.megabytes
}

function openTable(open) {
  const rows = open.map(([median, seed, threshold, prefer, name, { objectives, seconds, megabytes }]) => [
    ...[median, seed, threshold, prefer, name, ...objectives.map(show)],
    ...[seconds.toFixed(1), megabytes],
  ])
  const names = ['persons', 'seed', 'threshold', 'prefer', 'district', 'ungrouped', 'groups', 'splits']
  return table([...names, 'ways (m)', 'seconds', 'MB'], 0, rows)
}

/** Pairs that are no neighbours, in large and small districts. */
const FAR = [
  ['Ortenaukreis', '08317001', '08317051', 'Achern, Hornberg'],
  ['Calw', '08235033', '08235046', 'Bad Herrenalb, Nagold'],
  ['Sigmaringen', '08437088', '08437104', 'Pfullendorf, Sigmaringen'],
]

export function farWishes() {
  const rows = FAR.flatMap(([name, first, second, words]) =>
    ['associations', 'groups'].map((prefer) => {
      const together = [[first, second]]
      const problem = { median: 30, seed: 1, prefer, together, district: first.slice(0, 5) }
      const { objectives, seconds, megabytes, confirmed } = solved(problem)
      const gaps = objectives.map(gap).join(', ')
      return [
        ...[`${name}: ${words}`, prefer, ...objectives.map(show), gaps],
        ...[seconds.toFixed(1), megabytes, yes(confirmed)],
      ]
    }),
  )
  const names = ['together', 'prefer', 'ungrouped', 'groups', 'splits', 'ways (m)', 'gaps']
  return [
    'Median 30 persons, seed 1, 51,000 €.',
    '',
    ...table([...names, 'seconds', 'MB', 'confirmed'], 2, rows),
  ]
}

function yes(is) {
  return is ? 'yes' : 'no'
}
