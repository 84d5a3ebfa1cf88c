import { expect, test } from 'vitest'
import { withPartedAmounts } from '../../../src/pdf/layout/parted-amounts.js'

const SIZE = 6
const lineAt = (y: number, ...cells: readonly (readonly [x: number, text: string])[]) => {
  const words = cells.flatMap(([x, text]) =>
    text.split(' ').map((part, at) => ({ text: part, x0: x + 12 * at, x1: x + 12 * at + 11, size: SIZE })),
  )
  return { page: 1, y, size: SIZE, words, text: words.map(({ text }) => text).join(' ') }
}
const name = [20, 'Böblingen'] as const
const textsOf = (...lines: Parameters<typeof withPartedAmounts>[0]) =>
  withPartedAmounts(lines).map(({ text }) => text)

test.each([
  ['€', '1.040.477', 'Böblingen € 1.040.477 –'],
  ['1 040 477', 'EUR', 'Böblingen 1 040 477 EUR –'],
])('%s half a line above a row and %s half a line below it are its amount', (upper, lower, whole) => {
  const row = lineAt(14, name, [150, '–'])
  const [above, below] = [lineAt(10, [100, upper]), lineAt(18, [20, '(Stadt)'], [100, lower])]
  expect(textsOf(above, row, below)).toEqual([whole, '(Stadt)'])
  const [line] = withPartedAmounts([above, row, below])
  expect(line?.words.filter(({ x0 }) => x0 >= 100 && x0 < 150).map(({ y }) => y)).toContain(18)
})

test('they are not where a whole line lies between, the row has its own, or they stand in two columns', () => {
  const upper = lineAt(10, [100, '€'])
  const lower = lineAt(18, [100, '1.040.477'])
  const apart = [upper, lineAt(20, name), lineAt(30, [100, '1.040.477'])]
  expect(textsOf(...apart)).toEqual(['€', 'Böblingen', '1.040.477'])
  expect(textsOf(upper, lineAt(14, name, [100, '796']), lower)).toEqual(['€', 'Böblingen 796', '1.040.477'])
  expect(textsOf(upper, lineAt(14, name), lineAt(18, [120, '796']))).toEqual(['€', 'Böblingen', '796'])
})
