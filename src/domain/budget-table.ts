import type { Edition } from './edition.js'
import type { Euro } from './money.js'

/** Where a figure comes from, precise enough for a reader to check it. */
export interface AmountSource {
  readonly kind: 'press-release' | 'article' | 'document' | 'own-figures'
  /** who published it, or the name of the file */
  readonly title: string
  readonly url: string | null
  /** date of publication, ISO, as exact as known; null where unknown */
  readonly date: string | null
  /** only for a figure read from a file */
  readonly file: FileSource | null
}

/** @returns whether the amount was given with the question, in the place of a published one: no table holds it */
export function isOwnAmount(source: AmountSource | null): boolean {
  return source?.kind === 'own-figures' && source.file === null
}

export interface FileSource {
  readonly sha256: string
  /** page of a PDF, or line of a CSV */
  readonly page: number | null
  /** the line as printed */
  readonly text: string
  /** time of retrieval, ISO */
  readonly retrieved: string
  /** version of the reader */
  readonly reader: string
  /** only where a person entered the figure in a draft of a table that was not read whole: the file is the draft */
  readonly byHand?: true
}

export interface Entry {
  readonly ags: string
  readonly amount: Euro
  /** null where the amount lies on no whole number of persons, or the edition has no known rate */
  readonly persons: number | null
  readonly source: AmountSource
}

/** What was published in the place of an exact amount, as an interval: real and cited, but no amount. */
export interface Bound {
  readonly atLeast: Euro
  readonly atMost: Euro
  /** as printed: "knapp 90.000" */
  readonly printed: string
  readonly kind: 'rounded' | 'persons' | 'below-threshold' | 'at-least-threshold'
  /** the only amount by the rate of the edition that is possible, derived and not printed; null where there are several */
  readonly onlyValue: Euro | null
  readonly source: AmountSource
}

/** What must be said with every answer that rests on a table. */
export interface Basis {
  /** true when the amounts are invented */
  readonly sample: boolean
  /** `read`: nothing confirms every row of the imported table; null for amounts that were published one by one */
  readonly verdict: 'proven' | 'read' | null
  /** what the user put in the place of what was published; null where nothing */
  readonly own: OwnBasis | null
}

/** The user's own part of what an answer rests on: with it, the answer no longer follows from the edition alone. */
export interface OwnBasis {
  /** euro: the user's own threshold, and that of the edition; null where the edition's counts */
  readonly threshold: { readonly value: Euro; readonly published: Euro } | null
  /** how many amounts, and the name of their file, null where it has none; null where all are the edition's */
  readonly amounts: {
    readonly count: number
    readonly file: string | null
    /** those that stand in the place of another, published amount; by AGS */
    readonly replaced: readonly ReplacedAmount[]
    /** those that lie outside of an interval that is published in the place of an amount; by AGS */
    readonly outside: readonly AmountOutside[]
  } | null
}

/** Whole euro. */
export interface ReplacedAmount {
  readonly ags: string
  readonly name: string
  readonly published: Euro
  readonly own: Euro
}

/** Whole euro. */
export interface AmountOutside extends Pick<Bound, 'atLeast' | 'atMost' | 'printed' | 'kind'> {
  readonly ags: string
  readonly name: string
  readonly own: Euro
}

export function basisOf({ edition, verdict }: BudgetTable): Basis {
  return { sample: edition.sample, verdict, own: null }
}

/** The amounts at hand for one edition, complete or not. */
export interface BudgetTable {
  readonly edition: Edition
  readonly entries: ReadonlyMap<string, Entry>
  readonly verdict: Basis['verdict']
  /** by AGS; only of municipalities without an entry count */
  readonly bounds: ReadonlyMap<string, Bound>
  /** true when a municipality without an entry is proven to have no persons (an imported, proven table) */
  readonly complete: boolean
}
