import { expect, test } from 'vitest'
import type { Invocation } from '../../src/cli/command.js'
import type { Io } from '../../src/cli/io.js'
import { loadMessages } from '../../src/cli/messages/messages.js'
import { groupProgress } from '../../src/cli/progress.js'

const REACHED = {
  components: 44,
  reached: 3,
  objectives: [{ name: 'groups', value: 12, bound: 13, optimal: false, how: 'open' }],
} as const

async function shownAt(times: readonly number[], { isTty = true, quiet = false } = {}): Promise<string[]> {
  const written: string[] = []
  let now = 0
  const io = {
    now: () => new Date(now),
    err: { isTty, colour: false, write: async (text: string) => void written.push(text) },
  } as unknown as Io
  const messages = await loadMessages('en')
  const progress = groupProgress({ options: { quiet }, messages } as unknown as Invocation, io)
  for (now of times) progress.show(REACHED)
  await progress.clear()
  return written
}

const LINE = 'Part 3 of 44: 12 groups, at most 13 possible'

test('a short run shows nothing', async () => {
  expect(await shownAt([0, 500, 999])).toEqual([])
})

test('a long run shows how far it has come, not too often, and wipes the line', async () => {
  const written = await shownAt([1000, 1050, 1200])
  expect(written).toHaveLength(3)
  expect(written[0]).toContain(LINE)
  expect(written[2]).toBe('\r\u001B[K')
})

test('nobody is told who does not watch, or asks for quiet', async () => {
  expect(await shownAt([5000], { isTty: false })).toEqual([])
  expect(await shownAt([5000], { quiet: true })).toEqual([])
})
