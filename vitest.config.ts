import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // The tests run the real binary; a locale and a proxy of the developer's shell must not leak into them.
    env: { LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1' },
  },
})
