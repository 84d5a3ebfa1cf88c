import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { streamOf } from '../../../src/pdf/grammar/stream.js'
import { tokensOf } from '../../../src/pdf/layout/token.js'
import { register } from '../support/world.js'

const names = printedNames(register)

/** @returns name and amount of each part of a line, whose words stand a space apart */
function partsOf(text: string, isAmount: (cents: number) => boolean) {
  let x = 0
  const words = text.split(' ').map((word) => {
    const x0 = x
    x += 5 * word.length + 3
    return { text: word, x0, x1: x - 3, size: 10 }
  })
  const line = { page: 1, y: 20, size: 10, words, text }
  const lines = [{ line, tokens: tokensOf(line, () => false) }]
  const parts = streamOf([{ number: 1, lines, artifacts: [] }], isAmount, names)
  return parts.map(({ name, amount }) => [name, amount?.text])
}

test('a count of places before the currency of the sum behind it is none', () => {
  expect(partsOf('BIBERACH 45 € 694.981', () => false)).toEqual([['BIBERACH', '694.981']])
})

test('an amount before its currency is one, whatever number follows', () => {
  expect(partsOf('Binzen 15.922 € Böllen 796 €', (cents) => cents === 15_922_00)).toEqual([
    ['Binzen', '15.922'],
    ['Böllen', '796'],
  ])
})
