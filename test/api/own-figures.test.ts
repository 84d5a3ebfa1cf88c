import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PLAIN_WISHES, resolveRequest } from '../../src/api/group-request.js'
import { importTable } from '../../src/api/import-table.js'
import { IgmError } from '../../src/domain/problem.js'
import { readAmounts } from '../../src/source/csv/read-amounts.js'
import { readEditionFile } from '../../src/source/edition-file.js'
import { ROOT } from '../support/igm.js'
import { freshWorkspace, importRequest } from '../support/workspace.js'

const FOLDER = join(ROOT, 'test', 'fixtures', 'own-figures')
const OWN =
  '{"id":"unb","published":"2016-03-31","pot":null,"personsTotal":null,"threshold":{"value":51000,"source":"test"}}'

/** What somebody is told: the codes and lines of all faults, else what was noted. */
type Answer = readonly (string | number)[] | Readonly<Record<string, number>>

async function answerOf(read: () => Promise<Answer>): Promise<Answer> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof IgmError) || error.code !== 'amounts-refused') throw error
    const { faults } = error.args as IgmError<'amounts-refused'>['args']
    return faults.map(({ line, code }) => `${line} ${code}`)
  }
}

const asAmounts = (bytes: Uint8Array, path: string) =>
  answerOf(async () => {
    const amounts = await readAmounts(bytes, path)
    const request = {
      ...PLAIN_WISHES,
      edition: '2018',
      districts: ['Tübingen', 'Lörrach', 'Rhein-Neckar-Kreis'],
      amounts,
    }
    return Object.fromEntries((await resolveRequest(freshWorkspace(), request)).own.ownAmounts)
  })

const asImport = (bytes: Uint8Array, path: string) =>
  answerOf(async () => {
    const own = readEditionFile(OWN, 'own.json')
    const { table } = await importTable(freshWorkspace(), bytes, importRequest(path, { own }))
    expect(table.verdict).toBe('read')
    return Object.fromEntries(table.rows.map(({ ags, amount }) => [ags, amount]))
  })

const EXPECTED: Readonly<Record<string, Answer>> = {
  'amounts-sorted.csv': Array.from({ length: 27 }, (_, at) => `${at + 10} key-contradicts`),
  'amounts-tsd.csv': ['2 amount-rounded'],
  'amounts-un.csv': ['2 amount-split', '3 amount-split'],
  'f01-two-rows.csv': { '08416025': 8777, '08416041': 12_345 },
  'f06a-official-name-and-district.csv': { '08416025': 60_000 },
  'f06b-official-name.csv': { '08416041': 60_000 },
  'f07-betrag-in-euro-sign.csv': { '08416041': 60_000 },
  'f08-excel-formula-key.csv': { '08416041': 60_000 },
  'f09-ars.csv': { '08416025': 60_000 },
  'f10-float-key.csv': { '08416041': 60_000 },
  'f11-short-row.csv': { '08416025': 50_000, '08416041': 60_000 },
  'f12-preamble.csv': { '08416041': 60_000 },
  'f13-cp850.csv': { '08336050': 60_000 },
  'f15-kreisname-ignored.csv': { '08226046': 60_000 },
  'f16-key-and-name-contradict.csv': ['2 key-contradicts'],
  'f17-key-of-bavaria.csv': ['2 key-of-other-state'],
  'f18-empty-line-of-separators.csv': { '08416041': 60_000 },
  'f19-only-first-bad-name.csv': ['2 name-unknown', '3 name-unknown', '4 name-unknown'],
  'f20-pounds.csv': ['1 meaning-unclear'],
  'f21-half-a-year.csv': ['2 meaning-unclear'],
}

test.each(readdirSync(FOLDER))('--amounts and import take and refuse the same of %s', async (name) => {
  const bytes = readFileSync(join(FOLDER, name))
  expect(await asAmounts(bytes, name)).toEqual(EXPECTED[name])
  expect(await asImport(bytes, name)).toEqual(EXPECTED[name])
})
