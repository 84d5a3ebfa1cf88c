import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** It puts another reading before the judge. */
const OWN_MODULES = ['test/pdf/proof/ties.test.ts']

export default defineConfig({
  resolve: {
    alias: [
      // In place of a thread of its own, which each reading would start anew.
      {
        find: /^.*\/read-in-worker\.js$/,
        replacement: fileURLToPath(new URL('test/support/read-here.ts', import.meta.url)),
      },
      // As the command asks for it; a test of the pictures themselves asks for the one in `report`.
      {
        find: /^\.\.\/report\/png\.js$/,
        replacement: fileURLToPath(new URL('test/support/small-picture.ts', import.meta.url)),
      },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts'],
          // The first need programs that npm cannot install, the others take minutes: `.ci/run` runs them all.
          exclude: [
            'test/debian/**',
            'test/trust/**',
            'test/hostile/**',
            ...OWN_MODULES,
            '**/node_modules/**',
          ],
          // Loading the modules anew for each file takes half a minute; no test changes what another one sees.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'modules of their own', include: OWN_MODULES, isolate: true } },
    ],
    coverage: { include: ['src/**/*.ts'], reporter: ['json-summary'] },
    testTimeout: 30_000,
    // Most tests wait for a child process: one more worker than vitest would start on a small machine.
    maxWorkers: '100%',
    // The tests run the real binary; a locale and a proxy of the developer's shell must not leak into them.
    env: { LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1' },
  },
})
