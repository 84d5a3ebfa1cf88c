import { scoreOf } from './counts.mjs'

const percent = (score) => `${(Math.floor(score * 10) / 10).toFixed(1)} %`

/**
 * @param results of each room: its counts, those that stand as the file has not changed since, and its survivors
 * @returns docs/generated/mutation.md: the score of every file, and every survivor with the reason why it may live
 */
export function documentOf(results) {
  const rows = results.flatMap(({ room, standing, changed }) => {
    const files = [...standing, ...changed].sort((a, b) => (a.file < b.file ? -1 : 1))
    const sum = (key) => files.reduce((total, file) => total + file[key], 0)
    const score = files.length === 0 ? '–' : percent(scoreOf(sum('killed'), sum('survived')))
    return [
      row([`**${room}**`, sum('mutants'), sum('killed'), sum('survived'), `**${score}**`]),
      ...files
        .filter((file) => file.mutants > 0)
        .map((file) =>
          row([`\`${file.file}\``, file.mutants, file.killed, file.survived, percent(file.score)]),
        ),
    ]
  })
  const survivors = results.flatMap(({ room, survivors: listed }) => [
    `\n### ${room}\n`,
    row(['place', 'line', 'instead of', 'reason']),
    row(['---', '---', '---', '---']),
    ...listed.map(({ file, line, from, to, reason }) =>
      row([file.replace(/^src\//, ''), code(line), `${code(from)} → ${code(to)}`, reason]),
    ),
  ])
  return `# Mutation testing

Written by \`npm run test:mutation\`: [Stryker](https://stryker-mutator.io) breaks the rules and the reader of
lists (\`src/domain\`, \`src/source/csv\`), the store (\`src/source/store\`), the solver and its verifier (\`src/grouping\`) and the proof
(\`src/pdf/proof\`) in one place after the other, and the tests of that room must notice: those nearest to it, so that all tests
together notice as much, or more. Files may be counted alone (\`npm run test:mutation -- src/source/csv/records.ts\`); one that has changed since keeps its old count until then,
and is named below.
Each room must reach 85 %. \`npm run test:trust\` tries a sample of the files that are as they were when counted, and examined: a
survivor that is not listed below fails it.

| place | mutants | noticed | survived | score |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## What these counts do not say
${results.map(changesOf).filter(Boolean).join('\n') || '\nNothing: every file was counted as it is, and every survivor is examined.'}

## What survives, and why it may
${survivors.join('\n')}
`
}

/** @returns what the counts of a room do not say of its files as they are; empty where every file stands as counted */
function changesOf({ room, standing, changed, uncounted }) {
  const open = standing.filter((count) => count.open > 0)
  const said = (words, files) => (files.length === 0 ? [] : [`${words} ${files.join(', ')}.`])
  const parts = [
    ...said('Changed since they were counted:', changed.map(nameOf)),
    ...said('Not counted yet:', uncounted.map(code)),
    ...said(
      'Survivors that nobody has examined yet:',
      open.map((count) => `${nameOf(count)} (${count.open})`),
    ),
  ]
  if (parts.length === 0) return ''
  return [`\n**${room}**: \`npm run test:mutation -- ${room}\` counts it anew.`, ...parts].join('\n')
}

const nameOf = ({ file }) => code(file)

const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`

/** Short enough for a cell, and in a fence that the code itself does not close. */
function code(text) {
  const short = text.length > 90 ? `${text.slice(0, 89)}…` : text
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short || ' '}\``
}
