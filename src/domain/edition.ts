import type { Euro } from './money.js'

/** One text in both languages. */
export interface BilingualText {
  readonly de: string
  readonly en: string
}

/** A value with the place where anybody can check it. */
export interface Sourced<T> {
  readonly value: T
  readonly source: BilingualText
}

export type EditionStatus = 'final' | 'superseded' | 'sample' | 'own'

/** What is known of one published Planungsrahmen: `data/editions/<id>.json`. */
export interface Edition {
  readonly id: string
  /** true when every amount of the edition is invented */
  readonly sample: boolean
  /** ISO date, or year and month where the day is unknown */
  readonly published: string
  /** ISO dates, or year and month, between which it was the one to apply by; `validUntil` null where none is known */
  readonly validFrom: string
  readonly validUntil: string | null
  readonly status: EditionStatus
  /** true when it was published as provisional */
  readonly provisional: boolean
  /** true when its amounts are euro per year; false when they are for its whole period, and never "a year" */
  readonly perYear: boolean
  /** its period and status in words, which stand on every product; null for one that the user described without */
  readonly standing: { readonly text: BilingualText; readonly source: BilingualText } | null
  /** ISO date on which the values were last checked against their sources */
  readonly lastChecked: string
  /** euro, per year where the amounts are; null where unknown */
  readonly pot: Sourced<Euro> | null
  /** persons counted in the state; null where unknown */
  readonly personsTotal: Sourced<number> | null
  /** euro per year that a municipality, or a group, must reach */
  readonly threshold: Sourced<Euro>
  /** fixed sum per full post and year */
  readonly posts: readonly Post[]
  /** published sums of districts and of groups, checks for a table */
  readonly sums: readonly KnownSum[]
  /** where the PDF can be had, in the order in which to try */
  readonly pdf: readonly { readonly kind: 'official' | 'archive'; readonly url: string }[]
}

export interface Post extends Sourced<Euro> {
  readonly qualification: 'intermediate' | 'university-degree'
}

export interface KnownSum extends Sourced<Euro> {
  readonly label: string
  /** AGS of whole districts */
  readonly districts: readonly string[]
  /** AGS of single municipalities */
  readonly members: readonly string[]
}

/** What anybody must know of an edition before using its amounts, in codes and dates. */
export type EditionPeriod = Pick<
  Edition,
  'published' | 'validFrom' | 'validUntil' | 'status' | 'provisional' | 'perYear'
>

export function periodOf({
  published,
  validFrom,
  validUntil,
  status,
  provisional,
  perYear,
}: Edition): EditionPeriod {
  return { published, validFrom, validUntil, status, provisional, perYear }
}
