import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { withWholeFigures } from '../../../src/pdf/grammar/broken-figures.js'
import type { GridLine } from '../../../src/pdf/grammar/grid.js'
import { asRow } from '../../../src/pdf/grammar/row-grammar.js'
import { setApart } from '../../../src/pdf/grammar/set-apart.js'
import type { Token } from '../../../src/pdf/layout/token.js'
import { amountIn } from '../../../src/pdf/words/number.js'
import { gridLine } from '../support/grid-lines.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const paid = (text: string, y: number): GridLine => {
  const amount: Token = {
    kind: 'number',
    text,
    sign: '',
    amount: amountIn(text) ?? expect.fail(),
    x0: 200,
    x1: 230,
    size: 9,
  }
  return { ...gridLine('', y), amount, tokens: [amount] }
}
const currency: Token = { kind: 'currency', text: '€', x0: 220, x1: 225, size: 9 }
const district = (text: string, y: number): GridLine => {
  const tokens: Token[] = [{ kind: 'word', text, x0: 20, x1: 90, size: 9 }, currency]
  return { ...gridLine(text, y), tokens }
}

test('the district below the sum of a city of its name is no end of that name, and has its own sum', () => {
  const lines = [
    district('STADTKREIS HEILBRONN', 20),
    paid('327 189', 30),
    district('LANDKREIS HEILBRONN', 40),
  ]
  const [, city] = asRow(lines, names) ?? expect.fail()
  const sum = paid('1 253 828', 50)
  const below = { kind: 'figure', lines: [sum], line: sum, districts: [] } as const
  expect(setApart(city, below, names)).toMatchObject({
    before: [{ kind: 'row', line: { amount: { text: '327 189' } } }],
    last: { kind: 'heading', districts: [{ name: 'Heilbronn', kind: 'rural' }] },
  })
  expect(withWholeFigures([city, below], names)).toMatchObject([
    { kind: 'row', line: { amount: { text: '327 189' } } },
    { kind: 'figure', line: { amount: { text: '1 253 828' } }, districts: [{ kind: 'rural' }] },
  ])
})

test('what was set apart below a sum has its own sum below it', () => {
  const city = paid('1 705 999', 30)
  const above = district('STADTKREIS KARLSRUHE', 20)
  const sum = paid('1 866 808', 50)
  const found = withWholeFigures(
    [
      { kind: 'heading', lines: [above], districts: [] },
      { kind: 'figure', lines: [city, district('LANDKREIS KARLSRUHE', 40)], line: city, districts: [] },
      { kind: 'figure', lines: [sum], line: sum, districts: [] },
    ],
    names,
  )
  expect(found).toMatchObject([
    { line: { amount: { text: '1 705 999' } }, districts: [{ kind: 'urban' }] },
    { line: { amount: { text: '1 866 808' } }, districts: [{ kind: 'rural' }] },
  ])
})
