import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fullTable } from '../../support/fixtures.js'
import { run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record } from '../support/ledger.js'

const WATCH = new URL('../../hostile/watch-network.mjs', import.meta.url).href

it('no command but fetch opens a connection or starts a program', async () => {
  const [out, store] = [tempFolder(), tempFolder()]
  const plan = join(out, 'plan.json')
  const lines = [
    ['lookup', 'Lörrach'],
    ['eligible', '--district', 'Ulm'],
    ['import', fullTable().csv],
    ['import', fullTable().pdf],
    ['group', '--district', 'Lörrach', '--plan', plan],
    ['verify', plan],
    ['parse', fullTable().pdf],
    ['export', '-o', join(out, 'x.xlsx')],
    ['report', '--district', 'Lörrach', '-o', join(out, 'x.html')],
    ['report', '--district', 'Lörrach', '-o', join(out, 'x.docx')],
    ['editions', '--verify'],
    ['demo'],
    ['help'],
    ['completion', 'bash'],
    ['fetch', '--file', fullTable().pdf],
  ]
  const made: string[] = []
  for (const [index, line] of lines.entries()) {
    const calls = join(out, `calls-${index}`)
    const { code, stderr } = await run(line, {
      node: ['--import', WATCH],
      env: { IGM_TEST_CALLS: calls, IGM_DATA_DIR: store },
    })
    const notes = readFileSync(calls, 'utf8').trim().split('\n')
    expect([line, code, stderr]).toEqual([line, 0, expect.any(String)])
    expect(notes).toContain('watching 0')
    made.push(...notes.filter((note) => note.startsWith('call')).map((note) => `${line.join(' ')}: ${note}`))
  }
  const watched = await run(['fetch', '--url', 'http://127.0.0.1:9/'], {
    node: ['--import', WATCH],
    env: { IGM_TEST_CALLS: join(out, 'fetch') },
  })
  record({
    area: 'security',
    tried: 'commands without a connection',
    times: lines.length,
    lost: 0,
    wrong: made.length,
  })
  expect(made).toEqual([])
  // The watch sees what it is there for.
  expect(watched.code).not.toBe(0)
  expect(readFileSync(join(out, 'fetch'), 'utf8')).toContain('call ')
})
