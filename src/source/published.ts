import { readFileSync } from 'node:fs'
import type { AmountSource, BudgetTable, Entry } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import type { Euro } from '../domain/money.js'

/** `data/published/<edition>.json` */
interface PublishedRows {
  readonly sources: readonly Omit<AmountSource, 'file'>[]
  readonly entries: readonly (readonly [ags: string, amount: Euro, persons: number | null, source: number])[]
}

/**
 * The amounts that were published one by one: real and cited, but far from all. A sample edition has none, nor has
 * one that the user described.
 * @throws Error when the package lacks the file, or an entry has no source
 */
export function readPublished(edition: Edition): BudgetTable {
  const { sources, entries } =
    edition.sample || edition.status === 'own' ? { sources: [], entries: [] } : readRows(edition.id)
  const cited = sources.map((source): AmountSource => ({ ...source, file: null }))
  const rows = entries.map(([ags, amount, persons, index]): [string, Entry] => {
    const source = cited[index]
    if (!source) throw new Error(`the amount of ${ags} in edition ${edition.id} has no source`)
    return [ags, { ags, amount, persons, source }]
  })
  return { edition, entries: new Map(rows), verdict: null, complete: false }
}

function readRows(id: string): PublishedRows {
  const path = new URL(`../../data/published/${id}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as PublishedRows
}
