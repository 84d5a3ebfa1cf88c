import type { Token } from '../../../src/pdf/layout/token.js'

/** @returns a number of whole euros, or a count, where it stands: points */
export function numberToken(text: string, x0: number, x1: number, size: number): Token {
  return { kind: 'number', text, sign: '', amount: { cents: 100 * Number(text), decimals: 0 }, x0, x1, size }
}
