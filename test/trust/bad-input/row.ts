/**
 * What a bad command line may print. `line`: one line on standard error, nothing on standard output. `findings`: what
 * speaks against a file, line by line, then that line. `proof`: `igm parse` of a refused file says so on standard
 * output. `answer`: `igm lookup` of a name that is none, in a sentence and a list. `rejected`: `igm verify` lists what
 * does not hold, then the line. `json`: the refusal as data. `nothing`: a completion that has nothing to offer. `good`:
 * the counterpart that must be taken, so that the row beside it shows more than that everything is refused.
 */
export type Kind = 'line' | 'findings' | 'proof' | 'answer' | 'rejected' | 'json' | 'nothing' | 'good'

/** One bad command line. It runs in the folder that `world.ts` fills; `{lang}` in it is the language. */
export interface Row {
  readonly line: readonly string[]
  readonly code: number
  /** a word of the message: the same in both languages, or German and English */
  readonly says?: string | readonly [de: string, en: string]
  readonly kind?: Kind
  /** what stands in the file that is at fault, and may be said of it */
  readonly cell?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** @returns a row for each line that is refused for the same reason */
export function rows(
  code: number,
  says: string | readonly [string, string],
  lines: readonly (readonly string[])[],
): Row[] {
  return lines.map((line) => ({ line, code, says }))
}
