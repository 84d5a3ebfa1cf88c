import { MONTHS } from './sentences.js'

/** "5. Januar 2018", "05.01.2018", "Januar 2018", "1/2018", "2018-01-05", "2018" */
export const DATE = `(?:(?:\\d{1,2}\\.\\s?)?(?:${MONTHS})\\s?20\\d\\d|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:20)?\\d\\d|\\d{1,2}\\s?/\\s?20\\d\\d|20\\d\\d-\\d\\d-\\d\\d|20\\d\\d)(?![\\d.,]*\\d)`
const DATES = new RegExp(`(?<![\\d.,/-])${DATE}`, 'giu')

/**
 * @param since first year that may be named; null where any may
 * @returns a text without its dates of this year or a later one
 */
export function withoutDates(text: string, since: number | null): string {
  return text.replace(DATES, (date) => {
    const year = /20\d\d/u.exec(date)?.[0] ?? `20${date.slice(-2)}`
    return since === null || Number(year) >= since ? ' ' : date
  })
}
