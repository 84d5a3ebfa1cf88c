/** An amount of money in whole euro: a non-negative safe integer. */
export type Euro = number

/** No amount of a table is larger: ninety thousand of them add up exactly, in cents too. */
export const LARGEST_AMOUNT: Euro = 1_000_000_000

export function isEuro(value: unknown): value is Euro {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/**
 * @returns the exact sum in whole euro
 * @throws RangeError when a summand or the sum is not a whole, safe amount
 */
export function sumEuro(amounts: Iterable<Euro>): Euro {
  let sum = 0
  for (const amount of amounts) {
    sum += amount
    if (!isEuro(amount) || !isEuro(sum)) throw new RangeError(`not a whole amount in euro: ${amount}`)
  }
  return sum
}
