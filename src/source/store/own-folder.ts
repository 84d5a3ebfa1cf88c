import { lstat, readdir } from 'node:fs/promises'
import { IgmError } from '../../domain/problem.js'
import { codeOf } from '../system-error.js'

/** @throws Error with the code ELOOP when the path is a link: it could lead out of the data folder */
export async function refuseLink(path: string): Promise<void> {
  if ((await lstat(path)).isSymbolicLink()) throw Object.assign(new Error('a link'), { code: 'ELOOP' })
}

/** @returns the names of what lies in a folder; none where there is no folder. @throws IgmError `store-unreadable` */
export async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    const reason = codeOf(error)
    if (reason === 'ENOENT') return []
    throw new IgmError('store-unreadable', { path, reason }, { cause: error })
  }
}
