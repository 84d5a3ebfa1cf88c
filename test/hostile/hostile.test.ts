import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBudgetTable } from '../../src/api/parse-budget-table.js'
import { openWorkspace } from '../../src/api/workspace.js'
import { run } from '../support/igm.js'
import { tempFolder } from '../support/temp-folder.js'
import { HOSTILE, LURING } from './files.js'

const LIMITS = { pages: 2000, seconds: 0.8, megabytes: 250 }
/** what may be taken between the last look at the memory and the end of the thread, in megabytes */
const SLACK = 250
const WATCH = new URL('watch-network.mjs', import.meta.url).href

/** These ask for more than anybody has; the others are refused for what they are. */
const BOMBS = new Set([
  'ten gigabytes of blanks in ten megabytes',
  'the same in twenty kilobytes, deflated twice',
  'two hundred million operators',
  'one page a hundred thousand times',
  'widths of a CID font without end',
  'forms twenty to the eighth',
])

describe('a file made to exhaust the reader is refused within its limits', () => {
  const workspace = openWorkspace({})
  it.each(Object.keys(HOSTILE))('%s', async (name) => {
    const bytes = HOSTILE[name]?.() ?? new Uint8Array()
    const before = process.memoryUsage.rss()
    let most = before
    const look = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, 5)
    const start = performance.now()
    const table = await parseBudgetTable(workspace, bytes, { edition: null, own: null, limits: LIMITS })
    const seconds = (performance.now() - start) / 1000
    clearInterval(look)
    expect([table.accepted, table.rows]).toEqual([false, []])
    const errors = table.findings.filter(({ severity }) => severity === 'error')
    expect(errors).toHaveLength(1)
    if (BOMBS.has(name)) expect(errors[0]?.code).toBe('file-limit')
    expect(seconds).toBeLessThan(LIMITS.seconds + 5)
    expect((most - before) / 1_000_000).toBeLessThan(LIMITS.megabytes + SLACK)
  })
})

/** @returns what the threads of a run of the binary noted */
async function notedBy(bytes: Uint8Array, env: Readonly<Record<string, string>> = {}) {
  const calls = join(tempFolder(), 'calls.txt')
  const ran = await run(['parse', '-', '--lang', 'en'], {
    stdin: bytes,
    // V8 itself refuses to make code out of text.
    node: ['--disallow-code-generation-from-strings', '--import', WATCH],
    env: { IGM_TEST_CALLS: calls, ...env },
  })
  return { ...ran, notes: readFileSync(calls, 'utf8').trim().split('\n').sort() }
}

describe('a file that wants something fetched, started or run gets nothing', () => {
  it.each(Object.keys(LURING))('%s', async (name) => {
    const { code, stderr, notes } = await notedBy(LURING[name]?.() ?? new Uint8Array())
    expect([code, stderr]).toEqual([3, ''])
    expect(notes).toEqual(['watching 0', 'watching 1'])
  })

  it('and the watcher would have seen it', async () => {
    const { notes } = await notedBy(LURING['a page to visit']?.() ?? new Uint8Array(), { IGM_TEST_LURE: '1' })
    expect(notes).toContain('call globalThis.fetch')
  })
})
