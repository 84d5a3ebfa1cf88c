import { expect, test } from 'vitest'
import { otherMeaning } from '../../../src/pdf/words/other-meaning.js'

test('a sum in millions across a page is no unit of its amounts', () => {
  expect(otherMeaning('58 Millionen Euro für Städte und Dörfer', 'across')).toBeNull()
  expect(otherMeaning('Beträge in Millionen', 'across')).toBe('Millionen')
})
