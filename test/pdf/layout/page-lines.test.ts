import { expect, test } from 'vitest'
import { pageLines } from '../../../src/pdf/layout/page-lines.js'
import { type Line, textPageOf } from '../support/text-pages.js'
import { names } from '../support/world.js'

/** @param by how far its columns lie from those of other tables, in points */
const tableOf = (by: number, first: number): Line[] => [
  [
    [70 + by, 'Nr.'],
    [103 + by, 'Zuwendung'],
    [180 + by, 'Gemeinde'],
  ],
  ...Array.from(
    { length: 8 },
    (_, at): Line => [
      [100 + by, String(first + at)],
      [103 + by, '19 902'],
      [180 + by, 'Kehl'],
    ],
  ),
]

test('where the numbers of one table begin says nothing of another below its own head', () => {
  const [page] = pageLines([textPageOf([...tableOf(0, 101), ...tableOf(-14, 201)])], 'text', names)
  const amounts = page?.lines.flatMap(({ tokens }) => tokens[1]?.text ?? [])
  expect(amounts?.filter((text) => text === '19 902')).toHaveLength(16)
})
