import type { DraftState } from '../../api/draft.js'

/** Words of a draft: a refused table that a person mends. */
export interface DraftWords {
  readonly sheets: { readonly rows: string; readonly loose: string }
  readonly heads: {
    readonly state: string
    readonly page: string
    readonly printed: string
    readonly problem: string
  }
  readonly state: Readonly<Record<DraftState, string>>
  /** what to do next, said once the draft is written */
  written(path: string, open: number, file: string): string
  /** the table needs no draft */
  readonly needless: string
}
