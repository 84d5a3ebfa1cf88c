import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { municipality } from '../../support/data.js'
import { runInProcess as run, runInProcess, runJsonInProcess as runJson } from '../../support/in-process.js'
import { tempFolder } from '../../support/temp-folder.js'

/** Each way of writing once, for a place of its own in the Landkreis Lörrach. */
const WAYS: readonly (readonly [text: string, ags: string])[] = [
  ['Aitern', '08336004'],
  ['Binzen, Stadt', '08336008'],
  ['Stadt Kandern', '08336045'],
  ['Schopfheim, Lörrach', '08336081'],
  ['Steinen (Landkreis Lörrach)', '08336084'],
  ['Todtnau Landkreis Lörrach', '08336087'],
  ['08336050', '08336050'],
  ['8336069', '08336069'],
  [municipality('08336091').ars, '08336091'],
  ['="08336105"', '08336105'],
  ['Boellen', '08336010'],
  ['SCHÖNAU IM SCHWARZWALD'.normalize('NFD'), '08336079'],
]
const TEXTS = WAYS.map(([text]) => text)
const KEYS = WAYS.map(([, ags]) => ags)

function list(): string {
  const rows = TEXTS.map((text) =>
    /^[="\d]+$/.test(text) ? `"${text.replaceAll('"', '""')}";;796` : `;"${text}";796`,
  )
  const path = join(tempFolder(), 'eigene.csv')
  writeFileSync(path, `AGS;Gemeinde;Betrag\n${rows.join('\n')}\n`)
  return path
}

interface Result {
  readonly results: readonly { readonly ags: string }[]
}
interface Plan {
  readonly ownAmounts: readonly (readonly [string, number])[]
  readonly scope: { readonly exclude: readonly string[] }
}

test('lookup finds a place in each way of writing it', async () => {
  const { results } = await runJson<Result>(['lookup', ...TEXTS])
  expect(results.map(({ ags }) => ags)).toEqual(KEYS)
})

test('a wish takes each way of writing a place', async () => {
  const wishes = TEXTS.flatMap((text) => ['--exclude', text])
  const plan = await runJson<Plan>(['group', '--district', 'Lörrach', ...wishes])
  expect(plan.scope.exclude.toSorted()).toEqual(KEYS.toSorted())
})

test('--amounts takes each way of writing a place', async () => {
  const { ownAmounts } = await runJson<Plan>(['group', '--district', 'Lörrach', '--amounts', list()])
  expect(ownAmounts.map(([ags]) => ags)).toEqual(KEYS.toSorted())
})

test('import takes each way of writing a place', async () => {
  const edition = join(tempFolder(), 'edition.json')
  writeFileSync(
    edition,
    '{"id":"own","published":"2020","pot":null,"personsTotal":null,"threshold":{"value":51000,"source":"test"}}',
  )
  const env = { IGM_DATA_DIR: tempFolder() }
  const { code, stdout } = await run(['import', list(), '--edition-file', edition, '--format', 'json'], {
    env,
  })
  const { rows } = JSON.parse(stdout) as { rows: readonly { readonly ags: string }[] }
  expect([code, rows.map(({ ags }) => ags)]).toEqual([0, KEYS.toSorted()])
})

test('a homonym that the district settles is said, for --explain as for a wish', async () => {
  const district = ['group', '--edition', '2017', '--district', 'Rhein-Neckar-Kreis']
  for (const option of ['--explain', '--exclude']) {
    const { stderr } = await runInProcess([...district, option, 'Malsch'])
    expect(stderr).toContain('„Malsch“ ist Malsch (Rhein-Neckar-Kreis, 08226046)')
  }
})
