import { expect, test } from 'vitest'
import { placeCell } from '../../../src/domain/places/place-cell.js'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { fromLines } from '../../../src/pdf/grammar/from-lines.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const cellOf = (...lines: string[]) => fromLines(lines, (text) => placeCell(names, text))

test('a district may be broken behind a hyphen of its own', () => {
  const found = cellOf('Alfdorf', 'Rems-Murr-', 'Kreis')
  expect(found).toMatchObject({ name: 'Alfdorf', districts: [{ name: 'Rems-Murr-Kreis' }] })
})
