import { beforeAll, describe, expect, it } from 'vitest'
import { PLAIN_WISHES } from '../../src/api/group-request.js'
import { importTable } from '../../src/api/import-table.js'
import { proposeGroups } from '../../src/api/propose-groups.js'
import { openWorkspace, type Workspace } from '../../src/api/workspace.js'
import { readAmounts } from '../../src/source/csv/read-amounts.js'
import { readEditionFile } from '../../src/source/edition-file.js'
import { sharedFolder } from '../support/temp-folder.js'
import { importRequest } from '../support/workspace.js'

const store = sharedFolder()
let workspace: Workspace
/** rows of the sample: AGS, amount */
let sample: [string, number][]
beforeAll(async () => {
  workspace = openWorkspace({ IGM_DATA_DIR: store })
  const { entries } = await workspace.table('demo')
  sample = [...entries.values()].map(({ ags, amount }) => [ags, amount])
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const csvOf = (rows: readonly (readonly [string, number])[], head = 'ags;betrag') =>
  [head, ...rows.map(([ags, amount]) => `${ags};${amount}`)].join('\n')
const imported = (text: string, changes: Parameters<typeof importRequest>[1] = {}) =>
  importTable(workspace, bytesOf(text), importRequest('betraege.csv', changes))
/** one in `every` amounts with a person more */
const changed = (every: number) =>
  sample.map(([ags, amount], at): [string, number] => [ags, at % every === 0 ? amount + 796 : amount])

const OWN = JSON.stringify({
  id: 'eigen',
  published: '2026-01',
  threshold: { value: 51_000, source: 'test' },
})

describe('the amounts of the sample, under another name', () => {
  it('are stored as the sample, and as nothing else', async () => {
    const { table, stored } = await imported(csvOf(sample))
    expect([table.edition, table.verdict, stored?.endsWith('demo.json')]).toEqual(['demo', 'proven', true])
    expect(table.findings).toContainEqual(
      expect.objectContaining({ code: 'sample-document', args: { by: 'amounts' } }),
    )
  })

  it.each(['2018', '2017'])('are not stored as edition %s', async (edition) => {
    const { table, stored } = await imported(csvOf(sample), { edition })
    expect([table.verdict, stored]).toEqual(['refused', null])
  })

  it('are not stored as an edition that the user describes', async () => {
    const { table, stored } = await imported(csvOf(sample), { own: readEditionFile(OWN, 'eigen.json') })
    expect([table.verdict, stored]).toEqual(['refused', null])
  })

  it.each([11, 20, 50])('are still those of the sample when one in %i is changed', async (every) => {
    for (const edition of ['2018', null]) {
      const { table, stored } = await imported(csvOf(changed(every)), { edition })
      expect([table.verdict, stored]).toEqual(['refused', null])
      expect(table.findings.map(({ code }) => code)).toContain('sample-document')
    }
  })

  it('mark every plan that is made with them, also where the scope takes a few of their rows', async () => {
    const plan = async (text: string, districts: string[]) => {
      const amounts = await readAmounts(bytesOf(text), 'betraege.csv')
      return (await proposeGroups(workspace, { ...PLAIN_WISHES, edition: '2018', districts, amounts })).sample
    }
    expect(await plan(csvOf(sample), ['Lörrach'])).toBe(true)
    expect(await plan(csvOf(changed(11)), ['08111'])).toBe(true)
    expect(await plan(csvOf(sample.slice(0, 9)), ['08111'])).toBe(false)
  })
})

describe('a list that says it is invented', () => {
  it.each([
    ['in a column', 'ags;betrag;sample\n08336050;1000;MUSTER'],
    ['in its head', 'ags;betrag;erfunden\n08336050;1000;x'],
    ['in a line above', 'MUSTER – erfundene Beträge\nags;betrag\n08336050;1000'],
  ])('%s marks the plan, whatever its amounts are', async (_, text) => {
    const amounts = await readAmounts(bytesOf(text), 'betraege.csv')
    const request = { ...PLAIN_WISHES, edition: '2018', districts: ['Lörrach'], amounts }
    expect((await proposeGroups(workspace, request)).sample).toBe(true)
  })

  it('is stored as no edition but the sample', async () => {
    const marked = csvOf(
      sample.map(([ags, amount]) => [ags, amount + 1]),
      'ags;betrag',
    ).replace('betrag', 'betrag;art')
    const text = marked.replace(/(\n\d+;\d+)/g, '$1;MUSTER')
    const { stored } = await imported(text, { own: readEditionFile(OWN, 'eigen.json') })
    expect(stored).toBeNull()
  })
})

describe('a list whose title calls its figures a test', () => {
  const edition = { ...readEditionFile(OWN, 'eigen.json'), status: 'final' as const }
  const rows = 'ags;betrag\n08336050;1000\n08336069;2000\n'

  it('is not stored', async () => {
    const { table, stored } = await imported(`Übungsdaten\n${rows}`, { own: edition })
    expect([table.verdict, stored]).toEqual(['refused', null])
    expect(table.findings).toContainEqual(
      expect.objectContaining({ code: 'calls-itself-unofficial', page: 1, severity: 'error' }),
    )
  })
})

it.each(['ungültig', 'ENTWURF, Stand heute'])('a list called %s is used for nothing', async (title) => {
  const edition = { ...readEditionFile(OWN, 'eigen.json'), status: 'final' as const }
  const text = `${title}\nags;betrag\n08336050;1000\n08336069;2000\n`
  await expect(imported(text, { own: edition })).rejects.toMatchObject({ code: 'amounts-refused' })
})

describe('two rows of an edition that nobody knows', () => {
  it('are read and stored, and never proven', async () => {
    const text = 'ags;betrag\n08336050;1000\n08336069;2000\n'
    const { table, stored } = await imported(text, { own: readEditionFile(OWN, 'eigen.json') })
    expect([table.verdict, stored === null]).toEqual(['read', false])
    expect((await workspace.table('eigen')).verdict).toBe('read')
  })
})
