import { describe, expect, test } from 'vitest'
import { placeCell } from '../../../src/domain/places/place-cell.js'
import { names } from '../../support/data.js'

describe('words that say there is nothing are no part of a name', () => {
  test.each(['Wört: kein Betrag', 'Wört: keine Zuweisung', 'Wört entfällt', 'Wört, keine Mittel'])(
    '%s',
    (text) => {
      expect(placeCell(names, text)?.exact.map(({ ags }) => ags)).toEqual(['08136084'])
    },
  )

  test('without a name they are no place', () => {
    expect(placeCell(names, 'kein Betrag')).toBeNull()
  })
})
