import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { BIN, cleanEnv, ROOT } from '../support/igm.js'
import { tempFolder } from '../support/temp-folder.js'

const LOGGER = new URL('../support/log-modules.mjs', import.meta.url).href
const HOME = pathToFileURL(ROOT).href

/** Starts from the single modules, which tell what imports what. */
const UNJOINED = fileURLToPath(new URL('../support/unjoined.mjs', import.meta.url))

/** @returns the files that a command line loads, sorted, as paths in the package */
async function loadedBy(line: readonly string[], program = UNJOINED): Promise<string[]> {
  const log = join(tempFolder(), 'modules.txt')
  const { stderr } = await promisify(execFile)(process.execPath, ['--import', LOGGER, program, ...line], {
    env: cleanEnv({ env: { IGM_TEST_MODULES: log } }),
  })
  expect(stderr).toBe('')
  const urls = new Set(readFileSync(log, 'utf8').trim().split('\n'))
  const inside = [...urls].filter((url) => url.startsWith(HOME)).map((url) => url.slice(HOME.length))
  return inside.filter((path) => !path.startsWith('test/support/')).sort()
}

/** @returns the modules that a joined file was made of, as its map tells them */
function madeOf(path: string): string[] {
  if (!path.startsWith('dist/start/') || path.endsWith('rolldown-runtime.js')) return [path]
  const map = JSON.parse(readFileSync(join(ROOT, `${path}.map`), 'utf8')) as { sources: string[] }
  return map.sources.map((source) => relative(ROOT, resolve(ROOT, dirname(path), source)))
}

const LOOKUP = [
  'data/bounds/2018.json',
  'data/editions/2018.json',
  'data/published/2018.json',
  'data/register/places.json',
  'dist/api/asked.js',
  'dist/api/imported.js',
  'dist/api/lookup.js',
  'dist/api/workspace.js',
  'dist/cli/bound-words.js',
  'dist/cli/catalog.js',
  'dist/cli/command.js',
  'dist/cli/commands/lookup.js',
  'dist/cli/complete-hint.js',
  'dist/cli/edition-words.js',
  'dist/cli/emit.js',
  'dist/cli/exit-codes.js',
  'dist/cli/files.js',
  'dist/cli/io.js',
  'dist/cli/language.js',
  'dist/cli/main.js',
  'dist/cli/marks.js',
  'dist/cli/messages/de.js',
  'dist/cli/messages/de/batch.js',
  'dist/cli/messages/de/common.js',
  'dist/cli/messages/de/compare.js',
  'dist/cli/messages/de/demo.js',
  'dist/cli/messages/de/districts.js',
  'dist/cli/messages/de/eligible.js',
  'dist/cli/messages/de/group.js',
  'dist/cli/messages/de/labels.js',
  'dist/cli/messages/de/lookup.js',
  'dist/cli/messages/de/menu.js',
  'dist/cli/messages/de/own.js',
  'dist/cli/messages/de/parse.js',
  'dist/cli/messages/de/partners.js',
  'dist/cli/messages/de/placeholders.js',
  'dist/cli/messages/de/problems.js',
  'dist/cli/messages/de/problems/files.js',
  'dist/cli/messages/de/problems/network.js',
  'dist/cli/messages/de/problems/places.js',
  'dist/cli/messages/de/problems/plans.js',
  'dist/cli/messages/de/problems/tables.js',
  'dist/cli/messages/de/problems/templates.js',
  'dist/cli/messages/de/problems/usage.js',
  'dist/cli/messages/de/problems/workbooks.js',
  'dist/cli/messages/de/states.js',
  'dist/cli/messages/de/store.js',
  'dist/cli/messages/de/verify.js',
  'dist/cli/messages/messages.js',
  'dist/cli/messages/numbers.js',
  'dist/cli/own-words.js',
  'dist/cli/post-words.js',
  'dist/cli/program.js',
  'dist/cli/screens/assessment-sheet.js',
  'dist/cli/screens/lookup-screen.js',
  'dist/cli/screens/origin.js',
  'dist/cli/screens/source-words.js',
  'dist/cli/typed-words.js',
  'dist/domain/budget-table.js',
  'dist/domain/clean-text.js',
  'dist/domain/digest.js',
  'dist/domain/districts.js',
  'dist/domain/edition.js',
  'dist/domain/eligibility.js',
  'dist/domain/geography.js',
  'dist/domain/group-by.js',
  'dist/domain/money.js',
  'dist/domain/once.js',
  'dist/domain/places/car-plates.js',
  'dist/domain/places/completions.js',
  'dist/domain/places/cut-name.js',
  'dist/domain/places/district-index.js',
  'dist/domain/places/district-match.js',
  'dist/domain/places/gazetteer.js',
  'dist/domain/places/kind-words.js',
  'dist/domain/places/name-index.js',
  'dist/domain/places/name-key.js',
  'dist/domain/places/name-reader.js',
  'dist/domain/places/place-finder.js',
  'dist/domain/places/place-key.js',
  'dist/domain/places/place-list.js',
  'dist/domain/places/place-title.js',
  'dist/domain/places/qualifiers.js',
  'dist/domain/places/resolve-keyed.js',
  'dist/domain/places/resolve-named.js',
  'dist/domain/places/resolve-parts.js',
  'dist/domain/places/resolve-text.js',
  'dist/domain/places/suggest-places.js',
  'dist/domain/places/suggest.js',
  'dist/domain/places/village-match.js',
  'dist/domain/places/villages.js',
  'dist/domain/posts.js',
  'dist/domain/problem.js',
  'dist/domain/register.js',
  'dist/domain/said-wish.js',
  'dist/domain/unseen.js',
  'dist/report/sheet.js',
  'dist/source/data-files.js',
  'dist/source/published.js',
  'dist/source/shipped-data.js',
  'dist/source/store/data-folder.js',
  'dist/source/store/has-table.js',
  'dist/source/version.js',
  'node_modules/commander/esm.mjs',
  'node_modules/commander/index.js',
  'node_modules/fastest-levenshtein/mod.js',
  'package.json',
]

