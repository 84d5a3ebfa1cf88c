import type { AmountList } from '../../domain/amount-list/amount-list.js'
import { readList } from '../../domain/amount-list/read-list.js'
import { IgmError } from '../../domain/problem.js'
import { decodeText, type Encoding } from './decode-text.js'
import { recordsOf } from './records.js'

/** Worth a word: that these were found out rests on what German looks like. */
const OLD: readonly Encoding[] = ['cp850', 'mac-roman']

/**
 * Delimiter and encoding are found out; heads are German or English.
 * @param path for the messages only
 * @throws IgmError `csv-invalid`, `csv-columns`
 */
export async function readAmounts(bytes: Uint8Array, path: string): Promise<AmountList> {
  const { encoding, text } = decodeText(bytes)
  const { delimiter, records } = await recordsOf(text, path)
  if (records.length === 0) throw new IgmError('csv-invalid', { path, reason: 'empty', line: null })
  return readList({
    path,
    records,
    encoding: OLD.includes(encoding) ? encoding : null,
    isCommaSeparated: delimiter === ',',
  })
}
