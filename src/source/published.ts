import type { AmountSource, Bound, BudgetTable, Entry } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import type { Euro } from '../domain/money.js'
import { readShippedJson } from './shipped-data.js'

/** `data/published/<edition>.json` */
interface PublishedRows {
  readonly sources: readonly Omit<AmountSource, 'file'>[]
  readonly entries: readonly (readonly [ags: string, amount: Euro, persons: number | null, source: number])[]
}

/** `data/bounds/<edition>.json` */
interface BoundRows {
  readonly sources: readonly Omit<AmountSource, 'file'>[]
  readonly bounds: readonly (readonly [
    ags: string,
    atLeast: Euro,
    atMost: Euro,
    printed: string,
    kind: Bound['kind'],
    onlyValue: Euro | null,
    source: number,
  ])[]
}

/**
 * The amounts that were published one by one, and the intervals in which others lie: real and cited, but far from
 * all. A sample edition has none, nor has one that the user described.
 * @throws IgmError `data-damaged`
 * @throws Error when a row has no source
 */
export function readPublished(edition: Edition): BudgetTable {
  if (edition.sample || edition.status === 'own') {
    return { edition, entries: new Map(), bounds: new Map(), verdict: null, complete: false }
  }
  const { sources, entries } = readRows<PublishedRows>('published', edition.id)
  const rows = entries.map(([ags, amount, persons, index]): [string, Entry] => [
    ags,
    { ags, amount, persons, source: cited(sources, index, ags) },
  ])
  return { edition, entries: new Map(rows), bounds: readBounds(edition), verdict: null, complete: false }
}

/** @returns the published intervals of an edition that the package knows, by AGS */
function readBounds({ id }: Edition): ReadonlyMap<string, Bound> {
  const { sources, bounds } = readRows<BoundRows>('bounds', id)
  return new Map(
    bounds.map(([ags, atLeast, atMost, printed, kind, onlyValue, index]) => [
      ags,
      { atLeast, atMost, printed, kind, onlyValue, source: cited(sources, index, ags) },
    ]),
  )
}

function cited(sources: PublishedRows['sources'], index: number, ags: string): AmountSource {
  const source = sources[index]
  if (!source) throw new Error(`what is published of ${ags} has no source`)
  return { ...source, file: null }
}

function readRows<T>(folder: 'published' | 'bounds', id: string): T {
  return readShippedJson<T>(`${folder}/${id}.json`)
}
