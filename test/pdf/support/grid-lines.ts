import type { GridLine } from '../../../src/pdf/grammar/grid.js'
import type { Token } from '../../../src/pdf/layout/token.js'

/** A line with a name and an amount, or without one; nothing else stands in it. */
export function gridLine(name: string, y: number, amount: Token | null = null): GridLine {
  return {
    line: { page: 1, y, size: 9, words: [], text: name },
    tokens: amount ? [amount] : [],
    amount,
    isStray: false,
    unreadable: null,
    name,
    nameAt: null,
    key: null,
    isHead: false,
    band: 0,
  }
}
