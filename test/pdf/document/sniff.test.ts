import { expect, test } from 'vitest'
import { refusedAtGate } from '../../../src/pdf/document/sniff.js'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a PDF passes, junk before its header or not', () => {
  expect(refusedAtGate(bytes('%PDF-1.7\n'))).toBeNull()
  expect(refusedAtGate(bytes(`HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n`))).toBeNull()
})

test('what is no PDF is named', () => {
  expect(refusedAtGate(bytes(''))).toBe('empty-file')
  expect(refusedAtGate(bytes('\n <!doctype html><title>404</title>'))).toBe('html-page')
  expect(refusedAtGate(bytes('PK\u0003\u0004'))).toBe('not-a-pdf')
})
