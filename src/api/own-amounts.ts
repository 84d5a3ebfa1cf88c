import type { AmountList, ListNote, SettledRow } from '../domain/amount-list/amount-list.js'
import { type SettledList, settleList } from '../domain/amount-list/settle-list.js'
import type { BudgetTable } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import { assess } from '../domain/eligibility.js'
import type { Euro } from '../domain/money.js'
import { IgmError } from '../domain/problem.js'
import type { District, Register } from '../domain/register.js'
import { sampleShare } from '../domain/sample.js'
import type { Workspace } from './workspace.js'

/** A user's own amounts, ready to be used. */
export interface OwnAmounts {
  /** euro per year by AGS, sorted */
  readonly amounts: ReadonlyMap<string, Euro>
  readonly notes: readonly ListNote[]
  /** name of the file that held them, without its folders; nothing where they came in by a pipe */
  readonly file?: string
  /** true when the list says that it is invented, or has the amounts of the sample */
  readonly isSample: boolean
}

/**
 * @param list null for none
 * @param districts the scope: what lies elsewhere decides nothing; a name that occurs twice is looked for here first
 * @param edition by whose rate persons and amounts of one row are held against each other
 * @throws IgmError `amounts-refused` with every row that cannot be used, `form-empty` where no amount stands in it
 */
export async function ownAmounts(
  workspace: Workspace,
  list: AmountList | null,
  districts: readonly District[],
  edition: Edition,
): Promise<OwnAmounts> {
  if (!list) return { amounts: new Map(), notes: [], isSample: false }
  const { rows, notes } = settledAmounts(workspace, list, districts, edition)
  if (rows.length === 0) throw new IgmError('form-empty', { path: list.path, form: null, other: null })
  const isInScope = ({ place }: SettledRow) => districts.includes(place.district)
  const amounts = rows.filter(isInScope).map(({ place, row }) => [place.ags, row.amount] as const)
  const outside = rows.filter((row) => !isInScope(row)).map(({ row }) => row.line)
  // The whole list tells, also where the scope takes only a few of its rows.
  const written = rows.map(({ place, row }) => [place.ags, row.amount] as const)
  const { equal, count, isSample } = sampleShare(written, await workspace.sampleAmounts())
  const said: ListNote[] = [
    ...(outside.length > 0 ? [{ code: 'rows-outside', args: { lines: outside } } as const] : []),
    ...(isSample ? [{ code: 'sample-amounts', args: { equal, count } } as const] : []),
  ]
  return {
    amounts: new Map(amounts.sort(([a], [b]) => (a < b ? -1 : 1))),
    notes: [...notes, ...said],
    ...fileOf(list),
    isSample: list.isSample || isSample,
  }
}

/** A list, and what it is read for. */
export interface ReadFor {
  /** null for none */
  readonly amounts: AmountList | null
  /** id of the edition */
  readonly edition: string
  /** AGS of the districts that are asked about; null for all */
  readonly districts: readonly string[] | null
}

/**
 * What the reader of a list did that its maker should know, whatever it is read for.
 * @throws IgmError as `ownAmounts`, and `edition-unknown`
 */
export async function listNotes(workspace: Workspace, asked: ReadFor): Promise<readonly ListNote[]> {
  const { districts } = workspace.register()
  const scope = districts.filter(({ ags }) => asked.districts?.includes(ags) ?? true)
  return (await ownAmounts(workspace, asked.amounts, scope, await workspace.edition(asked.edition))).notes
}

/** The folders of a path are nobody's business who reads the answer. */
function fileOf({ path }: AmountList): { readonly file?: string } {
  const file = path.split(/[\\/]/).at(-1) ?? ''
  return file === '' || file === '-' ? {} : { file }
}

/** @throws IgmError `amounts-refused` */
export function settledAmounts(
  workspace: Workspace,
  list: AmountList,
  districts: readonly District[] | undefined,
  edition: Edition | null,
): SettledList {
  return settleList(list, {
    gazetteer: workspace.gazetteer(),
    within: districts,
    edition,
  })
}

/** @returns every known amount in euro per year, the user's own in place of those of the table */
export function amountsOf(
  register: Register,
  table: BudgetTable,
  own: ReadonlyMap<string, Euro>,
): Map<string, Euro> {
  const amounts = new Map<string, Euro>()
  for (const municipality of register.municipalities) {
    const { ags, amount } = assess(municipality, table)
    if (amount !== null) amounts.set(ags, amount)
  }
  for (const [ags, amount] of own) amounts.set(ags, amount)
  return amounts
}
