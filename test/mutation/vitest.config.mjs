import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { keptThreads } from './kept-threads.mjs'
import { chosenRoom } from './rooms.mjs'

const { tests } = chosenRoom()

/** The test that is called like the mutated file comes first: most mutants it notices, and the others need not run. */
class NearestFirst extends BaseSequencer {
  async sort(specs) {
    const mutated = new Set((this.ctx.config.related ?? []).map((file) => basename(file, '.ts')))
    const rank = ({ moduleId }) => (mutated.has(basename(moduleId, '.test.ts')) ? 0 : 1)
    return (await super.sort(specs)).sort((a, b) => rank(a) - rank(b))
  }
}

/** The tests of the room that is mutated. */
export default defineConfig({
  plugins: [keptThreads()],
  test: {
    include: tests,
    // Shared modules would share what they have made once, and the first test alone would count as one that uses it.
    isolate: true,
    setupFiles: ['test/mutation/clear-mutant.mjs'],
    sequence: { sequencer: NearestFirst },
    testTimeout: 30_000,
    env: { LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1' },
  },
})
