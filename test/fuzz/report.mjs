const FINE = new Set(['exact', 'refused'])
/** What the reader cannot tell yet has a line of its own below the others. */
const isOpen = ({ kind }) => kind.startsWith('open: ')

/** @returns the table of all kinds in Markdown, and the results that must not be */
export function reportOf(results) {
  const byKind = {}
  for (const result of results) {
    byKind[result.kind] ??= []
    byKind[result.kind].push(result)
  }
  const lines = (open) =>
    Object.keys(byKind)
      .filter((kind) => isOpen({ kind }) === open)
      .sort()
      .map((kind) => lineOf(kind, byKind[kind]))
  const table = [
    '| kind | files | exact | refused | wrong accepted | crashes | hangs | slowest, s | peak memory, MB |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...lines(false),
    lineOf(
      '**all**',
      results.filter((result) => !isOpen(result)),
    ),
    ...lines(true),
  ].join('\n')
  return {
    table,
    failures: results.filter(
      (result) => !(FINE.has(result.outcome) || (isOpen(result) && result.outcome === 'wrong')),
    ),
  }
}

function lineOf(kind, results) {
  const count = (...outcomes) => results.filter(({ outcome }) => outcomes.includes(outcome)).length
  const most = (key) => results.reduce((largest, result) => Math.max(largest, result[key]), 0)
  const figures = [
    results.length,
    count('exact'),
    count('refused'),
    count('wrong'),
    count('crash'),
    count('hang'),
    most('seconds').toFixed(1),
    most('megabytes').toFixed(0),
  ]
  return `| ${kind} | ${figures.join(' | ')} |`
}
