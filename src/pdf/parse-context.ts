import type { Edition } from '../domain/edition.js'
import type { ReadLimits } from '../domain/read-limits.js'
import type { Register } from '../domain/register.js'

/** What a file is read with. */
export interface ParseContext {
  readonly register: Register
  readonly editions: readonly Edition[]
  /** invented amounts by AGS, euro per year: a table that has them is the sample, whatever the document says */
  readonly sample?: ReadonlyMap<string, number> | undefined
  /** only where the caller insists on one */
  readonly edition?: string | undefined
  /** words of the heading of the column to take, where several would do */
  readonly amountColumn?: string | undefined
  /** SHA-256 of the bytes, in hexadecimal */
  readonly sha256: string
  /** of these only the pages are counted here: time and memory can be watched from outside alone */
  readonly limits: ReadLimits
  readonly onProgress?: ((page: number, pages: number) => void) | undefined
  /** tell how the file was read */
  readonly explain?: boolean | undefined
  /** draw this page, one-based; 'decisive': the first with an error, else the first with a row, else the first */
  readonly draw?: number | 'decisive' | undefined
}
