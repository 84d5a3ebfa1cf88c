import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

it('no module of igm waits at its top level, since a thread that ends meanwhile takes Node down', () => {
  const modules = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  )
  expect(modules.length).toBeGreaterThan(300)
  // The compiler indents what stands inside functions.
  const waits = modules.filter((path) =>
    /^(?:[^\s/*].*)?\bawait\b/m.test(readFileSync(join(DIST, path), 'utf8').replace(/^.*async.*$/gm, '')),
  )
  expect(waits).toEqual([])
})
