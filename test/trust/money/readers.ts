import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'

/** Readers of what the tool writes that know nothing of how it writes. */

export function csvRows(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, bom: true }) as unknown as string[][]
}

/** @returns the cells of each sheet of a workbook, as text */
export function workbookSheets(bytes: Uint8Array): string[][][] {
  const files = unzipSync(bytes)
  const xml = (name: string) => (files[name] ? strFromU8(files[name]) : '')
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    textOf(item),
  )
  const names = Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
  const numberOf = (name: string) => Number(/\d+/.exec(name)?.[0])
  return names.sort((a, b) => numberOf(a) - numberOf(b)).map((name) => rowsOf(xml(name), shared))
}

function rowsOf(xml: string, shared: readonly string[]): string[][] {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = []
    for (const [, attributes = '', content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = columnOf(/r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A')
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? ''
      cells[column] = attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : value || textOf(content)
    }
    return Array.from(cells, (cell) => cell ?? '')
  })
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1
}

/** @returns the cells of every row of every table of a Word document */
export function paperRows(bytes: Uint8Array): string[][] {
  const file = unzipSync(bytes)['word/document.xml']
  const xml = file ? strFromU8(file) : ''
  return [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>|<w:tr (.*?)<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => textOf(cell)),
  )
}

/** @returns the cells of each row of a page that names a municipality, by AGS */
export function pageRows(html: string): Map<string, string[]> {
  const rows = [...html.matchAll(/<tr data-ags="(\d{8})"[^>]*>(.*?)<\/tr>/gs)]
  return new Map(
    rows.map(([, ags = '', row = '']) => [
      ags,
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
    ]),
  )
}

/** @returns what a pointer reads that rests on a municipality of a map, by AGS */
export function mapTitles(svg: string): Map<string, string> {
  const shapes = svg.matchAll(/<path [^>]*data-ags="(\d{8})"[^>]*><title>(.*?)<\/title>/gs)
  return new Map([...shapes].map(([, ags = '', title = '']) => [ags, textOf(title)]))
}

function textOf(xml: string): string {
  const entities: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  }
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
}
