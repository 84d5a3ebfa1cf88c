import type { BudgetTable } from '../domain/budget-table.js'
import type { Edition } from '../domain/edition.js'
import type { Geography } from '../domain/geography.js'
import { type NameIndex, nameIndex } from '../domain/names.js'
import { once } from '../domain/once.js'
import { IgmError } from '../domain/problem.js'
import type { Register } from '../domain/register.js'
import type { Shapes } from '../domain/shapes.js'
import { EDITION_IDS, readEdition, readGeography, readRegister, readShapes } from '../source/data-files.js'
import { dataFolder, type Environment } from '../source/data-folder.js'
import { hasTable, hasTables } from '../source/has-table.js'
import { readPublished } from '../source/published.js'

/** The data that every use case works on: read when first asked for, then kept. */
export interface Workspace {
  readonly env: Environment
  register(): Register
  names(): NameIndex
  geography(): Geography
  shapes(): Shapes
  /** ids of the editions at hand, the default first, those that the user described last
   * @throws IgmError `file-unreadable` */
  editionIds(): Promise<readonly string[]>
  /** @throws IgmError `edition-unknown`, `store-damaged` */
  edition(id: string): Promise<Edition>
  /** the imported table of the edition, else the published amounts
   * @throws IgmError `edition-unknown`, `store-damaged` */
  table(id: string): Promise<BudgetTable>
  /** path of the folder that holds imported tables */
  folder(): Promise<string>
}

export const DEFAULT_EDITION = '2018'

/** @param env the environment variables; `IGM_DATA_DIR` names the folder of imported tables */
export function openWorkspace(env: Environment = process.env): Workspace {
  const register = once(readRegister)
  const names = once(() => nameIndex(register()))
  const geography = once(readGeography)
  const shapes = once(readShapes)
  const folder = () => dataFolder(env)
  const editions = new Map<string, Edition>()
  const editionIds = async () => [...EDITION_IDS, ...(await ownEditions(await folder()))]
  const edition = async (id: string): Promise<Edition> => {
    const at = editions.get(id)
    if (at) return at
    const known = EDITION_IDS.find((candidate) => candidate === id)
    const read = known ? readEdition(known) : await ownEdition(await folder(), id)
    if (!read) throw new IgmError('edition-unknown', { query: id, known: await editionIds() })
    editions.set(id, read)
    return read
  }
  const table = async (id: string): Promise<BudgetTable> => {
    const found = await edition(id)
    const path = await folder()
    if (!hasTable(path, id)) return readPublished(found)
    const { loadTable } = await import('../source/table-store.js')
    return (await loadTable(path, found)) ?? readPublished(found)
  }
  return { env, register, names, geography, shapes, editionIds, edition, table, folder }
}

async function ownEditions(folder: string): Promise<string[]> {
  if (!hasTables(folder)) return []
  const { storedIds } = await import('../source/table-store.js')
  return (await storedIds(folder)).filter((id) => !EDITION_IDS.some((known) => known === id))
}

async function ownEdition(folder: string, id: string): Promise<Edition | null> {
  if (!/^[a-z0-9-]{1,40}$/.test(id) || !hasTable(folder, id)) return null
  const { loadDefinition } = await import('../source/table-store.js')
  return loadDefinition(folder, id)
}
