import type writeXlsx from 'write-excel-file/node'
import { getCellAddress, getSelfClosingTagMarkup, sanitizeTextContent } from 'write-excel-file/utility'
import type { Workbook, WorkbookSheet } from './workbook.js'

/** The library does not export the type of what its features are made for. */
type Features = NonNullable<
  NonNullable<Parameters<typeof writeXlsx>[1]> extends infer Options
    ? Options extends { features?: infer F }
      ? F
      : never
    : never
>

/** What the library leaves to its users: filter, heads on every printed page, page numbers, one page wide. */
export function printFeature(workbook: Workbook): Features[number] {
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => put(xml, '<definedNames/>', definedNames(workbook.sheets)) },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => withPrintSetUp(xml, workbook, sheetIndex),
        },
      },
    },
  }
}

/** The order of the parts is that of the standard (ECMA-376, 18.3.1.99): Excel refuses any other. */
function withPrintSetUp(xml: string, workbook: Workbook, at: number): string {
  const sheet = workbook.sheets[at]
  if (!sheet) throw new RangeError(`no sheet ${at}`)
  const area = areaOf(sheet).join(':')
  const filter = sheet.filter ? getSelfClosingTagMarkup('autoFilter', { ref: area }) : ''
  const setUp = getSelfClosingTagMarkup('pageSetup', {
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
  })
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'
  const filtered = put(put(xml, '<sheetViews>', fit), '</sheetData>', `</sheetData>${filter}`)
  return put(filtered, /<pageSetup [^>]*\/>/, `${setUp}${headerFooter(workbook, sheet)}`)
}

/** `&P` and `&N` are the number of the page and of all pages; a lone `&` has to be doubled. */
function headerFooter({ footer, pageWords }: Workbook, { name }: WorkbookSheet): string {
  const plain = (text: string) => text.replaceAll('&', '&&')
  const head = `&L${plain(name)}&R${plain(pageWords.page)} &P ${plain(pageWords.of)} &N`
  // A header or footer of more than 255 characters makes Excel repair the file.
  const foot = `&L&8${plain(footer)}`.slice(0, 255)
  const tags = `<oddHeader>${sanitizeTextContent(head)}</oddHeader><oddFooter>${sanitizeTextContent(foot)}</oddFooter>`
  return `<headerFooter>${tags}</headerFooter>`
}

function definedNames(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.flatMap((sheet, at) => {
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`
    const [from, to] = areaOf(sheet).map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
    const scope = `localSheetId="${at}"`
    const area = sanitizeTextContent(`${quoted}!${from}:${to}`)
    return [
      ...(sheet.filter
        ? [`<definedName name="_xlnm._FilterDatabase" ${scope} hidden="1">${area}</definedName>`]
        : []),
      `<definedName name="_xlnm.Print_Titles" ${scope}>${sanitizeTextContent(`${quoted}!$1:$1`)}</definedName>`,
    ]
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

/** @returns the first and the last cell of the table, heads included */
function areaOf({ table }: WorkbookSheet): [string, string] {
  return ['A1', getCellAddress(table.rows.length, table.columns.length - 1)]
}

/** @throws Error when the landmark is not there: a newer library would otherwise lose the set-up in silence */
function put(xml: string, landmark: string | RegExp, replacement: string): string {
  if (xml.search(landmark) < 0) throw new Error(`the workbook lacks ${landmark}`)
  return xml.replace(landmark, () => replacement)
}
