import type { StoredFault } from '../domain/problem.js'
import { shippedFiles } from '../source/shipped-data.js'
import { digestOfStored } from '../source/store/stored-file.js'
import { listTables } from '../source/store/table-store.js'
import type { Workspace } from './workspace.js'

/** One file that answers rest on, held against the digest that was written with it. */
export interface FileCheck {
  /** `stored`: an imported table · `shipped`: data of the package */
  readonly kind: 'stored' | 'shipped'
  /** id of the edition, or path inside the folder of data */
  readonly name: string
  readonly ok: boolean
  /** why it is not; null where it is */
  readonly fault: StoredFault | null
  /** of the file as it is now, as `sha256sum` prints it; null when it cannot be read */
  readonly sha256: string | null
  /** absolute */
  readonly path: string
}

/**
 * Reads every stored table and every file of the package's data, and compares each with its digest.
 * @throws IgmError `store-unreadable`
 */
export async function verifyData(workspace: Workspace): Promise<readonly FileCheck[]> {
  const stored = await listTables(await workspace.folder())
  return [
    ...(await Promise.all(
      stored.map(
        async ({ edition, path, table, fault }): Promise<FileCheck> => ({
          kind: 'stored',
          name: edition,
          ok: table !== null,
          fault,
          sha256: await digestOfStored(path),
          path,
        }),
      ),
    )),
    ...shippedFiles().map(
      (file): FileCheck => ({ kind: 'shipped', ...file, fault: file.ok ? null : 'damaged' }),
    ),
  ]
}
