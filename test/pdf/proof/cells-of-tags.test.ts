import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import type { Municipality } from '../../../src/domain/register.js'
import type { TagNode } from '../../../src/pdf/document/tagged-page.js'
import { testsByRate } from '../../../src/pdf/grammar/amount-tests.js'
import { layoutsFor, linesIn } from '../../../src/pdf/grammar/hypotheses.js'
import { amountIn, edition, places } from '../support/blocks.js'
import { type Line, textPageOf } from '../support/text-pages.js'
import { register } from '../support/world.js'

/** Points of a letter. */
const LETTER = 5
const CONTACTS = ['Frau Klein', 'Herr Roth', 'Fr. Dr. Hahn']
const longest = Math.max(...places.map(({ name }) => name.length))

/** @returns the names that the tags give, where the column of contacts begins so many letters behind where they begin */
function namesWith(begin: (place: Municipality) => number): (string | undefined)[] {
  const lines = places.map(
    (place, at): Line => [
      [70, place.ags],
      [100, place.name],
      [100 + LETTER * begin(place), CONTACTS[at % 3] ?? ''],
      [450, String(amountIn(place))],
    ],
  )
  const tags: TagNode = {
    role: 'Table',
    children: lines.map((line, row) => ({
      role: 'TR',
      children: line.map((_, cell) => ({ role: 'TD', children: [{ id: `${row} ${cell}` }] })),
    })),
  }
  const names = printedNames({ ...register, municipalities: places })
  const own = linesIn([textPageOf(lines, { tags })], 'tags', names)
  const [test] = testsByRate(own.pages, [edition])
  const [[candidate] = []] = test ? [...layoutsFor(own, test)].map((layout) => [...layout]) : []
  return candidate?.reading.rows.map(({ name }) => name) ?? []
}

test('a name ends where the file declares that its cell does, however near the next one begins', () => {
  const names = places.map(({ name }) => name)
  expect(namesWith(() => longest + 4)).toEqual(names)
  expect(namesWith(({ name }) => name.length + 1)).toEqual(names)
})
