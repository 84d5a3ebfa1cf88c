import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import type { Sheet } from '../../report/sheet.js'
import { editionCodes, editionLabel } from '../edition-words.js'
import type { Messages } from '../messages/messages.js'
import { columnsOf } from './assessment-sheet.js'
import { sourceCodes, sourceWords } from './source-words.js'

/**
 * @param inWords in the language of the reader; else in codes, the same in every language
 * @returns the same sheet with what makes each figure checkable: interval, edition with period and status, source
 */
export function withOrigin(sheet: Sheet, rows: readonly Origin[], context: OriginContext): Sheet {
  const bounds = rows.map((one) => one.bounds)
  const bounded = {
    columns: [...sheet.columns, ...columnsOf(['atLeast', 'atMost'], context.messages)],
    rows: sheet.rows.map((row, at) => [...row, bounds[at]?.atLeast ?? null, bounds[at]?.atMost ?? null]),
  }
  return withSource(withEdition(bounded, context), rows, context)
}

/** @returns the same sheet with the edition, its period and its status in every row: a row is copied alone */
export function withEdition(sheet: Sheet, { edition, ...context }: OriginContext): Sheet {
  return withEditions(sheet, [edition], context)
}

/** The same of an answer that rests on several. */
export function withEditions(
  sheet: Sheet,
  editions: readonly Edition[],
  { messages, inWords }: Omit<OriginContext, 'edition'>,
): Sheet {
  const labels = editions.map((one) => (inWords ? editionLabel(one, messages) : editionCodes(one)))
  return {
    columns: [...sheet.columns, ...columnsOf(['edition'], messages)],
    rows: sheet.rows.map((row) => [...row, labels.join(' | ')]),
  }
}

/** @param rows what the source of each row is that of; null for a row without one */
export function withSource(sheet: Sheet, rows: readonly (Origin | null)[], context: OriginContext): Sheet {
  return {
    columns: [...sheet.columns, ...columnsOf(['source'], context.messages)],
    rows: sheet.rows.map((row, at) => {
      const one = rows[at]
      return [...row, one ? originOf(one, context) : null]
    }),
  }
}

type Origin = Pick<Assessment, 'source' | 'bounds' | 'doubtful'>

export interface OriginContext {
  readonly edition: Edition
  readonly messages: Messages
  readonly inWords: boolean
}

function originOf({ source, bounds, doubtful }: Origin, { messages, inWords }: OriginContext): string | null {
  const cited = source ?? bounds?.source
  if (!cited) return null
  const doubt = inWords ? messages.labels.doubtful : 'doubtful'
  return (inWords ? sourceWords(cited, messages) : sourceCodes(cited)) + (doubtful ? ` [${doubt}]` : '')
}
