import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { IgmError } from '../domain/problem.js'
import { codeOf } from './system-error.js'

/** @returns absolute path of a new folder that only this user may open. @throws IgmError `temp-folder-failed` */
export async function makeTempFolder(prefix: string): Promise<string> {
  const path = tmpdir()
  try {
    return await mkdtemp(join(path, prefix))
  } catch (error) {
    throw new IgmError('temp-folder-failed', { path, reason: codeOf(error) }, { cause: error })
  }
}
