import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runInProcess } from '../support/in-process.js'
import { tempFolder } from '../support/temp-folder.js'

/** Imports a table that lacks 1,100 municipalities, and is refused for it. */
function importRefused(...more: readonly string[]) {
  const folder = tempFolder()
  const path = join(folder, 'half.csv')
  writeFileSync(path, 'ags,amount,persons\r\n08336050,64482,81\r\n')
  return runInProcess(['import', path, ...more], { env: { IGM_DATA_DIR: join(folder, 'store') } })
}

describe('the rows of a refused table', () => {
  it.each(['csv', 'csv-excel', 'ndjson'])(
    'do not stand alone as %s, unless they are asked for',
    async (format) => {
      const without = await importRefused('--format', format)
      expect([without.code, without.stdout]).toEqual([3, ''])
      expect(without.stderr).toContain('--include-refused')
      const all = await importRefused('--format', format, '--include-refused')
      expect([all.code, all.stdout]).toEqual([3, expect.stringContaining('08336050')])
      expect(all.stderr).not.toContain('--include-refused')
    },
  )

  it('are not written to a file either', async () => {
    const path = join(tempFolder(), 'table.csv')
    expect((await importRefused('-o', path)).code).toBe(3)
    expect(existsSync(path)).toBe(false)
    expect((await importRefused('-o', path, '--include-refused')).code).toBe(3)
    expect(readFileSync(path, 'utf8')).toMatch(/^ags,name,/)
  })

  it('come as JSON, which says that they are refused', async () => {
    const { code, stdout } = await importRefused('--format', 'json')
    expect([code, JSON.parse(stdout)]).toMatchObject([
      3,
      { accepted: false, verdict: 'refused', stored: null },
    ])
  })
})
