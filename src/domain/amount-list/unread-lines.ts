import type { OpenRow } from './amount-list.js'

/** Where, in a line that is no row, an amount may begin: behind a blank or any mark that parts cells. */
const AMOUNT =
  /(?<=^|[\s;,|:=\t])(?:€|eur|euro)?\s*\d[\d.,' \u00A0\u2009\u202F’]*\s*(?:€|eur|euro)?(?=$|[\s;,|\t])/giu

/** Characters of a line that are looked at: a row is far shorter, and a line may be of any length. */
const MOST = 500

/** The key of a municipality, its zero perhaps lost. */
const KEY = /(?<!\d)0?8\d{6}(?!\d)/u

/** @returns true for a line with a key and an amount: a row, whatever parts its cells */
export function isKeyedRow(line: OpenRow): boolean {
  const text = line.text.slice(0, MOST)
  return KEY.test(text) && [...text.replace(KEY, ' ').matchAll(AMOUNT)].some(([amount]) => isAmount(amount))
}

export interface NameBeforeAmount {
  readonly name: string
  /** nothing but a few words and the amount: a row in one cell, whoever is meant */
  readonly isWholeLine: boolean
}

/**
 * What a line that is no row may be: a place and its amount in one cell, parted by another mark, or in other columns.
 * @returns names that stand before an amount; none where the line holds no amount
 */
export function namesBeforeAmount(line: OpenRow): NameBeforeAmount[] {
  const text = line.text.slice(0, MOST)
  return [...text.matchAll(AMOUNT)]
    .filter(([amount]) => isAmount(amount))
    .map(({ 0: amount, index }) => {
      const before = text.slice(0, index)
      const name = before.replace(/[\s;,|:=\t]+/g, ' ').trim()
      const isRest = /^[\s;,|\t]*$/.test(text.slice(index + amount.length))
      return { name, isWholeLine: isRest && /^[^\d:]{2,60}$/.test(before) && name.split(' ').length <= 4 }
    })
    .filter(({ name }) => /\p{L}/u.test(name))
}

/** A number of one or two digits without a currency is a day, or that of a paragraph or a footnote. */
function isAmount(text: string): boolean {
  const bare = text.trim()
  return !/^20\d\d$/.test(bare) && /\d{3}|€|eur|[.,]$/i.test(bare)
}
