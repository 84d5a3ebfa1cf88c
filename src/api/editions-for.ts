import type { Edition } from '../domain/edition.js'
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
 * @throws IgmError `edition-unknown`, `store-damaged`
 */
export async function editionsFor(
  workspace: Workspace,
  { edition, own }: EditionChoice,
): Promise<{ editions: readonly Edition[]; wanted: string | undefined }> {
  if (edition !== null) await workspace.edition(edition)
  const known = await Promise.all((await workspace.editionIds()).map((id) => workspace.edition(id)))
  // The description at hand takes the place of one that was stored under the same id.
  const others = known.filter(({ id }) => id !== own?.id)
  return { editions: own ? [...others, own] : others, wanted: own?.id ?? edition ?? undefined }
}
