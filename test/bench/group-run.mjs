// Runs one problem, and puts what was found into cells of a table.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inventedAmounts, inventedMap, requestFor, state } from './instances.mjs'
import { ROOT } from './measure.mjs'
import { solveWithPeer } from './peer.mjs'

/** Seconds of the processor and megabytes within which a district is to be proven. */
export const GOAL = { seconds: 60, megabytes: 1024 }

export const rural = state.register.districts.filter(({ kind }) => kind === 'rural')

const known = new Map()

/** @param path of what an earlier run wrote to standard error: what is in it is not measured again */
export function takeUp(path) {
  const lines = readFileSync(path, 'utf8').split('\n')
  for (const line of lines.filter((one) => one.startsWith('{'))) {
    const { problem, ...result } = JSON.parse(line)
    known.set(JSON.stringify(problem), result)
  }
}

/**
 * @param problem median and seed of the amounts, and what differs from `requestFor`; `limit` in seconds of the
 * processor
 * @returns the objectives, what is proven of them, and what it cost
 */
export function solved(problem) {
  const before = known.get(JSON.stringify(problem))
  if (before) return before
  const args = ['test/bench/group-case.mjs', JSON.stringify({ limit: GOAL.seconds, ...problem })]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  if (stdout === '') throw new Error(`${JSON.stringify(problem)}: ${stderr}`)
  const result = JSON.parse(stdout)
  process.stderr.write(`${JSON.stringify({ problem, ...result })}\n`)
  return result
}

export const isProven = ({ objectives }) => objectives.every(({ optimal }) => optimal)

/** @returns a value, and in brackets the bound where it is not proven */
export const show = ({ value, bound, optimal }) => (optimal ? `${value}` : `${value} (${bound})`)

/** @returns how far a bound lies from the value, of the value */
export function gap({ value, bound, optimal }) {
  return optimal ? '0' : `${((100 * Math.abs(bound - value)) / Math.max(1, value)).toFixed(1)} %`
}

/** @returns what jsgeoda finds on the same problem, best of so many rounds, and its seconds */
export function besideIt({ median, seed, district, invented, ...changes }, rounds) {
  const map = invented ? inventedMap(invented, 1) : state
  const scope = district ? { districts: rural.filter(({ ags }) => ags === district) } : {}
  const request = requestFor(map, inventedAmounts(map.register, seed, median), { ...scope, ...changes })
  return solveWithPeer(request, rounds, 120)
}
