// Starting, and looking up names on standard input.
import { readFileSync } from 'node:fs'
import { costs, ROOT, show, table } from './measure.mjs'

export function start(runs) {
  const [bare, lookup] = costs([{ args: ['-e', '0'] }, { args: ['bin/igm.js', 'lookup', 'Lörrach'] }], runs)
  const rows = [
    ['`node -e 0`', bare],
    ['`igm lookup Lörrach`', lookup],
  ]
  return [
    `Median of ${runs}.`,
    '',
    ...table(
      ['start', 'seconds', 'ratio'],
      1,
      rows.map(([name, { seconds }]) => [name, show(seconds, 3), show(seconds / bare.seconds)]),
    ),
  ]
}

const names = JSON.parse(readFileSync(`${ROOT}data/register/places.json`, 'utf8')).municipalities.map(
  (row) => row[2],
)
const LISTS = [
  ['1', 1, Number.POSITIVE_INFINITY],
  ['10,000', 10_000, Number.POSITIVE_INFINITY],
  ['10,000, of them 200 misspelt', 10_000, 50],
  ['1,000, all misspelt', 1_000, 1],
]

/** Names of the register in a mixed order; every so many-th has a letter too many. */
function list(count, every) {
  const nameAt = (i) => {
    const name = names[(i * 7919) % names.length]
    return i % every === 0 && count > 1 ? `${name.slice(0, 2)}q${name.slice(2)}` : name
  }
  return Array.from({ length: count }, (_, i) => nameAt(i)).join('\n')
}

export function manyNames(runs) {
  const args = ['bin/igm.js', 'lookup', '-', '--format', 'ndjson']
  const found = costs(
    LISTS.map(([, count, every]) => ({ args, input: list(count, every) })),
    runs,
  )
  const one = found[0].seconds
  const rows = found.map(({ seconds, megabytes }, index) => {
    const [label, count] = LISTS[index]
    const each = count > 1 ? show((1000 * (seconds - one)) / (count - 1), 3) : ''
    return [label, show(seconds, 3), show(seconds / one), each, show(megabytes, 0)]
  })
  return [
    `\`igm lookup -\`; median of ${runs}.`,
    '',
    ...table(['names', 'seconds', 'ratio', 'milliseconds per name more', 'MB'], 1, rows),
  ]
}
