import type { Edition } from '../domain/edition.js'
import { readEditionFile } from '../source/edition-file.js'
import { readInput } from '../source/read-input.js'
import type { Options } from './command.js'
import type { Io } from './io.js'

/** bytes */
const LIMIT = 1_000_000

/**
 * @returns the edition that `--edition-file` describes; null when the option was not given
 * @throws IgmError `edition-file-invalid`, `edition-id-taken`, `file-not-found`, `file-unreadable`, `file-too-large`
 */
export async function ownEdition({ editionFile }: Options, io: Io): Promise<Edition | null> {
  if (typeof editionFile !== 'string') return null
  return readEditionFile(new TextDecoder().decode(await readInput(editionFile, io.stdin, LIMIT)), editionFile)
}

/** @returns the words by which `--amount-column` chooses a column; nothing when the option was not given */
export function amountColumnOf({ amountColumn }: Options): { amountColumn?: string } {
  return typeof amountColumn === 'string' ? { amountColumn } : {}
}
