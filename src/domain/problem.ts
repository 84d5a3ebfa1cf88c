import type { ListFault } from './amount-list/amount-list.js'
import type { SheetCell } from './amount-list/sheet-cell.js'
import type { SaidWish } from './said-wish.js'

/** What the tool has to say about an input, as data. `src/cli/messages/` turns it into words. */
export type ProblemCode = keyof ProblemArgs

/** Arguments of each problem. Places are given by AGS or as printed; amounts in euro. */
export interface ProblemArgs {
  'name-unknown': { query: string; suggestions: readonly string[] }
  'name-ambiguous': { query: string; choices: readonly string[] }
  /** one text names several places where one is asked for */
  'names-several': { query: string; places: readonly string[] }
  /** two parts of the query exclude each other; `places`: what the first of them means */
  'name-contradicts': { query: string; parts: readonly [string, string]; places: readonly string[] }
  'name-of-district': { query: string; district: string }
  /** state: two digits, 01 to 16 */
  'key-of-other-state': { key: string; state: string }
  'name-of-village': { name: string; knownIn: readonly string[] }
  'district-unknown': { query: string; suggestions: readonly string[] }
  'district-ambiguous': { query: string; choices: readonly string[] }
  'edition-unknown': { query: string; known: readonly string[] }
  /** `place`: the field, or JSON */
  'edition-file-invalid': { path: string; place: string }
  'edition-id-taken': { path: string; id: string; known: readonly string[] }
  'no-names': Record<string, never>
  'too-many-names': { count: number; limit: number }
  'option-unknown': { option: string; suggestion: string | null }
  'command-unknown': { command: string; suggestion: string | null }
  /** a file stands in the place of a command */
  'command-is-file': { path: string }
  /** asked for in a pipe, or with an input that is no keyboard */
  'menu-needs-terminal': Record<string, never>
  'command-missing': Record<string, never>
  'argument-missing': { argument: string }
  /** of a function of the library: what it is called, what it must be, and what it was */
  'argument-invalid': { argument: string; expected: string; found: string }
  /** `likely`: the command line that is probably meant; null for none */
  'argument-excess': { command: string; likely: string | null }
  'scope-missing': Record<string, never>
  'topic-unknown': { topic: string; known: readonly string[] }
  interrupted: Record<string, never>
  'file-not-found': { path: string }
  /** a web address where a file is read */
  'address-not-file': { url: string }
  'file-unreadable': { path: string; reason: string }
  'file-too-large': { path: string; limit: number }
  'output-missing': { format: string }
  /** an option that writes several files needs a folder to write them to */
  'folder-missing': { option: string }
  'output-folder-missing': { path: string }
  'output-is-dash': Record<string, never>
  /** the folder in which the command was typed is gone */
  'working-folder-missing': Record<string, never>
  'output-is-input': { path: string }
  /** two results for one file */
  'outputs-meet': { path: string; other: string }
  'output-in-store': { path: string }
  'output-locked': { path: string }
  'output-failed': { path: string; reason: string }
  /** the folder in which the system keeps what is needed for a moment */
  'temp-folder-failed': { path: string; reason: string }
  /** no program at hand that prints a page to PDF */
  'browser-missing': Record<string, never>
  'print-failed': { browser: string; reason: string }
  'format-unknown': { format: string; known: readonly string[] }
  'option-invalid': { option: string; value: string; expected: string }
  /** two options of which only one can be given */
  'options-exclude': { option: string; other: string }
  'table-refused': { path: string; errors: number }
  /** `known`: as `igm editions --restore` takes them */
  'version-unknown': { query: string; known: readonly string[] }
  /** a better table is stored; `reasons`: what the new one lacks against it */
  'weaker-source': {
    path: string
    edition: string
    reasons: readonly ('list' | 'not-proven' | 'fewer-rows')[]
    stored: { name: string; retrieved: string; rows: number }
    rows: number
  }
  /** a list of amounts whose rows cannot all be used; none of them is */
  'amounts-refused': { path: string; faults: readonly ListFault[] }
  'csv-invalid': { path: string; reason: string; line: number | null }
  /** reason: xls, xlsb, ods, protected, too-large, not-a-workbook, damaged, unclear; cell: of what is unclear, where it is one */
  'workbook-invalid': { path: string; reason: string; cell?: string | null }
  /** a Word template; reason: not-docx, too-large, damaged, macros */
  'template-invalid': { path: string; reason: string }
  /** braces in a template; all empty where it has no placeholder at all */
  'template-placeholders': {
    path: string
    unknown: readonly string[]
    open: readonly string[]
    known: readonly string[]
  }
  'sheet-unknown': { path: string; sheet: string; known: readonly string[] }
  /** several sheets hold a list; `differs`: a row that the first does not say so, `place` empty for one with a fault */
  'sheets-several': {
    path: string
    sheets: readonly string[]
    differs: { sheet: string; line: number; place: string }
  }
  /** sheets of our own workbook say different things of a place; only the form is read */
  'sheets-contradict': {
    path: string
    form: string
    place: string
    cells: readonly [SheetCell, SheetCell]
  }
  /** nothing is filled in; `other`: a sheet with a list; null for none */
  'form-empty': { path: string; form: string | null; other: string | null }
  /** `delimiter`: by which the file was read; null for a sheet */
  'csv-columns': { path: string; found: readonly string[]; delimiter: string | null }
  /** several columns of a list of which only one can be meant */
  'columns-several': { path: string; line: number; column: string; heads: readonly string[] }
  'store-failed': { path: string; reason: string }
  'store-damaged': { path: string }
  /** a file or folder of igm's own cannot be opened */
  'store-unreadable': { path: string; reason: string }
  /** written by a later igm */
  'store-newer': { path: string }
  /** a file of the package's own data */
  'data-damaged': { path: string }
  /** `urls`: the addresses that were tried */
  'network-unreachable': { urls: readonly string[]; reason: string }
  /** `proxy`: its address without a password; reason: PROXY_407 and its like for what it answered, PROXY_INVALID */
  /** variable: of the environment, that names the proxy */
  'network-proxy': { url: string; proxy: string; variable: string; reason: string }
  'network-certificate': { url: string; reason: string }
  /** `proxy`: between here and there; `retryAfter`: seconds that the server asks to wait */
  'download-failed': { url: string; status: number; proxy: string | null; retryAfter: number | null }
  /** reason: invalid-address, scheme, credentials, local-address, too-many-redirects */
  'download-refused': { url: string; reason: string }
  'download-not-pdf': { url: string }
  'download-too-large': { url: string; limit: number }
  'download-incomplete': { url: string; expected: number; received: number }
  'download-timeout': { url: string; seconds: number }
  'no-address': { edition: string }
  /** what: the field, the key, the AGS that it is about */
  'plan-invalid': {
    path: string
    reason: 'no-json' | 'other-version' | 'field' | 'key-twice' | 'own-amount'
    what: string
  }
  'plan-rejected': { path: string; failures: number }
  /** a wish about a municipality that cannot be in any group */
  'takes-no-part': { option: string; name: string; reason: 'not-in-scope' | 'unknown' | 'none' }
  /** groups can be given up in a scope of so many municipalities at most that draw something */
  'budget-too-wide': { taking: number; most: number }
  /** an edition that names no sum of a post, or whose amounts are not of a year */
  'posts-uncounted': { edition: string }
  /** the smallest set of wishes found that cannot be met together */
  'plan-impossible': { conflict: readonly SaidWish[] }
  /** the same, but that there is no plan is not proven */
  'plan-not-found': { conflict: readonly SaidWish[] }
}

/** A problem that ends a command. Its message is for developers only: "argument-invalid – argument: districts, …". */
export class IgmError<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C
  readonly args: ProblemArgs[C]

  constructor(code: C, args: ProblemArgs[C], options?: ErrorOptions) {
    const said = Object.entries(args).map(([name, value]) => `${name}: ${textOf(value)}`)
    super([code, said.join(', ')].filter(Boolean).join(' – '), options)
    this.name = 'IgmError'
    this.code = code
    this.args = args
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Why a stored table is not used: what is in its file is no more what was stored, or a later igm stored it. */
export type StoredFault = 'damaged' | 'newer'

const FAULTS: Partial<Record<string, StoredFault>> = { 'store-damaged': 'damaged', 'store-newer': 'newer' }

/** @returns null for any other error */
export function storedFaultOf(error: unknown): StoredFault | null {
  return error instanceof IgmError ? (FAULTS[error.code] ?? null) : null
}

/** @param path of the file of the table */
export function storedProblem(fault: StoredFault, path: string): IgmError {
  return new IgmError(fault === 'newer' ? 'store-newer' : 'store-damaged', { path })
}
