import { readdirSync, readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'
import { fixtureBytes } from '../../pdf/support/fixtures.js'
import { codes, parse } from '../../pdf/support/world.js'
import { record } from '../support/ledger.js'

const FOLDER = new URL('../../fixtures/pdf/', import.meta.url)
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, FOLDER)).flatMap((file) => (file.endsWith('.pdf') ? `${folder}/${file}` : []))

/** The rows of all whole tables: AGS, whole euro, persons. Invented. */
const printed = parseCsv(readFileSync(new URL('whole/truth.csv', FOLDER)), { columns: true }) as Record<
  'ags' | 'amount' | 'persons',
  string
>[]
const truth = printed.map(({ ags, amount, persons }) => `${ags} ${amount} ${persons}`)

const written = { times: 0, lost: 0, wrong: 0 }
afterAll(() => {
  record({ area: 'answers', tried: 'tables printed by others, and what a person sees otherwise', ...written })
})

test.each(filesIn('whole'))('%s has all its rows', async (file) => {
  const { accepted, rows } = await parse(fixtureBytes(file))
  const read = rows.map(({ ags, amount, persons }) => `${ags} ${amount} ${persons}`)
  const wrong = read.filter((row) => !truth.includes(row))
  written.times += 1
  written.lost += accepted ? 0 : 1
  written.wrong += accepted && wrong.length > 0 ? 1 : 0
  expect(wrong).toEqual([])
  expect(read).toHaveLength(truth.length)
  expect(accepted).toBe(true)
})

const BASE = 'not-as-seen/base.pdf'
const others = filesIn('not-as-seen').filter((file) => file !== BASE)
const honest = parse(fixtureBytes(BASE)).then(codes)

test.each(others)('%s is not as a person sees it: something is found in it', async (file) => {
  const known = await honest
  const table = await parse(fixtureBytes(file))
  const found = codes(table).filter((code) => !known.includes(code))
  written.times += 1
  written.wrong += table.accepted && found.length === 0 ? 1 : 0
  expect(found).not.toEqual([])
  expect(table.verdict).not.toBe('proven')
})
