import type { ListFaultArgs, ListNoteArgs } from '../../domain/amount-list/amount-list.js'
import type { ProblemArgs, ProblemCode } from '../../domain/problem.js'
import type { FindingArgs, FindingCode, Severity } from '../../pdf/finding.js'
import type { NumberFormat } from './numbers.js'

/** One sentence per problem: what, why, what to do next. */
export type ProblemWords = {
  readonly [C in ProblemCode]: (args: ProblemArgs[C], format: NumberFormat) => string
}

export interface HelpWords {
  readonly words: Readonly<Record<'program' | 'usage' | 'help' | 'version' | 'after' | 'examples', string>>
  /** commander's English headings in this language */
  readonly titles: Readonly<Record<string, string>>
  /** words for what stands between angle brackets; one without a word stands as it is */
  readonly placeholders: Readonly<Record<string, string>>
  /** options that several commands have, by long name */
  readonly options: Readonly<Record<string, string>>
  readonly commands: Readonly<Record<string, CommandWords>>
}

export interface CommandWords {
  readonly summary: string
  readonly description: string
  readonly argument?: string
  /** options whose words differ from the shared ones */
  readonly options?: Readonly<Record<string, string>>
}

/** Arguments of a finding as text: numbers grouped, lists joined, nothing for what is absent. */
export type Said<Name extends string = string> = (name: Name) => string

type NameIn<Args> = string extends keyof Args ? never : keyof Args & string

export type FindingSentences = {
  readonly [C in FindingCode]: (said: Said<NameIn<FindingArgs[C]>>) => string
}

export type SeverityWords = Readonly<Record<Severity, string>>

/** A sentence for each thing that can be said of a list. */
export interface ListWords {
  readonly fault: string
  readonly note: string
  readonly warning: string
  readonly line: (line: number) => string
  /** @param spans "2", "2–40, 45" */
  readonly lines: (spans: string) => string
  readonly faults: {
    readonly [C in keyof ListFaultArgs]: (args: ListFaultArgs[C], format: NumberFormat) => string
  }
  readonly notes: {
    readonly [C in keyof ListNoteArgs]: (args: ListNoteArgs[C], format: NumberFormat) => string
  }
}
