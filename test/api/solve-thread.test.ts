import { afterAll, describe, expect, it } from 'vitest'
import { keepThread, takeThread } from '../../src/api/solve-thread.js'

const taken = new Set<ReturnType<typeof takeThread>>()
afterAll(() => Promise.all([...taken].map((thread) => thread.terminate())))

function take() {
  const thread = takeThread()
  taken.add(thread)
  return thread
}

describe('the thread that solves', () => {
  it('is kept once it has answered, and asked again', () => {
    const first = take()
    keepThread(first)
    expect(take()).toBe(first)
  })

  it('is not shared: who asks meanwhile gets another, and only one is kept', async () => {
    const [first, second] = [take(), take()]
    expect(second).not.toBe(first)
    keepThread(first)
    const ended = new Promise((resolve) => second.once('exit', resolve))
    keepThread(second)
    await ended
    expect(take()).toBe(first)
  })

  it('is forgotten when it ends', async () => {
    const first = take()
    keepThread(first)
    await first.terminate()
    expect(take()).not.toBe(first)
  })
})
