// The same problem for jsgeoda, in a process of its own: it may not come to an end.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sumOf } from '../../dist/grouping/exact/minimal-sets.js'
import { divide } from '../../dist/grouping/solve.js'

const FOLDER = fileURLToPath(new URL('peers/', import.meta.url))

/** Installed by hand: `npm install` in test/bench/peers. */
export const hasPeer = existsSync(`${FOLDER}node_modules/jsgeoda`)

/** Components that stay below the threshold are left out, since jsgeoda hangs on them. */
function graphOf(request) {
  const components = divide(request).components.filter(
    (component) => sumOf(component, [...component.areas.keys()]) >= component.threshold,
  )
  const amounts = []
  const pairs = []
  for (const component of components) {
    const first = amounts.length
    amounts.push(...component.amounts)
    const later = (others, a) => others.filter((b) => a < b).map((b) => [first + a, first + b])
    pairs.push(...component.neighbours.flatMap(later))
  }
  return { amounts, pairs }
}

/**
 * @returns the groups of jsgeoda that reach the threshold, and seconds; null when it found no end
 */
export function solveWithPeer(request, iterations, limitSeconds) {
  const { amounts, pairs } = graphOf(request)
  const { stdout, status } = spawnSync(process.execPath, ['jsgeoda.mjs'], {
    cwd: FOLDER,
    input: JSON.stringify({ amounts, pairs, threshold: request.threshold, iterations }),
    timeout: limitSeconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) return null
  const { clusters, seconds, links } = JSON.parse(stdout)
  if (links !== 2 * pairs.length) throw new Error('jsgeoda sees other neighbours')
  const sums = new Map()
  for (const [area, cluster] of clusters.entries())
    sums.set(cluster, (sums.get(cluster) ?? 0) + amounts[area])
  return { groups: [...sums.values()].filter((sum) => sum >= request.threshold).length, seconds }
}
