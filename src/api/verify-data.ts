import { shippedFiles } from '../source/shipped-data.js'
import { listTables } from '../source/store/table-store.js'
import type { Workspace } from './workspace.js'

/** One file that answers rest on, held against the digest that was written with it. */
export interface FileCheck {
  /** `stored`: an imported table · `shipped`: data of the package */
  readonly kind: 'stored' | 'shipped'
  /** id of the edition, or path inside the folder of data */
  readonly name: string
  readonly ok: boolean
  /** of the file that a stored table was read from, or of the shipped file; null where it cannot be known */
  readonly sha256: string | null
  /** absolute */
  readonly path: string
}

/**
 * Reads every stored table and every file of the package's data, and compares each with its digest.
 * @throws IgmError `file-unreadable`
 */
export async function verifyData(workspace: Workspace): Promise<readonly FileCheck[]> {
  const stored = await listTables(await workspace.folder())
  return [
    ...stored.map(({ edition, path, table }): FileCheck => {
      const sha256 = table?.file.sha256 ?? null
      return { kind: 'stored', name: edition, ok: table !== null, sha256, path }
    }),
    ...shippedFiles().map((file): FileCheck => ({ kind: 'shipped', ...file })),
  ]
}
