import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lookup } from '../../src/api/lookup.js'
import { ownAmounts, settledAmounts } from '../../src/api/own-amounts.js'
import { placeResolver } from '../../src/api/resolve.js'
import { openWorkspace } from '../../src/api/workspace.js'
import { districtTitle } from '../../src/domain/districts.js'
import { IgmError } from '../../src/domain/problem.js'
import type { Municipality } from '../../src/domain/register.js'
import { readAmounts } from '../../src/source/csv/read-amounts.js'
import { register } from '../support/data.js'
import { ownList } from '../support/own-list.js'

interface Way {
  /** what is written */
  readonly text: (place: Municipality) => string
  /** it is a key, or names the district: no two places are written so */
  readonly isTold: boolean
}

const bare = (text: Way['text']): Way => ({ text, isTold: false })
const told = (text: Way['text']): Way => ({ text, isTold: true })
const ASCII: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
}

const WAYS: Readonly<Record<string, Way>> = {
  plain: bare(({ name }) => name),
  'kind behind': bare(({ name }) => `${name}, Stadt`),
  'kind before': bare(({ name }) => `Stadt ${name}`),
  'district after a comma': told(({ name, district }) => `${name}, ${district.name}`),
  'district in brackets': told(({ name, district }) => `${name} (${districtTitle(district)})`),
  'district after a space': told(({ name, district }) => `${name} ${districtTitle(district)}`),
  'eight digits': told(({ ags }) => ags),
  'seven digits': told(({ ags }) => ags.slice(1)),
  'twelve digits': told(({ ars }) => ars),
  formula: told(({ ags }) => `="${ags}"`),
  'without umlauts': bare(({ name }) => name.replace(/[äöüÄÖÜß]/g, (letter) => ASCII[letter] ?? letter)),
  'decomposed capitals': bare(({ name }) => name.toUpperCase().normalize('NFD')),
}

const places = register.municipalities
const isHomonym = (place: Municipality) =>
  places.some((other) => other !== place && other.name === place.name)
/** The AGS, or null where the text alone must not decide. */
const expected = (way: Way) => places.map((place) => (!way.isTold && isHomonym(place) ? null : place.ags))

// Nothing is stored there, and nothing is made.
const workspace = openWorkspace({ IGM_DATA_DIR: join(tmpdir(), 'igm-test-nothing-stored') })
const EDITION = await workspace.edition('2018')

/** A list that says nothing but one name or key, in the column where it belongs. */
function rowFor(text: string, line: number) {
  const isKey = /^[="\d]+$/.test(text)
  const [key, name] = isKey ? [text, ''] : ['', text]
  return { line, key, name, district: '', amount: 1000, persons: null, text }
}

/** Each user at its own function. */
const USERS: Readonly<Record<string, (texts: readonly string[]) => Promise<(string | null)[]>>> = {
  lookup: async (queries) => {
    const { results, problems } = await lookup(workspace, { queries, edition: '2018' })
    const open = problems.filter(({ code }) => code === 'name-ambiguous').map(({ query }) => query)
    expect(open).toHaveLength(problems.length)
    const found = results.map(({ ags }) => ags)
    return queries.map((query) => (open.includes(query) ? null : (found.shift() ?? 'none')))
  },
  'wishes and --explain': async (texts) => {
    const resolver = placeResolver(workspace, [])
    return texts.map((text) => orNull(() => resolver.one(text)))
  },
  '--amounts': async (texts) => {
    const rows = texts.map((text, at) => rowFor(text, at + 2))
    const { rows: _, ...list } = ownList([])
    // One row alone has no neighbours that could settle it; a whole name asks for its namesakes.
    const districts = workspace.register().districts
    return Promise.all(
      rows.map(async (row) => {
        const own = await ownAmounts(workspace, { ...list, rows: [row] }, districts, EDITION).catch(
          () => null,
        )
        return own && ([...own.amounts.keys()][0] ?? 'none')
      }),
    )
  },
  import: async (texts) => {
    const csv = texts.map((text) => {
      const { key, name } = rowFor(text, 0)
      return `"${key.replaceAll('"', '""')}";"${name}";1`
    })
    const list = await readAmounts(
      new TextEncoder().encode(`AGS;Gemeinde;Betrag\n${csv.join('\n')}\n`),
      'own.csv',
    )
    return settledAmounts(workspace, list, undefined, null).rows.map(({ place }) => place.ags)
  },
  completion: async (texts) =>
    texts.map((text) => {
      const { meant } = workspace.gazetteer().completions(text)
      return meant.length === 1 ? (meant[0]?.ags ?? null) : meant.length > 1 ? null : 'none'
    }),
  'rows of a PDF': async (texts) =>
    texts.map((text) => {
      const { key, name } = rowFor(text, 0)
      const match = workspace.gazetteer().municipality({ key, name }, { tolerance: 'printed' })
      return match.kind === 'found' ? match.place.ags : match.kind === 'ambiguous' ? null : match.kind
    }),
}

function orNull(read: () => string): string | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof IgmError && ['name-ambiguous', 'list-refused'].includes(error.code)) return null
    throw error
  }
}

describe.each(Object.entries(USERS))('%s', (user, answersTo) => {
  it.each(Object.entries(WAYS))('reads all 1,101 names in this way: %s', async (_, way) => {
    const answers = await answersTo(places.map(way.text))
    const wanted = expected(way)
    const differ = places.flatMap(({ ags, name }, at) => {
      const [answer, want] = [answers[at] ?? null, wanted[at] ?? null]
      // A full list settles homonyms by its order; a list of one row asks where a whole name has namesakes.
      const isSettled = user === 'import' && want === null && answer === ags
      const isAsked = user === '--amounts' && !way.isTold && answer === null
      return answer === want || isSettled || (isAsked && hasNamesakes(name)) ? [] : [[name, answer, want]]
    })
    expect(differ).toEqual([])
  })
})

const first = (name: string) => name.split(/[ (/-]/)[0]
function hasNamesakes(name: string): boolean {
  return places.filter((place) => first(place.name) === first(name)).length > 1
}
