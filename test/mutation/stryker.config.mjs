import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chosenRoom } from './rooms.mjs'

const { name, mutate } = chosenRoom()

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // A test that does not load the mutated file cannot notice anything.
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: true },
  mutate,
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.IGM_MUTATION_WORKERS ?? 1),
  // A mutant that never ends is found out by time: what is left of the tests' own time, doubled, and this.
  timeoutMS: 5000,
  disableTypeChecks: false,
  tempDirName: join(tmpdir(), `igm-mutation-${process.pid}`),
  // Copied for each run: the tests of these rooms need neither the PDFs nor the packages.
  ignorePatterns: [
    'dist',
    'docs',
    'packages',
    'packaging',
    'test/fixtures/make',
    'test/bench',
    'test/mutation/node_modules',
  ],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: join(process.env.IGM_MUTATION_REPORTS ?? tmpdir(), `igm-mutation-${name}.json`) },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
}
