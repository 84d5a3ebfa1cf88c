const FINE = new Set(['exact', 'refused'])

/** @returns the table of all kinds in Markdown, and the results that must not be */
export function reportOf(results) {
  const byKind = {}
  for (const result of results) {
    byKind[result.kind] ??= []
    byKind[result.kind].push(result)
  }
  const table = [
    '| kind | files | exact | refused | wrong accepted | crashes | hangs | slowest, s | peak memory, MB |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...Object.keys(byKind)
      .sort()
      .map((kind) => lineOf(kind, byKind[kind])),
    lineOf('**all**', results),
  ].join('\n')
  return { table, failures: results.filter(({ outcome }) => !FINE.has(outcome)) }
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
