import type { Edition } from '../domain/edition.js'
import { IgmError, storedFaultOf } from '../domain/problem.js'
import type { Workspace } from './workspace.js'

/** Which edition a file must be. */
export interface EditionChoice {
  /** id of a known edition; null to recognise it by the amounts */
  readonly edition: string | null
  /** an edition that only the caller knows; the file must then be of it */
  readonly own: Edition | null
}

/**
 * @returns the editions that a file may be, and the id of the one that it must be
 * @throws IgmError `edition-unknown`, `option-invalid` when two different ones are named, `store-damaged`
 */
export async function editionsFor(
  workspace: Workspace,
  { edition, own }: EditionChoice,
): Promise<{ editions: readonly Edition[]; wanted: string | undefined }> {
  if (own && edition !== null && edition !== own.id) {
    throw new IgmError('option-invalid', { option: '--edition', value: edition, expected: own.id })
  }
  if (!own && edition !== null) await workspace.edition(edition)
  // The description at hand takes the place of one that was stored under the same id.
  const ids = (await workspace.editionIds()).filter((id) => id !== own?.id)
  const others = (await Promise.all(ids.map((id) => usable(workspace, id)))).filter((one) => one !== null)
  return { editions: own ? [...others, own] : others, wanted: own?.id ?? edition ?? undefined }
}

/** @returns null for an edition whose table cannot be used: no reason not to read a file, it may even mend it */
async function usable(workspace: Workspace, id: string): Promise<Edition | null> {
  try {
    return await workspace.edition(id)
  } catch (error) {
    if (storedFaultOf(error)) return null
    throw error
  }
}
