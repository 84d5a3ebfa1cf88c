import { expect, test } from 'vitest'
import { printedNames } from '../../../src/domain/places/printed-names.js'
import { otherTable } from '../../../src/pdf/grammar/other-table.js'
import type { PageLines } from '../../../src/pdf/layout/page-lines.js'
import { tokensOf } from '../../../src/pdf/layout/token.js'
import { register } from '../support/world.js'

const names = printedNames(register)

function pageOf(number: number, texts: readonly string[]): PageLines {
  const lines = texts.map((text, at) => {
    const words = text
      .split(' ')
      .map((word, index) => ({ text: word, x0: 60 * index, x1: 60 * index + 50, size: 10 }))
    const line = { page: number, y: 12 * at, size: 10, words, text }
    return { line, tokens: tokensOf(line, () => false) }
  })
  return { number, lines, artifacts: [] }
}

test('a list whose names stand above their figures is no other table, though each page has few lines with both', () => {
  const pages = Array.from({ length: 30 }, (_, at) =>
    pageOf(at + 1, ['Lörrach 12 796', 'Binzen 1 796', '796', '796']),
  )
  expect(otherTable(pages, names)).toBeNull()
})

test('a list of something else is one', () => {
  const pages = Array.from({ length: 30 }, (_, at) =>
    pageOf(at + 1, ['Volkshochschule 12 796', 'Musikschule 796']),
  )
  expect(otherTable(pages, names)).toEqual({ lines: 60, named: 0 })
})
