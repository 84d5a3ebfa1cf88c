import type { BudgetTable } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import type { Geography } from '../domain/geography.js'
import type { Euro } from '../domain/money.js'
import { once } from '../domain/once.js'
import { type Gazetteer, gazetteer } from '../domain/places/gazetteer.js'
import { IgmError, storedFaultOf } from '../domain/problem.js'
import type { Register } from '../domain/register.js'
import type { Shapes } from '../domain/shapes.js'
import {
  EDITION_IDS,
  readGeography,
  readKnownEdition,
  readRegister,
  readShapes,
  readVillages,
} from '../source/data-files.js'
import { readPublished } from '../source/published.js'
import { dataFolder, type Environment } from '../source/store/data-folder.js'
import type { StoredTable } from '../source/store/stored-table.js'
import type { Saved } from '../source/store/table-store.js'
import { importedIds, isDamage, readImported } from './imported.js'

/** A stored table that is not used, because it is not what was stored. */
export interface DamagedTable {
  readonly edition: string
  /** absolute path of its file */
  readonly path: string
}

export interface Listeners {
  readonly onDamaged?: (damaged: DamagedTable) => void
  readonly onRead?: (table: BudgetTable) => void
}

/** The data that every use case works on: read when first asked for, then kept. */
export interface Workspace {
  readonly env: Environment
  register(): Register
  gazetteer(): Gazetteer
  geography(): Geography
  shapes(): Shapes
  /** ids of the editions at hand, the default first, those that the user described last
   * @throws IgmError `store-unreadable` */
  editionIds(): Promise<readonly string[]>
  /** @throws IgmError `edition-unknown`, `store-damaged` */
  edition(id: string): Promise<Edition>
  /** the imported table of the edition, else the published amounts
   * @throws IgmError `edition-unknown`, `store-damaged` */
  table(id: string): Promise<BudgetTable>
  /** the amounts of the sample, so that it is recognised under every name: by AGS, of municipalities and districts
   * @throws IgmError `data-damaged` */
  sampleAmounts(): Promise<ReadonlyMap<string, Euro>>
  /** path of the folder that holds imported tables */
  folder(): Promise<string>
  /** @returns what is stored for an edition; null when nothing is, or nothing that can be read. @throws IgmError `store-unreadable` */
  stored(id: string): Promise<StoredTable | null>
  /** takes the place of the table stored before, which is kept as a version. @throws IgmError `store-failed` */
  store(table: StoredTable): Promise<Saved>
}

export const DEFAULT_EDITION = '2018'

/**
 * @param env the environment variables; `IGM_DATA_DIR` names the folder of imported tables
 * @param told onDamaged: told once of each damaged table in whose place the published amounts are then used; without
 * it, such a table is a problem (`store-damaged`) · onRead: told once of each table that answers rest on
 */
export function openWorkspace(
  env: Environment = process.env,
  { onDamaged, onRead }: Listeners = {},
): Workspace {
  const register = once(readRegister)
  const places = once(() => gazetteer(register(), readVillages))
  const geography = once(readGeography)
  const shapes = once(readShapes)
  const folder = () => dataFolder(env)
  const sampleAmounts = once(async () => (await import('../source/sample-table.js')).readSampleAmounts())
  const tables = new Map<string, BudgetTable>()
  const editionIds = async () => [...new Set([...EDITION_IDS, ...(await importedIds(await folder()))])]
  const edition = async (id: string) => readKnownEdition(id) ?? (await table(id)).edition
  const readTable = async (id: string): Promise<BudgetTable> => {
    const known = readKnownEdition(id)
    try {
      const imported = await readImported(await folder(), id, known)
      if (imported) return imported
    } catch (error) {
      if (!known || !onDamaged || !isDamage(error)) throw error
      onDamaged({ edition: id, path: error.args.path })
    }
    if (!known) throw new IgmError('edition-unknown', { query: id, known: await editionIds() })
    return known.sample ? readSample(known) : readPublished(known)
  }
  // Kept, so that no answer rests on two tables when another process imports meanwhile.
  const table = async (id: string): Promise<BudgetTable> => {
    const kept = tables.get(id)
    if (kept) return kept
    const read = await readTable(id)
    tables.set(id, read)
    onRead?.(read)
    return read
  }
  const stored = async (id: string): Promise<StoredTable | null> => {
    const { readStored } = await import('../source/store/table-store.js')
    return readStored(await folder(), id).catch((error) => {
      if (storedFaultOf(error)) return null
      throw error
    })
  }
  const store = async (table: StoredTable): Promise<Saved> => {
    const { saveTable } = await import('../source/store/table-store.js')
    const saved = await saveTable(await folder(), table)
    tables.delete(table.edition)
    return saved
  }
  return {
    env,
    register,
    gazetteer: places,
    geography,
    shapes,
    editionIds,
    edition,
    table,
    sampleAmounts,
    folder,
    stored,
    store,
  }
}

/** The sample is there without an import. */
async function readSample(edition: Edition): Promise<BudgetTable> {
  const [{ readSampleTable }, { budgetTableFrom }] = await Promise.all([
    import('../source/sample-table.js'),
    import('../source/store/stored-table.js'),
  ])
  return budgetTableFrom(await readSampleTable(), edition)
}
