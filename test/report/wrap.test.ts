import { expect, it } from 'vitest'
import { wrapped } from '../../src/report/wrap.js'

it('a sentence is broken between words, and goes on as far in as it began', () => {
  expect(wrapped('  Aitern, Böllen, Fröhnd und Wieden', 20)).toBe('  Aitern, Böllen,\n  Fröhnd und Wieden')
})

it('what stands behind a label goes on below its beginning', () => {
  expect(wrapped('  Antrag   nur gemeinsam mit anderen', 24)).toBe(
    '  Antrag   nur gemeinsam\n           mit anderen',
  )
})

it('a word longer than a line stays whole, and what fits stays as it is', () => {
  const path = '/home/muster/Dokumente/landkreis-loerrach.xlsx'
  expect(wrapped(`Geschrieben: ${path}`, 20)).toBe(`Geschrieben:\n${path}`)
  expect(wrapped('kurz\n\nauch  kurz\n', 20)).toBe('kurz\n\nauch  kurz\n')
})

it('colours take no room', () => {
  const green = '\u001B[32mallein\u001B[39m'
  expect(wrapped(`${green} oder mit`, 15)).toBe(`${green} oder mit`)
})
