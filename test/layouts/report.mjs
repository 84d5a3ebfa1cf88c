import { CHOICE_NAMES, CHOICES } from './choices.mjs'

const count = (results, outcome) => results.filter((result) => result.outcome === outcome).length
const percent = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`)

/** One for all seeds with as many tables; the results of several are joined. */
function commandsOf(results, seeds) {
  const bySize = new Map()
  for (const seed of seeds) {
    const size = results.filter((result) => result.seed === seed).length
    bySize.set(size, [...(bySize.get(size) ?? []), seed])
  }
  const runs = [...bySize].map(
    ([size, some]) => `    npm run layouts -- --runs ${size} --seed ${some.join(',')}`,
  )
  if (runs.length === 1) return runs.map((run) => `${run} --write docs/generated/layouts.md`)
  const files = runs.map((_, at) => `${at + 1}.json`)
  return [
    ...runs.map((run, at) => `${run} --results ${files[at]}`),
    `    npm run layouts -- --join ${files.join(',')} --write docs/generated/layouts.md`,
  ]
}

/** @returns a page in Markdown: what was drawn, and what was read */
export function reportOf(drawn, { seeds, date }) {
  const results = drawn.filter(({ outcome }) => outcome !== 'unprinted')
  const unprinted = drawn.length - results.length
  const exact = count(results, 'exact')
  const proven = results.filter(({ outcome, verdict }) => outcome === 'exact' && verdict === 'proven')
  const allRight = results.filter(({ outcome, isWhole }) => outcome === 'refused' && isWhole).length
  return `# Layouts that nobody has foreseen

A grammar of layouts draws complete tables of all 1,101 municipalities, as offices might print them, from
${CHOICE_NAMES.length} independent choices, and prints them with ${Object.keys(CHOICES.program).length} programs. All amounts are invented, on the rate of the edition 2018, and
their persons are 72,857 in all. Each two options that go together are drawn early, then all is left to chance. The
grammar shares no code with the reader; it knows the register's data files alone. This page is written by

    npm ci --prefix test/layouts
${commandsOf(drawn, seeds).join('\n')}

and one table is made again by its seed and its number: \`npm run layouts -- --seed 1 --only 17 --keep FOLDER\`.
It needs Chromium, LibreOffice, WeasyPrint, wkhtmltopdf, ReportLab and groff of Debian.

## Result

${results.length} tables, seeds ${seeds.join(', ')}, ${date}: **${percent(exact, results.length)} read exactly**, ${count(results, 'wrong')} accepted with wrong rows, ${count(results, 'refused')} refused (in ${allRight} of them all rows were right), ${count(results, 'crash') + count(results, 'hang')} crashed or too slow; of those read exactly ${percent(proven.length, exact)} are proven. Median ${median(results)} s a file.${unprinted === 0 ? '' : ` ${unprinted} more are not counted: their program never finished printing them.`}

| seed | tables | exact | wrong | refused |
|---|---:|---:|---:|---:|
${seeds
  .map((seed) =>
    lineOf(
      seed,
      results.filter((result) => result.seed === seed),
    ),
  )
  .join('\n')}

### By program

| program | tables | exact | wrong | refused |
|---|---:|---:|---:|---:|
${Object.keys(CHOICES.program)
  .map((program) =>
    lineOf(
      program,
      results.filter(({ choices }) => choices.program === program),
    ),
  )
  .join('\n')}

### Why tables are refused

| finding | tables |
|---|---:|
${causesOf(results)}

### Why tables that are read exactly are not proven

| finding | tables |
|---|---:|
${doubtsOf(results)}

### Options that cost most

Share read exactly with each option, the lowest first; only those below the share of all.

| choice | option | tables | exact |
|---|---|---:|---:|
${optionsOf(results, exact / results.length)}
`
}

function lineOf(name, results) {
  const [exact, wrong, refused] = ['exact', 'wrong', 'refused'].map((outcome) => count(results, outcome))
  return `| ${name} | ${results.length} | ${percent(exact, results.length)} | ${wrong} | ${refused} |`
}

function causesOf(results) {
  return tally(results.flatMap(({ outcome, codes }) => (outcome === 'refused' ? codes : [])))
}

function doubtsOf(results) {
  const read = results.filter(({ outcome, verdict }) => outcome === 'exact' && verdict !== 'proven')
  return tally(read.flatMap(({ doubts }) => doubts))
}

function tally(codes) {
  const counts = new Map()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  const lines = [...counts].sort((a, b) => b[1] - a[1]).map(([code, tables]) => `| ${code} | ${tables} |`)
  return lines.join('\n') || '| none | 0 |'
}

function optionsOf(results, share) {
  const lines = CHOICE_NAMES.flatMap((name) =>
    Object.keys(CHOICES[name]).map((option) => {
      const some = results.filter(({ choices }) => choices[name] === option)
      return { name, option, tables: some.length, exact: count(some, 'exact') / some.length }
    }),
  )
  return (
    lines
      .filter(({ tables, exact }) => tables > 0 && exact < share)
      .sort((a, b) => a.exact - b.exact)
      .slice(0, 25)
      .map(
        ({ name, option, tables, exact }) =>
          `| ${name} | ${option} | ${tables} | ${percent(exact * tables, tables)} |`,
      )
      .join('\n') || '| none | | 0 | |'
  )
}

function median(results) {
  const seconds = results.map((result) => result.seconds).sort((a, b) => a - b)
  return (seconds[seconds.length >> 1] ?? 0).toFixed(1)
}
