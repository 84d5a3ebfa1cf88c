import { realpath as step } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { promisify } from 'node:util'
import { codeOf } from './system-error.js'

const stepByStep = promisify(step)

/**
 * Follows the links of a path. The system knows short names and case, but some drives of Windows give no names of open
 * files (RAM discs, encrypted folders), nor does Wine for a long path: there each part is looked at.
 * @returns the absolute path. @throws Error of the system, as ENOENT
 */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) throw error
    return stepByStep(path)
  }
}
