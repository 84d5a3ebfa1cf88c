import { mkdir } from 'node:fs/promises'
import { IgmError } from '../domain/problem.js'
import { codeOf } from './system-error.js'

/** Makes the folder and those above it; one that is there stays as it is. @throws IgmError `output-failed` */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new IgmError('output-failed', { path, reason: codeOf(error) }, { cause: error })
  }
}
