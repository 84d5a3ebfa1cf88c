const percent = (score) => `${(Math.floor(score * 10) / 10).toFixed(1)} %`

/** @returns share of the mutants that were noticed, in per cent */
export function scoreOf(killed, survived) {
  return killed + survived === 0 ? 100 : (100 * killed) / (killed + survived)
}

/**
 * @param results of each room, with the files that it has now: what was counted may have moved or gone since
 * @returns docs/mutation.md: the score of every file, and every survivor with the reason why it may live
 */
export function documentOf(results) {
  const rows = results.flatMap(({ room, files }) => {
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
together notice as much, or more. Files may be counted alone (\`npm run test:mutation -- src/source/csv/records.ts\`); one that has changed since keeps its old count until then.
Each room must reach 85 %. \`npm run test:trust\` tries a sample: a survivor that is not listed below fails it.

| place | mutants | noticed | survived | score |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## What these counts do not say
${results.map(changesOf).filter(Boolean).join('\n') || '\nNothing: every file was counted as it is called today.'}

## What survives, and why it may
${survivors.join('\n')}
`
}

/** @returns what a room has become since it was counted; empty where every file of it was */
function changesOf({ room, files, present }) {
  const counted = files.map(({ file }) => file)
  const gone = counted.filter((file) => !present.includes(file))
  const uncounted = present.filter((file) => !counted.includes(file))
  if (gone.length + uncounted.length === 0) return ''
  const said = (words, names) =>
    names.length === 0 ? [] : [`${words} ${names.map((name) => `\`${name}\``).join(', ')}.`]
  return [
    `\n**${room}** was counted before it took its present shape: \`npm run test:mutation -- ${room}\` counts it anew.`,
    ...said('Counted, and moved or gone since:', gone),
    ...said('Not counted yet, or not under this name:', uncounted),
  ].join('\n')
}

const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`

/** Short enough for a cell, and in a fence that the code itself does not close. */
function code(text) {
  const short = text.length > 90 ? `${text.slice(0, 89)}…` : text
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short || ' '}\``
}
