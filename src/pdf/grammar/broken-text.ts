import { amountIn, type PrintedAmount } from '../words/number.js'

/** Groups that a space parts: the rest stands below them. */
export const WHOLE_GROUPS = /^\d{1,3}(?:[\s\u00a0\u202f]\d{3})*$/
export const FURTHER_GROUPS = /^\d{3}(?:\D.*)?$/
/** A cell broken within its number: its last group lacks digits. "12,5" may have decimals. */
export const LACKING = /^\d{1,3}(?:(?:([.,'’ ])\d{3})+\1| (?=\d))\d{0,2}$/
export const FEW_DIGITS = /^\d{1,2}$/
/** Without groups nothing but a sum tells what belongs to it. */
export const PLAIN = /^\d{4,}$/
const REST = /^\d{1,3}(?:\D.*)?$/

/** A number that stood on two lines. */
export interface Whole {
  readonly text: string
  readonly amount: PrintedAmount
}

/** @returns the number that goes on with what stands below it; null where it does not */
export function wholeOf(front: string, rest: string): Whole | null {
  const text = textOf(front, rest)
  const amount = text === null ? null : amountIn(text)
  return text === null || amount === null ? null : { text, amount }
}

function textOf(front: string, rest: string): string | null {
  if (front.startsWith('0')) return null
  if (WHOLE_GROUPS.test(front) && FURTHER_GROUPS.test(rest)) return `${front} ${rest}`
  if (PLAIN.test(front) && FEW_DIGITS.test(rest)) return front + rest
  const lacking = 3 - (/\d*$/.exec(front)?.[0].length ?? 0)
  const digits = /^\d+/.exec(rest)?.[0].length
  return LACKING.test(front) && REST.test(rest) && digits === lacking ? front + rest : null
}
