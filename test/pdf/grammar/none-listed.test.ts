import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { noneListed } from '../../../src/pdf/grammar/none-listed.js'
import { pageLines } from '../../../src/pdf/layout/page-lines.js'
import { textPageOf } from '../support/text-pages.js'
import { register } from '../support/world.js'

const names = printedNames(register)
const MISSING = register.municipalities.filter(({ name }) =>
  ['Aitern', 'Hausen am Bussen', 'Baden-Baden'].includes(name),
)

/** @returns the names that are found in these lines, each with what is told of where it stands */
function found(...lines: readonly string[]) {
  const page = textPageOf(lines.map((text) => [[50, text]] as const))
  return noneListed(pageLines([page], 'text', names), MISSING, names).map(({ municipality, text }) => [
    municipality.name,
    text,
  ])
}

test('places that a table leaves out are listed in a sentence, over the ends of its lines', () => {
  const said = 'Keine Zuweisung erhalten Aitern, Hausen am'
  expect(found(said, 'Bussen und Baden-', 'Baden.')).toEqual([
    ['Aitern', said],
    ['Hausen am Bussen', `${said} … Bussen und Baden-`],
    ['Baden-Baden', `${said} … Baden.`],
  ])
})

test.each([
  [
    [
      'Nachrichtlich: ohne Auszahlung',
      'Aitern, Landkreis Lörrach',
      'Hausen am Bussen (AGS 08425055)',
      'Baden-Baden',
    ],
  ],
  [['In diesem Jahr beträgt die Zuweisung 2018 0,00 EUR: Aitern, Hausen am Bussen,', 'Baden-Baden.']],
  [['0 €: Aitern · Hausen am Bussen · Baden-Baden'.replaceAll(' · ', '; ')]],
  [['Leer gehen in diesem Jahr aus:', 'Aitern', 'Hausen am Bussen', 'Baden-Baden']],
  [['Aitern, Baden-Baden und Hausen am Bussen', 'erhalten nichts.']],
  [['Aitern, Baden-Baden und Hausen am Bussen', 'bekamen nichts.']],
  [['Leer geht Aitern aus.', 'Binzen 15.922. Leer gehen Hausen am Bussen und', 'Baden-Baden aus.']],
  [
    [
      'Gemeinden, denen nichts zugewiesen wurde, stehen unter „Fehlanzeige“.',
      'Fehlanzeige: Aitern; Hausen am Bussen',
      'Fehlanzeige: Baden-Baden',
    ],
  ],
  [['Keinen Euro erhielten', 'Aitern, Baden-Baden und Hausen am Bussen.']],
])('they may be lines of their own, and named before it is said: %s', (lines) => {
  expect(found(...lines)).toHaveLength(3)
})

test('the cells behind their names may be empty', () => {
  const page = (amount: string) =>
    textPageOf([
      [
        [50, 'Aitern'],
        [200, 'Lörrach'],
      ],
      [
        [50, 'Binzen'],
        [200, 'Lörrach'],
        [400, '15.922'],
      ],
      [
        [50, 'Hausen am Bussen'],
        [300, amount],
      ],
      [[50, 'Baden-Baden']],
    ])
  const named = (amount: string) =>
    noneListed(pageLines([page(amount)], 'text', names), MISSING, names).map(({ text }) => text)
  expect(named('0')).toEqual(['Aitern Lörrach', 'Hausen am Bussen 0', 'Baden-Baden'])
  expect(named('796')).toEqual([])
})

test('the persons of a place in the table beside it are none of an empty cell', () => {
  const line = (place: string) =>
    [
      [80, place],
      [330, '30'],
      [340, 'Binzen'],
      [480, '15.922'],
    ] as const
  const page = textPageOf(['Aitern', 'Hausen am Bussen', 'Baden-Baden'].map(line))
  expect(noneListed(pageLines([page], 'text', names), MISSING, names)).toHaveLength(3)
})

test('each district may have a sentence of its own', () => {
  expect(
    found('Aitern erhält nichts.', 'Summe: 796', 'Hausen am Bussen und Baden-Baden erhalten nichts.'),
  ).toHaveLength(3)
})

test('what says so may be broken at the end of its line', () => {
  expect(found('Keinen Be-', 'trag erhalten Aitern, Baden-Baden und Hausen', 'am Bussen.')).toHaveLength(3)
})

test.each([
  [['Keine Zuweisung erhalten Aitern und Hausen am Bussen.']],
  [['Es folgen Aitern, Hausen am Bussen und Baden-Baden.']],
])('a list that lacks one of them, or says nothing of the kind, tells nothing: %s', (lines) => {
  expect(found(...lines)).toEqual([])
})
