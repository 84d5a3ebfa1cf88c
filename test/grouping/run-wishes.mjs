// `npm run wishes`: random wishes on real maps. Each request must end in a plan that the verifier confirms, or be
// impossible; with up to 14 municipalities a brute force must say the same. `-- --runs N --seed S`.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
})
const file = fileURLToPath(new URL('./random-wishes.test.ts', import.meta.url))
const env = { ...process.env, IGM_WISHES: values.runs, IGM_WISHES_SEED: values.seed }
const vitest = fileURLToPath(import.meta.resolve('vitest/package.json')).replace('package.json', 'vitest.mjs')
const args = [vitest, 'run', file, '-t', 'random wishes', '--disable-console-intercept']
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1
