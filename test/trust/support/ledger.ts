import { appendFileSync } from 'node:fs'

/** The rooms of `test/trust`, in the order of the table. */
export type Area =
  | 'start'
  | 'crash safety'
  | 'downloads'
  | 'bad input'
  | 'money'
  | 'answers'
  | 'nothing is claimed that is not known'
  | 'security'
  | 'load'
  | 'compatibility'

/** One line of the table that `npm run test:trust` prints. */
export interface Trial {
  readonly area: Area
  /** what was tried, in a few words: "import killed with SIGKILL" */
  readonly tried: string
  /** how often, counted where it was done */
  readonly times: number
  /** how often something that was there before was gone or changed: a stored table, an answer, a column */
  readonly lost: number
  /** how often something wrong was taken for right: a figure, a file, a command line */
  readonly wrong: number
}

/** Notes a trial for the table, and is called before the test asserts that nothing was lost or wrong. */
export function record(trial: Trial): void {
  const ledger = process.env.IGM_TRUST_LEDGER
  if (ledger) appendFileSync(ledger, `${JSON.stringify(trial)}\n`)
}

/** @returns how often to try, or what: `full` for `npm run test:trust`, `short` with `-- --short` and everywhere else */
export function times<T>(full: T, short: T): T {
  return process.env.IGM_TRUST_FULL ? full : short
}
