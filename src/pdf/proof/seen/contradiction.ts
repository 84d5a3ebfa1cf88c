import { type Finding, finding } from '../../finding.js'
import type { PrintedRow } from '../../reading.js'
import { OF_MONEY, POINTS_TO, POINTS_WEAKLY } from '../../words/corrections.js'
import { isNameIn } from './is-named.js'
import { QUOTED } from './quotes.js'

/** "auch für" */
const FEW_LETTERS = 8

/**
 * @param of the words by which it may do so: strong ones alone, or those as well that must be about amounts
 * @returns those of the places that a text names as those whose amount it is about, or that are in it
 */
export function pointedTo(
  text: string,
  places: readonly string[],
  own: string,
  of: 'siehe' | 'siehe, für',
): string[] {
  // "Steinheim an der Murr" does not speak of Murr.
  const others = own === '' ? text : text.replaceAll(own, ' ')
  return places.filter((name) => {
    if (name === own || !isNameIn(name, others)) return false
    const [before = '', after = ''] = others.split(name)
    const isAbout = lettersIn(others.replace(name, '')) <= FEW_LETTERS || OF_MONEY.test(others)
    return (
      POINTS_TO.test(before) ||
      (of === 'siehe, für' && isAbout && POINTS_WEAKLY.test(before)) ||
      /^\s*[:=]\s*\d/.test(after)
    )
  })
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** @param on page of the note, where it is not beside the row */
export function against(
  place: Pick<PrintedRow, 'page' | 'text'>,
  text: string,
  on: number = place.page,
): Finding {
  const note = text.slice(0, QUOTED)
  return finding('amount-contradicted', 'warning', { note, ...(on === place.page ? {} : { on }) }, place)
}
