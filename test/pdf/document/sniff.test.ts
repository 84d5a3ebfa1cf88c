import { expect, test } from 'vitest'
import { sniff } from '../../../src/pdf/document/sniff.js'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a PDF passes, junk before its header or not', () => {
  expect(sniff(bytes('%PDF-1.7\n'))).toBeNull()
  expect(sniff(bytes(`HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n`))).toBeNull()
})

test('what is no PDF is named', () => {
  expect(sniff(bytes(''))).toBe('empty-file')
  expect(sniff(bytes('\n <!doctype html><title>404</title>'))).toBe('html-page')
  expect(sniff(bytes('PK\u0003\u0004'))).toBe('not-a-pdf')
})
