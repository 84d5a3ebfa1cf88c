import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lookup } from '../../src/api/lookup.js'
import { ownAmounts, settledAmounts } from '../../src/api/own-amounts.js'
import { placeResolver } from '../../src/api/resolve.js'
import { openWorkspace } from '../../src/api/workspace.js'
import { placeCell } from '../../src/domain/places/place-cell.js'
import { IgmError } from '../../src/domain/problem.js'
import type { Municipality } from '../../src/domain/register.js'
import { resolveRows } from '../../src/pdf/proof/resolve.js'
import { readAmounts } from '../../src/source/csv/read-amounts.js'
import { names, register } from '../support/data.js'
import { ownList } from '../support/own-list.js'
import { keyOrName, WAYS, type Way } from '../support/ways-of-writing.js'

const places = register.municipalities
const isHomonym = (place: Municipality) =>
  places.some((other) => other !== place && other.name === place.name)
/** The AGS, or null where the text alone must not decide. */
const expected = (way: Way) => places.map((place) => (!way.isTold && isHomonym(place) ? null : place.ags))

// Nothing is stored there, and nothing is made.
const workspace = openWorkspace({ IGM_DATA_DIR: join(tmpdir(), 'igm-test-nothing-stored') })
const EDITION = await workspace.edition('2018')

interface User {
  /** @returns the AGS of each text; null where it asks which place is meant */
  readonly answers: (texts: readonly string[]) => Promise<readonly (string | null)[]>
  /** the whole list is read at once: its order settles homonyms */
  readonly isList?: boolean
  /** it reads one row, and asks where a whole name has namesakes with longer ones */
  readonly isRow?: boolean
}

/** Each user at its own function. */
const USERS: Readonly<Record<string, User>> = {
  lookup: {
    answers: async (queries) => {
      const { results, problems } = await lookup(workspace, { queries, edition: '2018' })
      const open = problems.filter(({ code }) => code === 'name-ambiguous').map(({ query }) => query)
      expect(open).toHaveLength(problems.length)
      const found = results.map(({ ags }) => ags)
      return queries.map((query) => (open.includes(query) ? null : (found.shift() ?? 'none')))
    },
  },
  '--explain': {
    answers: async (texts) => {
      const resolver = placeResolver(workspace, [])
      return texts.map((text) => orNull(() => resolver.one(text)))
    },
  },
  wishes: {
    answers: async (texts) => {
      const resolver = placeResolver(workspace, [])
      const pairs = texts.map((text) =>
        orNull(() => resolver.all('--together', [text, '08111000'])[0] ?? 'none'),
      )
      const alone = texts.map((text) => orNull(() => resolver.each([text])[0] ?? 'none'))
      expect(alone).toEqual(pairs)
      return pairs
    },
  },
  '--amounts': {
    isRow: true,
    answers: (texts) => {
      const { rows: _, ...list } = ownList([])
      const { districts } = workspace.register()
      return Promise.all(
        texts.map(async (text) => {
          const row = { line: 2, ...keyOrName(text), district: '', amount: 1000, persons: null, text }
          const own = ownAmounts(workspace, { ...list, rows: [row] }, districts, EDITION)
          return own.then(({ amounts }) => [...amounts.keys()][0] ?? 'none', nullIfAsked)
        }),
      )
    },
  },
  import: {
    isList: true,
    answers: async (texts) => {
      const csv = texts.map((text) => {
        const { key, name } = keyOrName(text)
        return `"${key.replaceAll('"', '""')}";"${name}";1`
      })
      const bytes = new TextEncoder().encode(`AGS;Gemeinde;Betrag\n${csv.join('\n')}\n`)
      const list = await readAmounts(bytes, 'own.csv')
      return settledAmounts(workspace, list, undefined, null).rows.map(({ place }) => place.ags)
    },
  },
  completion: {
    answers: async (texts) =>
      texts.map((text) => {
        const { meant } = workspace.gazetteer().completions(text)
        return meant.length > 1 ? null : (meant[0]?.ags ?? 'none')
      }),
  },
  'rows of a PDF': {
    isRow: true,
    answers: async (texts) =>
      texts.map((text) => {
        const { key: ags, name } = keyOrName(text)
        const cell = placeCell(names, name)
        const printed = {
          name: cell?.name ?? name,
          districts: cell?.districts ?? null,
          ags,
          text,
          amount: 1000,
        }
        const [row] = resolveRows({ rows: [{ page: 1, persons: '', running: '', ...printed }] }, names)
        const asks = row?.findings.some(({ code }) => code === 'name-ambiguous')
        return asks ? null : (row?.municipality?.ags ?? 'none')
      }),
  },
}

function orNull(read: () => string): string | null {
  try {
    return read()
  } catch (error) {
    return nullIfAsked(error)
  }
}

/** @throws what is no question which place is meant */
function nullIfAsked(error: unknown): null {
  if (error instanceof IgmError && ['name-ambiguous', 'amounts-refused'].includes(error.code)) return null
  throw error
}

const first = (name: string) => name.split(/[ (/-]/)[0] ?? ''
const counts = new Map<string, number>()
for (const { name } of places) counts.set(first(name), (counts.get(first(name)) ?? 0) + 1)

describe.each(Object.entries(USERS))('%s', (_, { answers: answersTo, isList, isRow }) => {
  it.each(Object.entries(WAYS))('reads all 1,101 names in this way: %s', async (_, way) => {
    const answers = await answersTo(places.map(way.text))
    const wanted = expected(way)
    const differ = places.flatMap(({ ags, name }, at) => {
      const [answer, want] = [answers[at] ?? null, wanted[at] ?? null]
      const isSettled = isList && want === null && answer === ags
      const isAsked = isRow && !way.isTold && answer === null
      return answer === want || isSettled || (isAsked && hasNamesakes(name)) ? [] : [[name, answer, want]]
    })
    expect(differ).toEqual([])
  })
})

function hasNamesakes(name: string): boolean {
  return (counts.get(first(name)) ?? 0) > 1
}
