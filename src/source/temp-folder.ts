import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @returns absolute path of a new folder that only this user may open */
export function makeTempFolder(prefix: string): Promise<string> {
  return mkdtemp(join(tmpdir(), prefix))
}

export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
}

/** The sample PDF that comes with the package: every amount in it is invented. */
export const SAMPLE_PDF = fileURLToPath(new URL('../../data/demo/muster.pdf', import.meta.url))
