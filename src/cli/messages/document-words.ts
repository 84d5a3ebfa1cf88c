import type { EligibilityStatus, EligibilitySummary } from '../../domain/eligibility.js'

type Words<Args extends unknown[]> = (...args: Args) => string

/** What the summary of a proposal counts. */
export interface ProposalCounts {
  readonly groups: number
  readonly members: number
  readonly alone: number
  readonly leftOver: number
  /** whether it is proven that no fewer can be left over */
  readonly proven: boolean
}

/** Headings and sentences of what a district office opens: workbook, page, map, paper. */
export interface DocumentWords {
  readonly sheet: Readonly<Record<'overview' | 'municipalities' | 'groups' | 'sources' | 'table', string>>
  /** headings of columns that no screen has */
  readonly columns: Readonly<Record<string, string>>
  readonly page: string
  readonly of: string
  readonly title: Words<[place: string]>
  readonly state: string
  readonly places: Words<[places: readonly string[]]>
  readonly edition: Words<[id: string, date: string]>
  readonly who: Words<[place: string, total: number, summary: EligibilitySummary, amount: string]>
  readonly proposal: Words<[counts: ProposalCounts, threshold: string]>
  readonly overview: Readonly<
    Record<
      | 'edition'
      | 'threshold'
      | 'municipalities'
      | 'amount'
      | 'known'
      | 'jointGroups'
      | 'members'
      | 'leftOver'
      | 'wish'
      | 'caution'
      | 'perYear',
      string
    >
  >
  readonly status: Readonly<Record<EligibilityStatus, string>>
  readonly wish: {
    readonly together: Words<[names: string]>
    readonly apart: Words<[names: string]>
    readonly exclude: Words<[names: string]>
    readonly lead: Words<[names: string]>
    readonly maxSize: Words<[count: number]>
    readonly noHosts: string
    readonly acrossDistricts: string
    readonly minBorder: Words<[metres: string]>
    readonly associations: string
    readonly threshold: Words<[amount: string]>
    readonly ownAmounts: Words<[places: string]>
    readonly none: string
  }
  readonly source: {
    readonly published: string
    readonly retrieved: Words<[date: string, reader: string]>
    readonly register: string
    readonly threshold: Words<[source: string]>
    readonly pot: Words<[source: string]>
    readonly line: Words<[page: number]>
  }
  readonly heading: Readonly<
    Record<'map' | 'groups' | 'leftOver' | 'municipalities' | 'proof' | 'wishes' | 'sources' | 'made', string>
  >
  readonly map: {
    readonly title: Words<[place: string]>
    readonly description: Words<[groups: number, alone: number, rest: number]>
    readonly group: Words<[id: number, amount: string, lead: string]>
    readonly alone: string
    readonly mayApply: string
    readonly unknown: string
    readonly none: string
    readonly leftOver: string
    readonly outside: string
    readonly scroll: string
  }
  readonly group: {
    readonly title: Words<[id: number]>
    readonly alone: Words<[name: string]>
    readonly lead: string
    readonly mayApply: string
    readonly sum: string
  }
  readonly proof: {
    readonly intro: string
    readonly order: string
    readonly value: string
    readonly verdict: string
    readonly check: string
  }
  readonly search: string
  /** `{shown}` and `{total}` are put in by the page itself */
  readonly found: string
  readonly skip: string
  readonly caution: string
  readonly made: Words<[date: string, version: string]>
  readonly withCommand: string
  readonly paper: {
    readonly title: string
    readonly subject: string
    readonly facts: string
    readonly proposal: string
    readonly decision: string
    readonly decide: Words<[place: string, groups: number]>
    readonly note: string
    readonly law: Words<[threshold: string]>
  }
}
