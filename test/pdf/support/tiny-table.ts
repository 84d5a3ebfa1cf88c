import { type Ink, numberWidth, type TinyPage, tinyPdf } from './tiny-pdf.js'
import type { TruthRow } from './world.js'

export interface TableStyle {
  readonly rowsPerPage?: number
  readonly mark?: boolean
  readonly row?: (row: TruthRow, y: number, index: number) => Ink[]
  /** last word on each page */
  readonly page?: (page: TinyPage, index: number) => TinyPage
}

export function grouped(amount: number, separator = '.'): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, separator)
}

export function rightAligned(text: string, right: number, y: number, more: Partial<Ink> = {}): Ink {
  return { text, x: right - numberWidth(text, more.size ?? 10), y, ...more }
}

/** AGS, name, district, amount. */
export function plainRow({ municipality, amount }: TruthRow, y: number): Ink[] {
  return [
    { text: municipality.ags, x: 50, y },
    { text: municipality.name, x: 110, y },
    { text: municipality.district.name, x: 300, y },
    rightAligned(`${grouped(amount)} €`, 520, y),
  ]
}

/** The pages of a table of invented amounts. */
export function tinyTable(rows: readonly TruthRow[], style: TableStyle = {}): TinyPage[] {
  const { rowsPerPage = 50, mark = true, row = plainRow, page = (same) => same } = style
  const pages: TinyPage[] = []
  for (let start = 0; start < rows.length; start += rowsPerPage) {
    const ink: Ink[] = [{ text: `Seite ${pages.length + 1}`, x: 500, y: 20, size: 8 }]
    if (mark) ink.push({ text: 'MUSTER – erfundene Beträge', x: 50, y: 815 })
    rows.slice(start, start + rowsPerPage).forEach((truth, index) => {
      ink.push(...row(truth, 790 - 15 * index, start + index))
    })
    pages.push(page({ ink }, pages.length))
  }
  return pages
}

export function tinyTablePdf(rows: readonly TruthRow[], style: TableStyle = {}): Uint8Array {
  return tinyPdf(tinyTable(rows, style))
}
