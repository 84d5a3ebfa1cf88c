import { lstatSync } from 'node:fs'
import { join } from 'node:path'

/** @returns path of the folder that holds the tables in use */
function tablesFolder(folder: string): string {
  return join(folder, 'tables')
}

/** @returns paths of the folders in which igm keeps tables: nothing else is ever written there */
export function keptFolders(folder: string): readonly string[] {
  return [tablesFolder(folder), join(folder, 'versions')]
}

/** @returns path of the file that holds the imported table of an edition */
export function tablePath(folder: string, edition: string): string {
  return join(tablesFolder(folder), `${edition}.json`)
}

/** @returns false when nothing was ever stored */
export function hasTables(folder: string): boolean {
  return isThere(tablesFolder(folder))
}

/**
 * Cheap, so that a command that finds nothing stored loads nothing that reads stores.
 * @returns true also for what cannot be read: whoever then loads it is told why
 */
export function hasTable(folder: string, edition: string): boolean {
  return isThere(tablePath(folder, edition))
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}
