import type { SheetWords } from '../../domain/amount-list/sheet-cell.js'
import type { Parts } from './unpack-workbook.js'
import { attribute, elements, tags, unescaped } from './xml.js'

/** Codes of a print header for its places, fonts, sizes and colours, and for what the printer fills in. */
const CODE = /&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d+|[A-Z])/gi

/**
 * What stands on a sheet beside its cells: in its print header and footer, and in boxes that lie on it.
 * @param xml of the sheet @param part path of that XML
 */
export function wordsBeside(xml: string, parts: Parts, part: string): SheetWords[] {
  return [...headerWords(xml), ...boxWords(parts, part)]
}

function headerWords(xml: string): SheetWords[] {
  const heads = elements(xml, '(?:odd|even|first)(?:Header|Footer)').map((element) =>
    unescaped(element.replace(/<[^>]*>/g, ''))
      .replace(/&&/g, '+')
      .replace(CODE, ' '),
  )
  return said([...new Set(heads)].map((text) => ({ where: 'print-header', line: 1, text })))
}

function boxWords(parts: Parts, part: string): SheetWords[] {
  const boxes = partsOf(parts, part, /drawing\d*\.xml$/i).flatMap((xml) =>
    elements(xml, '(?:two|one|absolute)(?:Cell)?Anchor'),
  )
  return said(
    boxes.map((box) => {
      const row = Number(/<(?:\w+:)?row>(\d+)</.exec(box)?.[1] ?? 0)
      const text = elements(box, 't').map((one) => unescaped(one.replace(/<[^>]*>/g, '')))
      return { where: 'text-box', line: row + 1, text: text.join(' ') }
    }),
  )
}

const said = (words: readonly SheetWords[]): SheetWords[] =>
  words
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim().normalize('NFC') }))
    .filter(({ text }) => /[\p{L}\d]/u.test(text))

/** @returns the XML of the parts that a sheet refers to, of one kind by the end of their paths */
export function partsOf(parts: Parts, part: string, kind: RegExp): string[] {
  const text = (path: string) => parts.get(path) ?? ''
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(part) ?? []
  return tags(text(`${folder}_rels/${name}.rels`), 'Relationship')
    .map((attributes) => attribute(attributes, 'Target') ?? '')
    .filter((target) => kind.test(target))
    .map((target) => text(target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\.\//, '')}`))
}
