import type { Euro } from '../money.js'
import type { Municipality } from '../register.js'
import type { CellDoubt, CellDoubtArgs, CellLook, SheetCell, SheetWords } from './sheet-cell.js'

/** One row of a file or sheet. */
export interface ListRecord {
  /** one-based; the line on which the row ends */
  readonly line: number
  /** as text, without white space around; a number of a sheet has a comma before its decimals and no groups */
  readonly cells: readonly string[]
  /** by position, from zero: cells of a sheet that do not simply hold what their text says */
  readonly doubts?: ReadonlyMap<number, CellDoubt>
  /** by position, from zero: colours of cells of a sheet, where they are not black on white */
  readonly looks?: ReadonlyMap<number, CellLook>
  /** positions, from zero, of cells of a sheet that hold a formula */
  readonly formulas?: ReadonlySet<number>
  /** a row of a sheet that nobody sees */
  readonly isHidden?: boolean
  /** the cells held characters that nobody sees; what they hold now is what is seen */
  readonly unseen?: Unseen
}

/** The first such character, "U+200B", and the cell that it stood in, with a sign in its place. */
export interface Unseen {
  readonly character: string
  readonly cell: string
  /** it turns the direction of writing: what is seen is not what is stored */
  readonly isTurned: boolean
}

/** A list as its file holds it. */
export interface ListInput {
  /** for messages only */
  readonly path: string
  readonly records: readonly ListRecord[]
  /** an encoding that had to be guessed, by name; null for one that cannot be mistaken */
  readonly encoding: string | null
  /** what parts the cells; null in a sheet. Commas between cells are also what cuts an amount at its thousands. */
  readonly delimiter: string | null
  /** positions of columns of a sheet that nobody sees */
  readonly hiddenColumns: ReadonlySet<number>
  /** what a sheet says beside its cells */
  readonly beside: readonly SheetWords[]
  /** lines above the head that our own workbook put there */
  readonly titles: ReadonlySet<number>
  /** words by which the user chose the column of amounts; null for none */
  readonly amountColumn: string | null
}

/** A row as written: its place is not yet looked up. Empty texts tell nothing. */
export interface ListRow {
  readonly line: number
  readonly key: string
  readonly name: string
  readonly district: string
  /** euro per year */
  readonly amount: Euro
  readonly persons: number | null
  /** the row as written, cells joined by semicolons */
  readonly text: string
}

/** A row with the one municipality that it is about. */
export interface SettledRow {
  readonly row: ListRow
  readonly place: Municipality
}

/** A place without an amount, as in a list that is still being filled in, or a line that is no row. */
export type OpenRow = Omit<ListRow, 'amount' | 'persons'>

/** A year that the list names as that of its amounts. */
export interface ListYear {
  readonly line: number
  /** where it says so */
  readonly text: string
  readonly years: readonly number[]
}

/** A list of amounts that somebody made. Nothing of it may be used while there is a fault. */
export interface AmountList {
  readonly path: string
  readonly rows: readonly ListRow[]
  /** below the head */
  readonly open: readonly OpenRow[]
  /** lines above the head, as they would be read below it */
  readonly above: readonly OpenRow[]
  readonly years: readonly ListYear[]
  readonly sums: readonly ListSum[]
  readonly faults: readonly ListFault[]
  readonly notes: readonly ListNote[]
  /** a head or cell says that the amounts are invented */
  readonly isSample: boolean
}

/** A total that the list prints, and that holds. */
export interface ListSum {
  readonly line: number
  readonly label: string
  /** euro per year */
  readonly amount: Euro
  /** how many rows stand above it, and how many of these stand above the sum before */
  readonly after: number
  readonly since: number
}

export interface CountedRow {
  readonly line: number
  readonly persons: number
  readonly amount: Euro
}

