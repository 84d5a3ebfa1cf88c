import { expect, it } from 'vitest'
import { decodeText } from '../../../src/source/csv/decode-text.js'
import { register } from '../../support/data.js'

/** Where each program puts the letters that ASCII lacks and names of municipalities have, and the sign of the euro. */
const WRITERS = {
  'windows-1252': { Ä: 0xc4, Ö: 0xd6, Ü: 0xdc, ä: 0xe4, ö: 0xf6, ü: 0xfc, ß: 0xdf, '€': 0x80 },
  cp850: { Ä: 0x8e, Ö: 0x99, Ü: 0x9a, ä: 0x84, ö: 0x94, ü: 0x81, ß: 0xe1, '€': 0xd5 },
  'mac-roman': { Ä: 0x80, Ö: 0x85, Ü: 0x86, ä: 0x8a, ö: 0x9a, ü: 0x9f, ß: 0xa7, '€': 0xdb },
} as const satisfies Record<string, Readonly<Record<string, number>>>
type Writer = keyof typeof WRITERS

function written(text: string, writer: Writer): Uint8Array {
  const table: Readonly<Record<string, number>> = WRITERS[writer]
  return Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0))
}

it.each(Object.keys(WRITERS) as Writer[])('each name alone, and all together, are read from %s', (writer) => {
  const row = (name: string) => `Gemeinde;Betrag\n${name};51.000\n`
  const wrong = register.municipalities.filter(
    ({ name }) => decodeText(written(row(name), writer)).text !== row(name),
  )
  expect(wrong.map(({ name }) => name)).toEqual([])
  const all = register.municipalities
    .map(({ name, district }) => `${name};${district.name};51.000 €`)
    .join('\n')
  expect(decodeText(written(all, writer))).toEqual({ encoding: writer, text: all })
})

it.each(Object.keys(WRITERS) as Writer[])('capitals as well: %s', (writer) => {
  const all = register.municipalities.map(({ name }) => name.replaceAll('ß', 'ss').toUpperCase()).join('\n')
  expect(decodeText(written(all, writer))).toEqual({ encoding: writer, text: all })
})

it('letters of a code page that a mark of UTF-16 begins or ends with are no mark', () => {
  for (const bytes of [
    [0xff, 0x61, 0x62, 0x63],
    [0x61, 0xfe, 0x62, 0x63],
    [0xfe, 0x61, 0x62, 0x63],
    [0x61, 0xff, 0x62, 0x63],
  ])
    expect(Object.keys(WRITERS)).toContain(decodeText(Uint8Array.from(bytes)).encoding)
})

it('UTF-16 without a mark is told by its zeros, as soon as there are eight bytes', () => {
  const text = 'Wehr;1'
  const little = Buffer.from(text, 'utf16le')
  expect(decodeText(little)).toEqual({ encoding: 'utf-16le', text })
  expect(decodeText(Buffer.from(little).swap16())).toEqual({ encoding: 'utf-16be', text })
  expect(decodeText(little.subarray(0, 6)).encoding).toBe('utf-8')
  expect(decodeText(new Uint8Array())).toEqual({ encoding: 'utf-8', text: '' })
})
