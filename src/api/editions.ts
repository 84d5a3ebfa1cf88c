import type { BudgetTable } from '../domain/budget-table.js'
import { sumEuro } from '../domain/money.js'
import type { Coverage } from './eligible.js'
import type { Workspace } from './workspace.js'

export interface EditionSummary {
  readonly id: string
  readonly sample: boolean
  readonly published: string
  readonly status: string
  readonly origin: 'published' | 'imported' | 'none'
  readonly coverage: Coverage
  /** sum of the known amounts, euro per year */
  readonly amount: number
  /** file of an imported table */
  readonly file: { readonly name: string; readonly sha256: string; readonly retrieved: string } | null
}

/** @throws IgmError `store-damaged` */
export async function editions(workspace: Workspace): Promise<EditionSummary[]> {
  const tables = await Promise.all((await workspace.editionIds()).map((id) => workspace.table(id)))
  const total = workspace.register().municipalities.length
  return tables.map((table) => summaryOf(table, total))
}

function summaryOf({ edition, entries, complete }: BudgetTable, total: number): EditionSummary {
  const known = [...entries.values()]
  const [first] = known
  const file = first?.source.file ?? null
  return {
    id: edition.id,
    sample: edition.sample,
    published: edition.published,
    status: edition.status,
    origin: file ? 'imported' : first ? 'published' : 'none',
    coverage: { known: complete ? total : known.length, total },
    amount: sumEuro(known.map(({ amount }) => amount)),
    file: first && file ? { name: first.source.title, sha256: file.sha256, retrieved: file.retrieved } : null,
  }
}
