import type { MapInput } from '../map/map-input.js'
import type { Sheet } from '../sheet.js'

/**
 * A proposal as a district office reads it, with every word in the language of its reader. Page, paper and workbook
 * only arrange it: what all of them say is said here once.
 */
export interface PlanDocument {
  readonly language: 'de' | 'en'
  readonly title: string
  /** the districts as a reader names them, or the state */
  readonly place: string
  readonly edition: { readonly id: string; readonly label: string; readonly perYear: boolean }
  /** stand above everything, as that the amounts are invented */
  readonly marks: readonly string[]
  /** who may apply; what is proposed */
  readonly summary: readonly [who: string, proposal: string]
  /** what the two sentences rest on, for whoever quotes them */
  readonly cited: string
  /** the few figures that are read before any sentence */
  readonly glance: readonly { readonly label: string; readonly text: string }[]
  /** euro per year that a group has to reach, and whose threshold it is */
  readonly threshold: { readonly value: number; readonly label: string }
  readonly caution: string
  readonly map: MapInput
  /** figures at a glance: what, how much, a word on it */
  readonly overview: readonly (readonly [item: string, value: number | string | null, note: string | null])[]
  readonly groups: readonly DocumentGroup[]
  /** who reaches the threshold alone and stays alone; `note`: the quarter posts it pays, where a plan counts them */
  readonly alone: readonly DocumentMember[]
  /** the ways side by side; none where only one was looked for */
  readonly ways: readonly DocumentWay[]
  readonly rest: readonly DocumentRest[]
  /** sorted by name */
  readonly municipalities: readonly DocumentMunicipality[]
  readonly proof: DocumentProof
  /** with a saved proposal; null where nobody asked */
  readonly comparison: DocumentComparison | null
  readonly wishes: readonly string[]
  readonly coverage: string
  readonly sources: readonly DocumentSource[]
  /** where threshold, total and borders come from */
  readonly notes: readonly string[]
  readonly paper: PaperText
  /** time of its making, ISO */
  readonly madeAt: string
  readonly made: string
  readonly command: string
  /** headings of columns by their keys */
  readonly heads: Readonly<Record<string, string>>
  readonly words: DocumentLabels
}

/** A number, and how it is read; null, and nothing or a word in its place, where there is none. */
export interface Figure {
  readonly value: number | null
  readonly text: string
}

export interface DocumentGroup {
  readonly id: number
  readonly isConnected: boolean
  readonly title: string
  readonly amount: Figure
  readonly lead: string
  /** that neighbours of it are unknown; null where none is */
  readonly note: string | null
  readonly members: readonly DocumentMember[]
}

export interface DocumentMember {
  readonly ags: string
  readonly name: string
  readonly amount: Figure
  /** that the amount is the user's own, or perhaps a misprint; null where neither */
  readonly doubt: string | null
  readonly note: string
}

/** Columns of a table of the ways. */
export const WAY_KEYS = ['way', 'groups', 'alone', 'ungrouped', 'divided'] as const

/** One of the ways to form groups, and what it comes to. */
export interface DocumentWay {
  readonly name: string
  /** whether the proposal goes this way */
  readonly isChosen: boolean
  /** as `WAY_KEYS` after the first */
  readonly figures: readonly string[]
  /** the same in words */
  readonly sentence: string
}

/** Who is in no group for one reason. */
export interface DocumentRest {
  readonly reason: string
  /** the reason, and how many */
  readonly title: string
  /** `note`: what there is to say of this one; null where the title says all */
  readonly entries: readonly {
    readonly ags: string
    readonly name: string
    readonly amount: Figure
    readonly note: string | null
  }[]
}

export interface DocumentMunicipality {
  readonly ags: string
  readonly name: string
  readonly district: string
  /** five digits */
  readonly districtAgs: string
  readonly association: string | null
  /** its text without the sign of the euro, which stands in the head; so of `missing` */
  readonly amount: Figure
  /** that the amount is the user's own */
  readonly isOwn: boolean
  readonly persons: Figure
  /** in words */
  readonly status: string
  readonly missing: Figure
  /** number of its group; null for one without */
  readonly group: number | null
  /** number of the source of its amount */
  readonly source: number | null
  /** page of a PDF, or line of a CSV, where the amount stands */
  readonly sourcePage: Figure
  /** that its amount is perhaps a misprint, or what was published in the place of one; null where there is no more to say */
  readonly note: string | null
}

export interface DocumentProof {
  readonly intro: string
  readonly heads: readonly [objective: string, value: string, verdict: string]
  readonly lines: readonly {
    readonly objective: string
    readonly value: Figure
    readonly verdict: string
  }[]
  readonly check: string
}

export interface DocumentComparison {
  readonly lines: readonly string[]
  /** who has other partners; no rows where nobody has */
  readonly table: Sheet
  /** its cells as they are read */
  readonly shown: readonly (readonly string[])[]
}

export interface DocumentSource {
  readonly number: number
  readonly title: string
  readonly address: string | null
  /** ISO */
  readonly date: string | null
  readonly sha256: string | null
  /** when and by what a file was read */
  readonly retrieved: string | null
  /** how many amounts come from it */
  readonly used: number
  /** the same, as a reader reads it */
  readonly details: readonly string[]
}

/** What only a paper for the council says. */
export interface PaperText {
  readonly title: string
  readonly subject: string
  readonly note: string
  readonly decision: string
  readonly decide: string
  readonly facts: string
  readonly law: string
  readonly proposal: string
  /** fields that the office of a council fills in, and what they begin with */
  readonly formHeads: readonly [field: string, entry: string]
  readonly form: readonly (readonly [field: string, entry: string])[]
  /** what it costs and pays: sentences, then a table; no heads where there is none */
  readonly finance: {
    readonly title: string
    readonly lines: readonly string[]
    readonly heads: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
}

type DocumentLabels = Readonly<
  Record<
    | 'map'
    | 'districtMaps'
    /** said of what may be wider than the page */
    | 'scroll'
    | 'groups'
    | 'alone'
    | 'ways'
    /** mark of the way that the proposal goes */
    | 'thisProposal'
    | 'glance'
    /** mark of the sentences that may be quoted */
    | 'quote'
    | 'municipalities'
    | 'proof'
    | 'comparison'
    | 'wishes'
    | 'wish'
    | 'noWish'
    | 'sources'
    | 'made'
    | 'command'
    | 'skip'
    | 'search'
    /** "{shown} of {total} municipalities" */
    | 'found'
    | 'notConnected'
    | 'caution'
    /** around the numbers of printed pages: "Seite 1 von 2" */
    | 'page'
    | 'of',
    string
  >
> & {
  readonly workbook: WorkbookWords
}

/** What only a workbook says. */
export interface WorkbookWords {
  /** names of sheets */
  readonly sheet: Readonly<
    Record<'overview' | 'municipalities' | 'groups' | 'sources' | 'form' | 'scenario' | 'comparison', string>
  >
  readonly columns: Readonly<Record<string, string>>
  /** @param titles of the sources */
  readonly from: (titles: readonly string[]) => string
  readonly sum: string
  readonly sumOfKnown: string
  readonly sumOfGroup: (id: number) => string
  readonly form: Readonly<Record<'nothingMissing' | 'refusal', string>> & {
    /** @param other an edition whose amounts are not those of a year, by its id; null for euro per year */
    readonly how: (other: string | null) => string
  }
  readonly scenario: Readonly<
    Record<'how' | 'limits' | 'reached' | 'below' | 'open' | 'noGroup' | 'noSuchGroup', string>
  > & { readonly refusal: (most: number) => string }
}
