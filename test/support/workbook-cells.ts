import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readSheet } from '../../src/source/xlsx/read-sheet.js'
import { unpackWorkbook } from '../../src/source/xlsx/unpack-workbook.js'

/** The cells of a sheet by address, texts as they are shown. */
export async function cellsOf(bytes: Uint8Array, sheet: string): Promise<ReadonlyMap<string, string>> {
  const { records } = await readSheet(await unpackWorkbook(bytes, 'x.xlsx'), 'workbook.xlsx', sheet)
  return new Map(
    records.flatMap(({ line, cells }) =>
      cells.map((cell, at) => [`${String.fromCharCode(65 + at)}${line}`, cell] as const),
    ),
  )
}

/**
 * The same workbook as if a person had typed numbers into some cells.
 * @param place of the sheet among all, from 1
 * @param typed by address; null empties the cell
 */
export function typedInto(
  bytes: Uint8Array,
  place: number,
  typed: Readonly<Record<string, number | string | null>>,
): Uint8Array {
  const parts = unzipSync(bytes)
  const path = `xl/worksheets/sheet${place}.xml`
  let xml = strFromU8(parts[path] ?? new Uint8Array())
  for (const [address, value] of Object.entries(typed)) {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?: t="\\w+")?(?:/>|>.*?</c>)`)
    if (!cell.test(xml)) xml = withCell(xml, address)
    const content =
      typeof value === 'string'
        ? ` t="inlineStr"><is><t>${value}</t></is>`
        : `>${value === null ? '' : `<v>${value}</v>`}`
    xml = xml.replace(cell, (_, attributes: string) => `<c r="${address}"${attributes}${content}</c>`)
  }
  return zipSync({ ...parts, [path]: strToU8(xml) })
}

/** The sheet with one more cell, at the end of its row. */
function withCell(xml: string, address: string): string {
  const row = new RegExp(`(<row r="${/\d+/.exec(address)?.[0]}"[^>]*>.*?)(</row>)`)
  if (!row.test(xml)) throw new Error(`no row of ${address}`)
  return xml.replace(row, `$1<c r="${address}"/>$2`)
}
