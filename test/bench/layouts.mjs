// Tables that the bench did not choose: drawn by the grammar of layouts, tagged ones among them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawChoices } from '../layouts/draw-choices.mjs'
import { printCases } from '../layouts/print-cases.mjs'
import { readFiles } from '../layouts/read-files.mjs'
import { median, pair, show, table } from './measure.mjs'

/** @param count of tables. @param seed of the draw. @param runs pairs for each table */
export async function layouts(count, seed, runs) {
  const folder = mkdtempSync(join(tmpdir(), 'igm-bench-'))
  try {
    const cases = drawChoices(seed, count, null).map((choices, at) => ({ number: at + 1, seed, choices }))
    const results = []
    await readFiles(await printCases(cases, folder), (printed, result) =>
      results.push({ ...printed, ...result }),
    )
    results.sort((a, b) => a.number - b.number)
    return report(
      results.map((result) => ({ ...result, ...pair(result.file, runs) })),
      seed,
      runs,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(results, seed, runs) {
  const exact = results.filter(({ outcome }) => outcome === 'exact')
  const groups = [
    ['read exactly', exact],
    ['of these, tagged', exact.filter(({ choices }) => choices.tagged === 'yes')],
    ['refused', results.filter(({ outcome }) => outcome === 'refused')],
  ].filter(([, group]) => group.length > 0)
  const wrong = results.length - exact.length - results.filter(({ outcome }) => outcome === 'refused').length
  return [
    `${results.length} tables of 1,101 rows, drawn by \`npm run layouts\` with seed ${seed}; median of ${runs} pairs each.`,
    `Accepted with other rows than were printed, or without an answer: ${wrong}.`,
    '',
    ...table(
      ['tables', 'count', 'ratio, median', 'ratio, worst', 'memory, median', 'memory, worst'],
      1,
      groups.map(([name, group]) => [name, group.length, ...spread(group)]),
    ),
    '',
    ...table(
      ['table', 'printed by', 'tagged', 'read', 'rows right', '`igm parse`', '`getText`', 'ratio', 'memory'],
      4,
      results.map(({ number, choices, outcome, right, ours, text, ratio, memory }) => [
        number,
        choices.program,
        choices.tagged,
        outcome,
        right,
        ...[ours, text, ratio, memory].map((value) => show(value)),
      ]),
    ),
  ]
}

function spread(group) {
  return [group.map(({ ratio }) => ratio), group.map(({ memory }) => memory)].flatMap((values) => [
    show(median(values)),
    show(Math.max(...values)),
  ])
}
