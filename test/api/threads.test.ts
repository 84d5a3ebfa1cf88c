import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { BIN, cleanEnv } from '../support/igm.js'

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

it('Node may be started with options that a thread cannot take', () => {
  const igm = (...args: string[]) =>
    execFileSync(
      process.execPath,
      ['--max-old-space-size=2000', '--disallow-code-generation-from-strings', BIN, ...args],
      {
        env: cleanEnv({}),
        encoding: 'utf8',
      },
    )
  expect(igm('group', 'Heidenheim', '--edition', 'demo')).toContain('Gruppe 1')
  expect(igm('parse', 'data/demo/muster.pdf', '--edition', 'demo')).toContain('Stuttgart')
})