it('igm lookup loads what it needs, and nothing else', async () => {
  expect(await loadedBy(['lookup', 'Lörrach'])).toEqual(LOOKUP)
})

const heavy =
  /pdf-parse|pdfjs|csv-|chalk|string-width|highs|dist\/(?:pdf|grouping)\/|geography\.json|shapes\.json/

it('what is joined for the start takes nothing heavy along, and few files', async () => {
  const loaded = await loadedBy(['lookup', 'Lörrach'], BIN)
  const modules = loaded.flatMap(madeOf)
  expect(modules).toContain('dist/cli/commands/lookup.js')
  expect(modules.filter((path) => heavy.test(path))).toEqual([])
  expect(loaded.filter((path) => path.endsWith('.js')).length).toBeLessThan(LOOKUP.length / 3)
})

it('neither in English nor as JSON does it load readers, solver, network, shapes or neighbours', async () => {
  for (const line of [
    ['lookup', 'Lörrach', '--lang', 'en'],
    ['lookup', 'Lörrach', '--format', 'json'],
  ]) {
    const files = await loadedBy(line)
    expect(files).toContain('dist/cli/commands/lookup.js')
    expect(files.filter((file) => heavy.test(file))).toEqual([])
  }
})

it('igm eligible loads neither the neighbours nor the solver', async () => {
  const files = await loadedBy(['eligible', '-d', 'Ulm', '--quiet'])
  expect(files.filter((file) => /geography\.json|shapes|grouping|pdf/.test(file))).toEqual([])
})

it('igm group reads the neighbours and not the shapes: the logger sees what is read', async () => {
  const files = await loadedBy(['group', '--edition', '2017', '-d', 'Sigmaringen', '--quiet'])
  expect(files).toContain('data/register/geography.json')
  expect(files).not.toContain('data/register/shapes.json')
})

it('igm --version loads no command', async () => {
  const loaded = await loadedBy(['--version'])
  expect(loaded.filter((path) => path.startsWith('dist/cli/commands/'))).toEqual([])
})
