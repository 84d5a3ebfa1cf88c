import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { withWholeAmounts } from '../../../src/pdf/grammar/broken-digits.js'
import type { Token, TokenLine } from '../../../src/pdf/layout/token.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const amounts = { x0: 100, x1: 150 }

function lineOf(text: string, y: number): TokenLine {
  const isName = /^\p{L}/u.test(text)
  const at = isName ? { x0: 10, x1: 60 } : { x0: 150 - 5 * text.length, x1: 150 }
  const what = isName
    ? ({ kind: 'word' } as const)
    : ({ kind: 'number', sign: '', amount: { cents: 0, decimals: 0 } } as const)
  const token: Token = { text, ...at, size: 10, ...what }
  return { line: { page: 1, y, size: 10, words: [], text }, tokens: [token] }
}

test.each([
  ['Stuttgart', '0', ['3 178 747,00', 'Stuttgart', '']],
  ['Stuttgart', '12', ['3 178 747,0', 'Stuttgart', '12']],
])(
  'cents that a narrow cell breaks, the name between their lines, are those of the amount above: %s, %s',
  (name, rest, whole) => {
    const lines = [lineOf('3 178 747,0', 0), lineOf(name, 6), lineOf(rest, 12)]
    const place = {
      page: 1,
      band: 0,
      bands: 1,
      block: 0,
      rivals: 1,
      artifacts: [],
      heads: new Set<TokenLine>(),
    }
    const region = { ...place, lines, edges: new Set<number>(), amounts, names: { x0: 10, x1: 60 } }
    const found = withWholeAmounts(region, (cents) => cents === 3178747_00, names)
    expect(found.map(({ tokens }) => tokens.map(({ text }) => text).join())).toEqual(whole)
  },
)
