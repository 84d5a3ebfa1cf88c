import { expect, test } from 'vitest'
import { pointedTo } from '../../../../src/pdf/proof/seen/contradiction.js'

test('a name that holds that of another place does not speak of it', () => {
  const own = 'Steinheim an der Murr'
  expect(pointedTo(`${own} (St) 580. 69`, ['Murr'], own, 'siehe, für')).toEqual([])
  expect(pointedTo(`${own} (St), siehe Murr`, ['Murr'], own, 'siehe, für')).toEqual(['Murr'])
})
