import type { BudgetTable } from '../domain/budget-table.js'
import { sumEuro } from '../domain/money.js'
import { type StoredFault, storedFaultOf } from '../domain/problem.js'
import { hasTable, tablePath } from '../source/store/has-table.js'
import type { Coverage } from './eligible.js'
import type { Workspace } from './workspace.js'

export interface EditionSummary {
  readonly id: string
  readonly sample: boolean
  /** date; null where only a table that cannot be used knows it */
  readonly published: string | null
  readonly status: string
  /** `shipped`: the invented amounts that come with igm */
  readonly origin: 'published' | 'imported' | 'shipped' | 'none' | StoredFault
  readonly coverage: Coverage
  /** sum of the known amounts, euro per year */
  readonly amount: number
  /** file of an imported table */
  readonly file: { readonly name: string; readonly sha256: string; readonly retrieved: string } | null
  /** path of the imported table, damaged or not; null when none is stored */
  readonly stored: string | null
}

/** @returns every edition at hand, a table that cannot be used as such. @throws IgmError `store-unreadable` */
export async function editions(workspace: Workspace): Promise<EditionSummary[]> {
  const total = workspace.register().municipalities.length
  const folder = await workspace.folder()
  const summaries = (await workspace.editionIds()).map(async (id) => {
    try {
      return summaryOf(await workspace.table(id), total, folder)
    } catch (error) {
      const fault = storedFaultOf(error)
      if (fault) return unusable(id, total, { fault, path: tablePath(folder, id) })
      throw error
    }
  })
  return Promise.all(summaries)
}

/** Nobody knows more of it: its description was in the same file. */
function unusable(
  id: string,
  total: number,
  { fault, path }: { readonly fault: StoredFault; readonly path: string },
): EditionSummary {
  return {
    id,
    sample: false,
    published: null,
    status: 'own',
    origin: fault,
    coverage: { known: 0, total },
    amount: 0,
    file: null,
    stored: path,
  }
}

function summaryOf(
  { edition, entries, complete }: BudgetTable,
  total: number,
  folder: string,
): EditionSummary {
  const known = [...entries.values()]
  const [first] = known
  const file = first?.source.file ?? null
  const isStored = file !== null && hasTable(folder, edition.id)
  return {
    id: edition.id,
    sample: edition.sample,
    published: edition.published,
    status: edition.status,
    origin: isStored ? 'imported' : file ? 'shipped' : first ? 'published' : 'none',
    coverage: { known: complete ? total : known.length, total },
    amount: sumEuro(known.map(({ amount }) => amount)),
    file: first && file ? { name: first.source.title, sha256: file.sha256, retrieved: file.retrieved } : null,
    stored: isStored ? tablePath(folder, edition.id) : null,
  }
}
