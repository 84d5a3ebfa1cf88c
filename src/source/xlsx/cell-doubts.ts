import type { CellDoubt } from '../../domain/amount-list/amount-list.js'
import { remarkDoubt } from '../../domain/amount-list/meaning.js'
import { columnLetters } from './columns.js'
import { changesNumber } from './number-format.js'
import type { SheetCell, SheetFacts } from './sheet-facts.js'
import { type CellStyle, hasRaisedPart, struckParts, stylesOf } from './styles.js'
import type { Parts } from './unpack-workbook.js'
import { attribute, elements, tags, unescaped } from './xml.js'

/** What speaks against taking a cell for what its text says, by address. */
export type CellDoubts = ReadonlyMap<string, CellDoubt>

/** @param sheet as its XML says @param part path of that XML */
export function cellDoubts(sheet: SheetFacts, parts: Parts, part: string): CellDoubts {
  const text = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array())
  const styles = stylesOf(text('xl/styles.xml'))
  const shared = text('xl/sharedStrings.xml')
  const texts = /strike|vertAlign/.test(shared) ? elements(shared, 'si') : []
  const doubts = new Map<string, CellDoubt>()
  for (const [address, note] of notesOn(part, text))
    if (remarkDoubt(note) !== null) doubts.set(address, { code: 'cell-noted', args: { note } })
  for (const { range, rows, columns } of sheet.merged) {
    const args = { range, firstRow: rows[0], columns: [columns[0] - 1, columns[1] - 1] as const }
    for (let row = rows[0]; row <= Math.min(rows[1], sheet.lastRow); row++)
      for (let column = columns[0]; column <= Math.min(columns[1], sheet.lastColumn); column++)
        doubts.set(`${columnLetters(column)}${row}`, { code: 'cell-merged', args })
  }
  for (const [address, cell] of sheet.cells) {
    const doubt = doubtOf(cell, styles[cell.style], texts)
    if (doubt) doubts.set(address, doubt)
  }
  return doubts
}

function doubtOf(
  { type, value, hasFormula }: SheetCell,
  style: CellStyle | undefined,
  texts: readonly string[],
): CellDoubt | null {
  if (value === null) return hasFormula ? { code: 'formula-open', args: {} } : null
  const looks = type === 's' ? (texts[Number(value)] ?? '') : value
  const parts = struckParts(looks)
  if (parts !== null || style?.isStruck) return { code: 'cell-struck', args: { parts: parts ?? 'all' } }
  if (hasRaisedPart(looks)) return { code: 'cell-raised', args: {} }
  const format = style?.format ?? ''
  const number = type === 'n' ? Number(value) : null
  return changesNumber(format, number) ? { code: 'number-format', args: { format, value } } : null
}

/** @returns what people wrote beside cells of the sheet, by address */
function notesOn(part: string, text: (path: string) => string): [address: string, note: string][] {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(part) ?? []
  const targets = tags(text(`${folder}_rels/${name}.rels`), 'Relationship')
    .map((attributes) => attribute(attributes, 'Target') ?? '')
    .filter((target) => /comments?\d*\.xml$/i.test(target))
  return targets.flatMap((target) => {
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\.\//, '')}`
    return elements(text(path), '(?:threadedC|c)omment').map((note): [string, string] => {
      const written = unescaped(note.replace(/<[^>]*>/g, ' '))
        .replace(/\s+/g, ' ')
        .trim()
      return [attribute(tags(note, '(?:threadedC|c)omment')[0] ?? '', 'ref') ?? '', written]
    })
  })
}
