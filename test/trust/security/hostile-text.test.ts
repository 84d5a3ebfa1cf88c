import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { fullTable } from '../../support/fixtures.js'
import { run } from '../../support/igm.js'
import { sharedFolder } from '../../support/temp-folder.js'
import { record, times } from '../support/ledger.js'
import { runsAnother } from '../support/workbook-formulas.js'

/** Names of files that want to be markup, a formula, a link or an order to the terminal. */
const NAMES = [
  ']]>&evil;<!ENTITY evil SYSTEM "file:etc">.csv',
  '"><img src=x onerror=alert(1)>.csv',
  "=HYPERLINK('http:evil','x')|cmd.csv",
  '\u001b]0;owned\u0007\u001b[31m.csv',
  '\u009b2J\u202egnp.csv',
  '<script>alert(1).csv',
  '@SUM(1+1)*cmd.csv',
]
/** Windows has no such names. */
const names = process.platform === 'win32' ? [] : NAMES
const AREA = 'security'
const out = sharedFolder()
const stores = names.map(() => ({ IGM_DATA_DIR: sharedFolder() }))
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
const STEERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

beforeAll(async () => {
  for (const [index, name] of names.entries()) {
    const path = join(sharedFolder(), name)
    copyFileSync(fullTable().csv, path)
    const { code, stderr } = await run(['import', path, '--quiet'], { env: stores[index] ?? {} })
    expect([name, code, stderr]).toEqual([name, 0, ''])
  }
})

describe('a hostile name of the file that the figures come from', () => {
  it('steers no terminal', async () => {
    let wrong = 0
    const lines = [
      ['lookup', 'Lörrach'],
      ['editions'],
      ['editions', '--verify'],
      ['eligible', '--district', 'Ulm'],
      ['lookup', 'Lörrach', '--format', 'plain'],
      ['lookup', 'Lörrach', '--format', 'json'],
    ]
    for (const env of stores) {
      for (const line of lines) {
        const { code, stdout, stderr } = await run(line, { env })
        if (code !== 0 || STEERS.test(stdout + stderr)) wrong++
      }
    }
    record({
      area: AREA,
      tried: 'hostile names on the terminal',
      times: names.length * lines.length,
      lost: 0,
      wrong,
    })
    expect(wrong).toBe(0)
  })

  it('is text in the report, and the report does nothing but what it was made for', async () => {
    const wrong: string[] = []
    for (const [index, env] of stores.entries()) {
      const path = join(out, `${index}.html`)
      expect((await run(['report', '--district', 'Ulm', '-o', path], { env })).code).toBe(0)
      wrong.push(...faultsOf(readFileSync(path, 'utf8')).map((fault) => `${index}: ${fault}`))
    }
    record({
      area: AREA,
      tried: 'hostile names in the report',
      times: stores.length,
      lost: 0,
      wrong: wrong.length,
    })
    expect(wrong).toEqual([])
  })

  it.each(['xlsx', 'docx'])('is text in %s', async (format) => {
    let wrong = 0
    const tried = stores.slice(0, times(4, 2))
    for (const [index, env] of tried.entries()) {
      const path = join(out, `${index}.${format}`)
      expect((await run(['report', '--district', 'Ulm', '-o', path], { env })).code).toBe(0)
      const parts = Object.entries(unzipSync(readFileSync(path)))
      wrong += parts.filter(([name, bytes]) => isHostile(name, bytes)).length
    }
    record({ area: AREA, tried: `hostile names in ${format}`, times: tried.length, lost: 0, wrong })
    expect(wrong).toBe(0)
  })
})

/** @returns what a page may not have: another script, a wider policy, elements that load or run something */
function faultsOf(html: string): string[] {
  const faults: string[] = []
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
  const digest = createHash('sha256')
    .update(scripts[0]?.[1] ?? '')
    .digest('base64')
  const content = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
  const policy = content.replaceAll('&#39;', "'")
  if (scripts.length !== 1 || !policy.includes(`script-src 'sha256-${digest}'`)) faults.push('scripts')
  if (!policy.startsWith("default-src 'none';") || /unsafe|\*|https?:/.test(policy)) faults.push('policy')
  const elements = html.replace(/>[^<]*</g, '><')
  if (/\son\w+\s*=|<(?:iframe|object|embed|link|base|img|form)\b|javascript:/i.test(elements))
    faults.push('elements')
  if (STEERS.test(html)) faults.push('control characters')
  return faults
}

/** @returns true for a part of an Office file that lies elsewhere, has a formula of another or an entity, or steers something */
function isHostile(name: string, bytes: Uint8Array): boolean {
  if (name.startsWith('/') || name.split('/').includes('..')) return true
  if (!/\.(?:xml|rels)$/.test(name)) return false
  const text = strFromU8(bytes)
  return /<script|<!ENTITY|<!DOCTYPE|externalLink/i.test(text) || runsAnother(text) || STEERS.test(text)
}
