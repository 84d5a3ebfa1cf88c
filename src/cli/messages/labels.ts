import type { EligibilityStatus } from '../../domain/eligibility.js'
import type { MunicipalityKind } from '../../domain/register.js'
import type { FailureCode } from '../../grouping/verify/failure.js'
import type { NumberFormat } from './numbers.js'

type Words<Args extends unknown[]> = (...args: Args) => string

/** Headings and sentences of the screens. */
export interface Labels {
  /** headings of columns, by their keys in CSV */
  readonly columns: Readonly<Record<string, string>>
  readonly status: Readonly<Record<EligibilityStatus, string>>
  readonly kind: Readonly<Record<MunicipalityKind, string>>
  readonly internalError: string
  readonly sampleMark: string
  readonly lookup: {
    readonly amount: string
    readonly application: string
    readonly posts: string
    readonly association: string
    readonly source: string
    readonly unknownAmount: string
    readonly perYear: Words<[amount: string, persons: number | null, format: NumberFormat]>
    readonly mayApply: Readonly<Record<EligibilityStatus, Words<[missing: string, threshold: string]>>>
    readonly paid: Words<[fte: string, sum: string]>
    readonly or: string
    readonly doubtful: string
    readonly nameUnknown: Words<[query: string]>
    readonly nameAmbiguous: Words<[query: string]>
    readonly nameShared: Words<[query: string, others: string]>
    readonly suggestions: string
    /** what to do where nothing is close */
    readonly noSuggestions: string
  }
  readonly source: {
    readonly pressRelease: Words<[who: string, date: string]>
    readonly article: Words<[who: string, date: string]>
    readonly document: Words<[name: string, page: string, date: string]>
    readonly own: Words<[name: string]>
  }
  readonly coverage: Words<[known: number, total: number]>
  readonly completeHint: Words<[edition: string]>
  readonly eligible: {
    readonly summary: Words<[counts: Readonly<Record<EligibilityStatus, number>>, amount: string]>
    readonly nothing: string
  }
  readonly group: GroupLabels
  readonly parse: ParseLabels
  readonly store: StoreLabels
  readonly demo: DemoLabels
  readonly written: Words<[path: string]>
}

export interface GroupLabels {
  readonly together: Words<[count: number, members: number]>
  readonly alone: Words<[count: number]>
  readonly ungrouped: string
  readonly reason: Readonly<Record<string, string>>
  readonly missing: Words<[amount: string]>
  readonly objective: Readonly<Record<string, string>>
  readonly proven: string
  readonly open: Words<[bound: string]>
  readonly groupTitle: Words<[id: string, amount: string]>
  readonly lead: string
  readonly notConnected: string
  readonly saved: Words<[path: string]>
  readonly verified: Words<[groups: number]>
  /** what `igm verify` found, by code */
  readonly failureCode: Readonly<Record<FailureCode, string>>
  readonly failure: Words<[words: string, place: string, claimed: string, found: string]>
  readonly nothing: string
  readonly inGroup: Words<[name: string, id: string, amount: string, others: string]>
  readonly inNoGroup: Words<[name: string, reason: string]>
  readonly toStandAlone: Words<[missing: string]>
  readonly needed: string
  readonly notNeeded: string
  /** what a change to another group would mean, by its code */
  readonly alternative: Readonly<Record<string, string>>
  readonly noNearMisses: string
  readonly progress: Words<[part: number, parts: number, groups: number, bound: number]>
  readonly interrupted: string
  /** what each preference comes to */
  readonly outcome: Readonly<Record<'groups' | 'associations', Words<[groups: number, divided: number]>>>
  readonly throughDistrict: string
}

export interface ParseLabels {
  readonly accepted: Words<[rows: number, edition: string]>
  readonly refused: Words<[errors: number]>
  readonly check: Readonly<Record<string, string>>
  /** names of the figures behind a check */
  readonly detail: Readonly<Record<string, string>>
  readonly ok: string
  readonly failed: string
  readonly notChecked: string
  readonly page: Words<[page: number]>
  /** a CSV has lines where a PDF has pages */
  readonly line: Words<[line: number]>
  readonly progress: Words<[page: number, pages: number]>
  readonly stored: Words<[rows: number, edition: string]>
  readonly nextAfterImport: string
  readonly doNotStore: string
}

export interface StoreLabels {
  readonly origin: Readonly<Record<'published' | 'imported' | 'none' | 'damaged', string>>
  readonly trying: Words<[url: string]>
  readonly tryFailed: Words<[reason: string]>
  readonly received: Words<[kilobytes: string]>
  readonly unchanged: Words<[edition: string]>
  /** what a file is that `igm editions --verify` looks at, and whether it is what was written */
  readonly kind: Readonly<Record<'stored' | 'shipped', string>>
  readonly intact: Readonly<Record<'yes' | 'no', string>>
  /** said before any answer that rests on the published amounts in the place of a damaged table */
  readonly insteadOfDamaged: Words<[edition: string, path: string]>
}

export interface DemoLabels {
  readonly intro: string
  readonly step: Readonly<Record<'parse' | 'lookup' | 'eligible' | 'group' | 'report', string>>
  readonly next: string
}
