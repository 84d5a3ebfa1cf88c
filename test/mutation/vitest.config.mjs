import { defineConfig } from 'vitest/config'
import { chosenRoom } from './rooms.mjs'

/** The tests of the room that is mutated. */
export default defineConfig({
  test: {
    include: chosenRoom().tests,
    testTimeout: 30_000,
    env: { LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1' },
  },
})
