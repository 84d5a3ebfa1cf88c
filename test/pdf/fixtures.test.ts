import { describe, expect, test } from 'vitest'
import type { ParsedTable } from '../../src/pdf/parsed-table.js'
import { type FixtureCase, fixtureBytes, fixtureCases, fixtureRows } from './support/fixtures.js'
import { codes, parse } from './support/world.js'

/** Those that would take all time there is are read in a thread of their own, with limits: see test/hostile. */
const cases = fixtureCases().filter(({ file }) => !file.includes('/hostile-'))
const results = new Map<FixtureCase, string>()

async function read(item: FixtureCase): Promise<ParsedTable> {
  const table = await parse(fixtureBytes(item.file), item.edition)
  results.set(item, table.accepted ? 'exact' : `refused: ${errorCodes(table).join(', ')}`)
  return table
}

function errorCodes(table: ParsedTable): string[] {
  return [...new Set(table.findings.flatMap(({ code, severity }) => (severity === 'error' ? code : [])))]
}

describe('PDFs of real programs', () => {
  const exact = cases.filter((item) => item.expect === 'exact')
  const refused = cases.filter((item) => item.expect !== 'exact')

  test.each(exact)('$file is read exactly ($layout)', async (item) => {
    const table = await read(item)
    expect(table.findings.filter(({ severity }) => severity === 'error').slice(0, 5)).toEqual([])
    const rows = table.rows.map(({ ags, name, district, amount, persons, page }) => ({
      ags,
      name,
      district,
      amount,
      persons,
      page,
    }))
    expect(rows).toEqual(fixtureRows(item.file))
    expect(table.accepted).toBe(true)
  })

  test.each(refused)('$file is refused ($layout)', async (item) => {
    const table = await read(item)
    expect(table.accepted).toBe(false)
    expect(codes(table)).toEqual(expect.arrayContaining([...item.expect]))
  })

  test('there are enough of them, most of them exact', () => {
    expect(cases.length).toBeGreaterThan(150)
    expect(exact.length).toBeGreaterThan(100)
  })

  // `npx vitest run test/pdf/fixtures.test.ts -u` writes it anew.
  test('docs/generated/reader-cases.md lists what came of each', async ({ skip }) => {
    skip(results.size < cases.length, 'only some of the cases ran')
    await expect(page()).toMatchFileSnapshot('../../docs/generated/reader-cases.md')
  })
})

/** What became of each case, as a page. */
function page(): string {
  const lines = [...results].map(
    ([{ file, generator, layout }, result]) =>
      `| ${file.replace(/^cases\/|\.pdf$/g, '')} | ${generator} | ${layout.replaceAll('|', '\\|')} | ${result} |`,
  )
  const exact = [...results.values()].filter((result) => result === 'exact').length
  return `# What the reader makes of ${results.size} PDFs

Made by \`test/pdf/fixtures.test.ts\` from the files in \`test/fixtures/pdf\`, each printed by the program named. ${exact} are read
exactly: every row as in the truth beside the file. The others are refused, with the findings named; none is read wrong.

| case | program | what is hard | result |
|---|---|---|---|
${lines.join('\n')}
`
}
