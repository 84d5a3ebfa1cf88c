import { defineConfig } from 'vitest/config'

/** Checks that need programs of Debian: `.ci/run` installs these first. */
export default defineConfig({
  test: {
    include: ['test/debian/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // They wait for other programs most of the time.
    maxWorkers: 2,
    globalSetup: ['test/debian/support/build.ts'],
    env: { LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1' },
  },
})