/** Why a list is refused, with the words and places that say so. */
export interface ListFaultArgs extends CellDoubtArgs {
  /** what is seen in a cell is not what it holds */
  'text-turned': { cell: string; character: string }
  /** a row with a place and an amount that nobody sees */
  'row-hidden': Record<string, never>
  /** the column of amounts is one that nobody sees */
  'column-hidden': { head: string }
  'amount-unreadable': { cell: string }
  /** "2,512": two and a half in German, two and a half thousand in English */
  'amount-ambiguous': { cell: string; whole: string }
  'amount-too-large': { cell: string }
  /** thousands of euro without the last three digits */
  'amount-rounded': { cell: string }
  'persons-unreadable': { cell: string }
  'place-missing': Record<string, never>
  'cells-excess': { cell: string }
  /** a comma between thousands made two cells of one amount */
  'amount-split': { cell: string }
  /** a line that is no row of the list, and that names a place and an amount */
  'line-unread': { text: string }
  /** an amount in the column of something else */
  'amount-elsewhere': { cell: string; head: string }
  /** a row that begins as a comment does */
  'row-commented': { mark: string }
  /** a part of a municipality */
  'row-of-part': { part: string }
  /** a remark by which the amount is not, or not yet, the one that counts */
  'remark-unclear': { head: string; cell: string }
  /** the list says that it is of another year than the edition */
  'other-year': { text: string; years: readonly number[]; edition: string }
  /** euro; no amount of the list reaches what one person brings */
  'amounts-below-rate': { largest: Euro; rate: Euro; edition: string }
  /** euro; an amount that no person brings, in a list of larger ones */
  'amount-below-rate': { amount: Euro; rate: Euro; edition: string }
  /** euro; no amount of the list reaches a hundredth of the threshold */
  'amounts-tiny': { largest: Euro; threshold: Euro }
  /** euro; an amount that does not, in a list with one above the threshold */
  'amount-tiny': { amount: Euro; threshold: Euro }
  /** two rows whose amounts per person are far apart */
  'rates-differ': { one: CountedRow; other: CountedRow }
  /** euro; an amount that is exactly the sum of others */
  'row-equals-sum': { name: string; amount: Euro; of: 'all' | 'district'; place: string }
  /** a short name that is a district's too */
  'name-or-district': { name: string; place: string; district: string }
  /** a head or line says that the amounts are no whole euros of one year */
  'meaning-unclear': { text: string; words: string }
  /** the name of a sheet, its print header or a box on it leaves open what the amounts are, or that they count */
  'beside-unclear': Pick<SheetWords, 'where' | 'text'> & { words: string }
  /** the column of amounts says what they are at most or at least */
  'amount-bound': { text: string; words: string }
  /** euro per year */
  'sum-differs': { label: string; printed: Euro; found: Euro }
  'key-contradicts': { key: string; place: string; other: string }
  'name-contradicts': { name: string; other: string; places: readonly string[] }
  'name-unknown': { name: string; suggestions: readonly string[] }
  'name-ambiguous': { name: string; choices: readonly string[] }
  'name-cut': { name: string; choices: readonly string[] }
  /** attribution is said wherever a village is named */
  'name-of-village': { name: string; knownIn: readonly string[] }
  'district-unknown': { district: string }
  'row-of-district': { query: string; district: string }
  'key-of-other-state': { key: string; state: string }
  'key-unknown': { key: string }
  'place-twice': { place: string; first: number }
  'persons-contradict': { persons: number; amount: Euro; expected: Euro }
}

export type ListFault<C extends keyof ListFaultArgs = keyof ListFaultArgs> = {
  [K in C]: { readonly code: K; readonly line: number; readonly args: ListFaultArgs[K] }
}[C]

/** What a reader of the list did that its maker should know. */
export interface ListNoteArgs {
  encoding: { encoding: string }
  'lines-skipped': { lines: readonly number[]; text: string }
  /** characters that nobody sees were left out */
  'unseen-left-out': { lines: readonly number[]; cell: string; character: string }
  'columns-unused': { heads: readonly string[] }
  'amounts-missing': { lines: readonly number[] }
  /** places outside the scope: their amounts decide nothing */
  'rows-outside': { lines: readonly number[] }
  'sum-holds': { line: number; label: string }
  'in-thousands': { words: string }
  /** so many of the amounts are those of the sample */
  'sample-amounts': { equal: number; count: number }
  'sheet-chosen': { sheet: string; others: readonly string[] }
  /** of our own workbook: another sheet than the form says another amount */
  'other-sheet-differs': { place: string; read: SheetCell; other: SheetCell }
  /** rows that are read although nobody sees them; columns by letter */
  'rows-hidden': { lines: readonly number[] }
  'columns-hidden': { columns: readonly string[] }
  'sheet-protected': { sheet: string }
  /** cells that a condition may strike out, hide or show as another number: what they hold is read */
  'looks-conditional': { ranges: readonly string[] }
  /** what stands beside the cells of a sheet, and is not read */
  'words-beside': Pick<SheetWords, 'where' | 'text'>
  /** beside amounts, in a column without a head: nobody says what it means */
  'cells-unheaded': { lines: readonly number[]; texts: readonly string[] }
  /** rows that differ from most others by a colour alone */
  'rows-coloured': { lines: readonly number[]; by: keyof CellLook }
  /** a short name that villages elsewhere bear in full */
  'name-of-village-too': { line: number; name: string; place: string; knownIn: readonly string[] }
  /** a name that several places share; by: where it was looked for, or its neighbours in the list */
  'homonym-settled': { line: number; name: string; place: string; by: 'scope' | 'order' }
}

export type ListNote<C extends keyof ListNoteArgs = keyof ListNoteArgs> = {
  [K in C]: { readonly code: K; readonly args: ListNoteArgs[K] }
}[C]
