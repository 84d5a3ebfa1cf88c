import type writeXlsx from 'write-excel-file/node'
import {
  getSelfClosingTagMarkup,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import { FORM_NAME, TITLE_NAME, titleDigest, WORDS_NAME } from '../domain/workbook-names.js'
import {
  cellAt,
  cellsOf,
  type Formula,
  fixed,
  quotedName,
  shownIn,
  type Workbook,
  type WorkbookSheet,
} from './workbook.js'

/** The library does not export the type of what its features are made for. */
type Features = NonNullable<
  NonNullable<Parameters<typeof writeXlsx>[1]> extends infer Options
    ? Options extends { features?: infer F }
      ? F
      : never
    : never
>

/**
 * What the library leaves to its users: filter, what may be typed, results of formulas, heads on every printed page,
 * page numbers, one page wide.
 */
export function sheetFeature(workbook: Workbook): Features[number] {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => put(xml, '<definedNames/>', definedNames(workbook.sheets)),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => withSetUp(xml, workbook, sheetIndex),
        },
      },
    },
  }
}

/** The order of the parts is that of the standard (ECMA-376, 18.3.1.99): Excel refuses any other. */
function withSetUp(xml: string, workbook: Workbook, at: number): string {
  const sheet = workbook.sheets[at]
  if (!sheet) throw new RangeError(`no sheet ${at}`)
  const filter = sheet.filter ? getSelfClosingTagMarkup('autoFilter', { ref: areaOf(sheet).join(':') }) : ''
  const setUp = getSelfClosingTagMarkup('pageSetup', {
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
  })
  const changes: readonly (readonly [landmark: string | RegExp, replacement: string])[] = [
    ['<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'],
    // Rows are frozen, no column: of four panes there are two, and Excel repairs a file that names a third.
    ['activePane="bottomRight"', 'activePane="bottomLeft"'],
    ['</sheetData>', `</sheetData>${filter}`],
    ['<pageMargins', `${validation(sheet)}<pageMargins`],
    [/<pageSetup [^>]*\/>/, `${setUp}${headerFooter(workbook, sheet)}`],
  ]
  return withResults(
    changes.reduce((changed, [landmark, replacement]) => put(changed, landmark, replacement), xml),
    sheet,
  )
}

/** A program that does not compute, as a list reader or a preview, sees the result that stands beside the formula. */
function withResults(xml: string, { above, table }: WorkbookSheet): string {
  const formulas = [...above, ...table.rows].flatMap((row) =>
    row.filter((cell): cell is Formula => typeof cell === 'object' && cell !== null),
  )
  let next = 0
  return xml.replace(/<c ([^>]*)><f>([^<]*)<\/f><\/c>/g, (_, attributes: string, formula: string) => {
    const { value } = formulas[next++] ?? { value: '' }
    const type = typeof value === 'string' ? ' t="str"' : ''
    return `<c ${attributes}${type}><f>${formula}</f><v>${sanitizeTextContent(String(value))}</v></c>`
  })
}

function validation({ above, table, entry }: WorkbookSheet): string {
  if (!entry || table.rows.length === 0) return ''
  const { column, atLeast, atMost, refusal } = entry
  const range = [0, table.rows.length - 1].map((row) => cellAt(above.length, row, column)).join(':')
  const rule = `type="whole" operator="between" allowBlank="1" showErrorMessage="1" error="${sanitizeAttributeValue(refusal)}"`
  return `<dataValidations count="1"><dataValidation ${rule} sqref="${range}"><formula1>${atLeast}</formula1><formula2>${atMost}</formula2></dataValidation></dataValidations>`
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
    const { name, above, entry, table } = sheet
    const naming = (what: string, meant: string, attributes = '') =>
      `<definedName name="${what}" localSheetId="${at}"${attributes}>${sanitizeTextContent(meant)}</definedName>`
    const named = (what: string, cells: string, attributes = '') =>
      naming(what, `${quotedName(name)}!${cells}`, attributes)
    const words = above.map(([first = null]) => titleDigest(String(shownIn(first) ?? '')))
    const headRow = above.length + 1
    return [
      ...(sheet.filter
        ? [named('_xlnm._FilterDatabase', areaOf(sheet).map(fixed).join(':'), ' hidden="1"')]
        : []),
      named('_xlnm.Print_Titles', `$${headRow}:$${headRow}`),
      ...(above.length > 0
        ? [named(TITLE_NAME, `$A$1:$A$${above.length}`), naming(WORDS_NAME, `"${words.join(' ')}"`)]
        : []),
      ...(sheet.isForm && entry
        ? [named(FORM_NAME, cellsOf(above.length, entry.column, [-1, table.rows.length - 1]))]
        : []),
    ]
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

/** @returns the first and the last cell of what is filtered, heads included */
function areaOf({ above, table: { rows, columns, sums } }: WorkbookSheet): [string, string] {
  const last = sums?.has(rows.length - 1) ? rows.length - 2 : rows.length - 1
  return [cellAt(above.length, -1, 0), cellAt(above.length, last, columns.length - 1)]
}

/** @throws Error when the landmark is not there: a newer library would otherwise lose the set-up in silence */
function put(xml: string, landmark: string | RegExp, replacement: string): string {
  if (xml.search(landmark) < 0) throw new Error(`the workbook lacks ${landmark}`)
  return xml.replace(landmark, () => replacement)
}
