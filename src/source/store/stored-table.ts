import type { BudgetTable, Entry } from '../../domain/budget-table.js'
import type { Edition } from '../../domain/edition.js'
import type { Euro } from '../../domain/money.js'

/** One imported table as it is kept in the user's data folder: every figure with the place it was read from. */
export interface StoredTable {
  /** id of the edition, [a-z0-9-]{1,40} */
  readonly edition: string
  /** what the user told of an edition that the package does not know; null for the editions it knows */
  readonly definition: Edition | null
  readonly file: StoredFile
  /** time of retrieval, ISO */
  readonly retrieved: string
  /** version of the reader */
  readonly reader: string
  readonly validators: Validators
  readonly verdict: 'proven' | 'read'
  /** true when a municipality without an entry is proven to have no persons */
  readonly complete: boolean
  /** only where a person completed the table by hand */
  readonly draft?: StoredDraft
  /** no AGS occurs twice */
  readonly entries: readonly StoredEntry[]
}

/** A file in which a person completed a table that was not read whole. */
export interface StoredDraft {
  readonly name: string
  /** 64 hexadecimal digits, lower case */
  readonly sha256: string
  /** AGS of the entries that a person made: their page and text are the line of this file */
  readonly byHand: readonly string[]
}

export interface StoredFile {
  readonly name: string
  /** address it was fetched from; null for a file of the user */
  readonly url: string | null
  /** 64 hexadecimal digits, lower case */
  readonly sha256: string
  readonly bytes: number
  /** null for a file without pages (CSV) */
  readonly pages: number | null
}

/** What a server said about the version it sent, for asking again only for a newer one. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export type StoredEntry = readonly [
  /** eight digits; five for a district in a table by districts */
  ags: string,
  /** euro per year */
  amount: Euro,
  persons: number | null,
  /** page of a PDF, or line of a CSV */
  page: number | null,
  /** the line as printed */
  text: string,
]

export function budgetTableFrom(stored: StoredTable, edition: Edition): BudgetTable {
  const { file, draft, retrieved, reader } = stored
  const byHand = new Set(draft?.byHand)
  const municipalities = stored.entries.filter(([ags]) => ags.length === 8)
  const rows = municipalities.map(([ags, amount, persons, page, text]): [string, Entry] => [
    ags,
    {
      ags,
      amount,
      persons,
      source:
        draft && byHand.has(ags)
          ? {
              kind: 'own-figures',
              title: draft.name,
              url: null,
              date: null,
              file: { sha256: draft.sha256, page, text, retrieved, reader, byHand: true },
            }
          : {
              kind: file.pages === null ? 'own-figures' : 'document',
              title: file.name,
              url: file.url,
              date: file.pages === null ? null : edition.published,
              file: { sha256: file.sha256, page, text, retrieved, reader },
            },
    },
  ])
  return {
    edition,
    entries: new Map(rows),
    bounds: new Map(),
    verdict: stored.verdict,
    complete: stored.complete,
  }
}
