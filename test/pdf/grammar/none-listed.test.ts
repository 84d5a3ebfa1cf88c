import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { noneListed } from '../../../src/pdf/grammar/none-listed.js'
import { pageLines } from '../../../src/pdf/grammar/page-lines.js'
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
  [['0 €: Aitern · Hausen am Bussen · Baden-Baden'.replaceAll(' · ', '; ')]],
  [['Leer gehen in diesem Jahr aus:', 'Aitern', 'Hausen am Bussen', 'Baden-Baden']],
  [['Aitern, Baden-Baden und Hausen am Bussen', 'erhalten nichts.']],
])('they may be lines of their own, and named before it is said: %s', (lines) => {
  expect(found(...lines)).toHaveLength(3)
})

test.each([
  [['Keine Zuweisung erhalten Aitern und Hausen am Bussen.']],
  [['Es folgen Aitern, Hausen am Bussen und Baden-Baden.']],
])('a list that lacks one of them, or says nothing of the kind, tells nothing: %s', (lines) => {
  expect(found(...lines)).toEqual([])
})
