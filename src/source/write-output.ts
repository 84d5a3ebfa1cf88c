/**
 * Writes the user's file whole or not at all.
 * @throws IgmError `output-folder-missing`, `output-locked`, `output-failed`
 */
export async function writeOutput(_path: string, _bytes: Uint8Array): Promise<void> {
  throw new Error('not yet')
}
