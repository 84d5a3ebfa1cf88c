import { defineConfig } from 'vitest/config'

/** What an office may rely on, tried often: `npm run test:trust`. */
export default defineConfig({
  test: {
    include: ['test/trust/**/*.test.ts', 'test/hostile/**/*.test.ts', 'test/compatibility/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
    env: { LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1' },
  },
})
