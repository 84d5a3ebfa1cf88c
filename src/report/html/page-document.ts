import type { MapInput } from '../map/map-input.js'
import type { Column } from '../sheet.js'

/** A proposal as a page, with every word in the language of its reader. */
export interface PageDocument {
  readonly language: 'de' | 'en'
  readonly title: string
  readonly subtitle: string
  /** stands above everything where the amounts are invented */
  readonly sample: string | null
  readonly summary: readonly string[]
  readonly caution: string
  readonly map: MapInput
  readonly groups: readonly PageGroup[]
  readonly leftOver: readonly { readonly name: string; readonly reason: string }[]
  readonly table: PageTable
  readonly proof: PageProof
  readonly wishes: readonly string[]
  readonly coverage: string
  readonly sources: readonly PageSource[]
  readonly notes: readonly string[]
  readonly made: string
  readonly command: string
  readonly words: PageWords
}

export interface PageGroup {
  readonly id: number
  readonly isAlone: boolean
  readonly title: string
  readonly amount: string
  readonly members: readonly {
    readonly ags: string
    readonly name: string
    readonly amount: string
    readonly note: string
  }[]
}

export interface PageTable {
  readonly columns: readonly Column[]
  readonly rows: readonly PageRow[]
}

export interface PageRow {
  readonly ags: string
  readonly group: number | null
  readonly cells: readonly PageCell[]
}

export interface PageCell {
  readonly text: string
  /** what a figure is sorted by; null sorts by the text */
  readonly value: number | null
  /** number of the source that it links to */
  readonly source: number | null
}

export interface PageProof {
  readonly intro: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly check: string
}

export interface PageSource {
  readonly number: number
  readonly title: string
  readonly address: string | null
  readonly details: readonly string[]
}

export interface PageWords {
  readonly map: string
  /** said of what may be wider than the page */
  readonly scroll: string
  readonly groups: string
  readonly leftOver: string
  readonly municipalities: string
  readonly proof: string
  readonly wishes: string
  readonly sources: string
  readonly made: string
  readonly command: string
  readonly skip: string
  readonly search: string
  /** "{shown} of {total} municipalities" */
  readonly found: string
}
