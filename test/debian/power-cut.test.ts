import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { losingDisk } from '../source/store/losing-disk.js'
import { tempFolder } from '../support/temp-folder.js'
import { tracedCalls } from './support/strace.js'

test('the system itself is asked to sync each file before it gets its name, and each folder after', () => {
  const home = tempFolder()
  const folder = join(home, 'not', 'yet', 'made')
  const path = join(folder, 'tables', 'demo.json')
  const args = ['import', 'data/demo/muster.pdf', '--quiet']
  const calls = tracedCalls(args, { folder, trace: join(home, 'trace') })

  const order = calls.map(({ call, path: at }) => `${call} ${at.replace(/\.[0-9a-f]{16}\.tmp$/, '.tmp')}`)
  const temporary = join(dirname(path), '.demo.json.tmp')
  expect([...new Set(order.slice(order.indexOf(`create ${temporary}`)))]).toEqual([
    ...['create', 'write', 'sync', 'rename'].map((call) => `${call} ${temporary}`),
    `sync ${dirname(path)}`,
  ])
  const made = calls.filter(({ call }) => call === 'mkdir').map((call) => call.path)
  expect(made).toEqual(expect.arrayContaining([join(home, 'not'), folder, dirname(path)]))
  for (const each of made) expect(order).toContain(`sync ${dirname(each)}`)

  const stored = `${statSync(path).size} bytes`
  const disk = losingDisk({})
  const afterEach = calls.map((call) => {
    disk.apply(call)
    return disk.afterPowerCut().flatMap((remains) => [...remains.holds(path)])
  })
  expect(new Set(afterEach.flat())).toEqual(new Set([null, stored]))
  expect(afterEach.at(-1)).toEqual([stored])
})
