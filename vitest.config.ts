import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The first need programs that npm cannot install, the second take minutes: `.ci/run` runs both.
    exclude: ['test/debian/**', 'test/trust/**', '**/node_modules/**'],
    testTimeout: 30_000,
    // Loading the modules anew for each file takes half a minute; no test changes what another one sees.
    isolate: false,
    // Most tests wait for a child process: one more worker than vitest would start on a small machine.
    maxWorkers: '100%',
    // The tests run the real binary; a locale and a proxy of the developer's shell must not leak into them.
    env: { LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1' },
  },
})
