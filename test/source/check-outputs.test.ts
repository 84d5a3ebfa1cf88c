import { linkSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutputs, type FilePaths } from '../../src/source/check-outputs.js'
import { tempFolder } from '../support/temp-folder.js'
import { problemOf } from './problem-of.js'

const windows = process.platform === 'win32'

/** A folder with a table, an empty sub-folder, and a store with one table. */
function world() {
  const folder = tempFolder()
  const at = (name: string) => join(folder, name)
  for (const name of ['sub', 'store', 'store/tables']) mkdirSync(at(name))
  for (const name of ['table.csv', 'other.csv', 'store/tables/2018.json']) writeFileSync(at(name), name)
  const check = (files: Partial<FilePaths>) => checkOutputs({ inputs: [], outputs: [], kept: [], ...files })
  const refused = async (files: Partial<FilePaths>) => (await problemOf(check(files))).code
  return { folder, at, check, refused }
}

describe('checkOutputs', () => {
  it('says beforehand what writing would say, and writes nothing', async () => {
    const { folder, at, check, refused } = world()
    const before = readdirSync(folder)
    await check({ outputs: [at('new.csv'), at('table.csv')] })
    expect(await refused({ outputs: [at('no/x.csv')] })).toBe('output-folder-missing')
    expect(await refused({ outputs: [at('sub')] })).toBe('output-failed')
    expect(await refused({ outputs: [at(`${'x'.repeat(300)}.csv`)] })).toBe('output-failed')
    expect(await refused({ outputs: [at('a\0b')] })).toBe('output-failed')
    expect(readdirSync(folder)).toEqual(before)
  })

  it('refuses to write to what is read', async () => {
    const { at, check, refused } = world()
    const inputs = [at('table.csv'), '-', at('no.csv'), at('a\0b')]
    await check({ inputs, outputs: [at('other.csv'), at('no.csv')] })
    expect(await refused({ inputs, outputs: [at('sub/../table.csv')] })).toBe('output-is-input')
  })

  it('refuses two results for one file, be it there or not', async () => {
    const { at, check, refused } = world()
    await check({ outputs: [at('a.json'), at('b.json'), at('sub/a.json')] })
    expect(await refused({ outputs: [at('a.json'), at('sub/../a.json')] })).toBe('outputs-meet')
    expect(await refused({ outputs: [at('table.csv'), at('table.csv')] })).toBe('outputs-meet')
  })

  it('takes names that some systems take for one for one: other case, composed or not, a dot at the end', async () => {
    const { at, refused } = world()
    for (const [one, other] of [
      ['Plan.json', 'PLAN.JSON'],
      ['pl\u00e4ne.json', 'pla\u0308ne.json'],
      ['plan.json', 'plan.json. '],
    ] as const)
      expect(await refused({ outputs: [at(one), at(other)] })).toBe('outputs-meet')
  })

  it.skipIf(windows)('sees through links to files, to folders, and to nothing yet', async () => {
    const { at, refused } = world()
    symlinkSync('table.csv', at('link.csv'))
    linkSync(at('table.csv'), at('hard.csv'))
    symlinkSync('sub', at('way'))
    symlinkSync('way/new.csv', at('dangling.csv'))
    const inputs = [at('table.csv')]
    expect(await refused({ inputs, outputs: [at('link.csv')] })).toBe('output-is-input')
    expect(await refused({ inputs: [at('link.csv')], outputs: [at('table.csv')] })).toBe('output-is-input')
    expect(await refused({ inputs, outputs: [at('hard.csv')] })).toBe('output-is-input')
    expect(await refused({ outputs: [at('way/a.json'), at('sub/a.json')] })).toBe('outputs-meet')
    expect(await refused({ outputs: [at('dangling.csv'), at('sub/new.csv')] })).toBe('outputs-meet')
  })

  it.skipIf(windows)('ends where links lead in a circle', async () => {
    const { at, refused } = world()
    symlinkSync('b.csv', at('a.csv'))
    symlinkSync('a.csv', at('b.csv'))
    expect(await refused({ outputs: [at('a.csv')] })).toBe('output-failed')
  })

  it.skipIf(windows)('refuses the store, by whatever way and however deep', async () => {
    const { at, check, refused } = world()
    const kept = [at('store/tables'), at('not-made-yet')]
    symlinkSync('store/tables', at('way'))
    symlinkSync('store/tables/2018.json', at('link.json'))
    mkdirSync(at('store/tables/old'))
    await check({ kept, outputs: [at('store/own.csv'), at('sub/2018.json')] })
    for (const path of [
      'store/tables/2018.json',
      'store/tables/x',
      'way/2018.json',
      'link.json',
      'way/old/a',
    ])
      expect(await refused({ kept, outputs: [at(path)] })).toBe('output-in-store')
  })

  it('refuses what would stand in the way of the store while there is none', async () => {
    const { at, check, refused } = world()
    const kept = [at('later/data/tables'), at('later/data/versions')]
    await check({ kept, outputs: [at('other.csv'), at('later.csv')] })
    expect(await refused({ kept, outputs: [at('later')] })).toBe('output-in-store')
    mkdirSync(at('later'))
    expect(await refused({ kept, outputs: [at('later/data')] })).toBe('output-in-store')
    mkdirSync(at('later/data'))
    await check({ kept, outputs: [at('later/data/own.csv')] })
    for (const name of ['tables', 'TABLES', 'versions'])
      expect(await refused({ kept, outputs: [at(`later/data/${name}`)] })).toBe('output-in-store')
  })

  it.skipIf(windows)('lets a device take two results, and standard output one', async () => {
    const { check, refused } = world()
    await check({ outputs: ['/dev/null', '/dev/null'] })
    expect(await refused({ outputs: ['/dev/stdout', '/dev/stdout'] })).toBe('outputs-meet')
  })
})
