import type { Bound } from '../../domain/budget-table.js'
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
export function withOrigin(sheet: Sheet, rows: readonly Assessment[], context: OriginContext): Sheet {
  const { edition, messages, inWords } = context
  const label = inWords ? editionLabel(edition, messages) : editionCodes(edition)
  return {
    columns: [...sheet.columns, ...columnsOf(['atLeast', 'atMost', 'edition', 'source'], messages)],
    rows: sheet.rows.map((row, at) => {
      const one = rows[at]
      const { atLeast = null, atMost = null } = one?.bounds ?? {}
      return [...row, atLeast, atMost, label, one ? originOf(one, context) : null]
    }),
  }
}

interface OriginContext {
  readonly edition: Edition
  readonly messages: Messages
  readonly inWords: boolean
}

function originOf(
  { source, bounds, doubtful }: Assessment,
  { messages, inWords }: OriginContext,
): string | null {
  const cited = source ?? bounds?.source
  if (!cited) return null
  const doubt = inWords ? messages.labels.doubtful : 'doubtful'
  return (inWords ? sourceWords(cited, messages) : sourceCodes(cited)) + (doubtful ? ` [${doubt}]` : '')
}

/** @returns "zwischen 145.000 € und 159.999 € (gerundet veröffentlicht: „150.000 €“)" */
export function boundsWords(bounds: Bound, { labels, format }: Messages): string {
  const { atLeast, atMost, printed, kind, onlyValue } = bounds
  const words = labels.bounds
  const range =
    atLeast === atMost
      ? words.exactly(format.euro(atLeast))
      : kind === 'below-threshold'
        ? words.below(format.euro(atMost + 1))
        : words.between(format.euro(atLeast), format.euro(atMost))
  const only = onlyValue === null || atLeast === atMost ? [] : [words.onlyValue(format.euro(onlyValue))]
  const said = kind === 'rounded' ? words.rounded(printed) : words.printed(printed)
  return `${range} (${[said, ...only].join('; ')})`
}
