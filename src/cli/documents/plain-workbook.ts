import type { Sheet } from '../../report/sheet.js'
import type { Workbook } from '../../report/workbook.js'
import type { Invocation } from '../command.js'
import { loadDocumentWords } from '../messages/load-words.js'

/** A workbook of one sheet, for results that have no more to tell. */
export async function plainWorkbook(table: Sheet, { messages, line }: Invocation): Promise<Workbook> {
  const words = await loadDocumentWords(messages.language)
  return {
    sheets: [{ name: words.workbook.sheet.table, above: [], table, filter: true }],
    footer: line,
    pageWords: { page: words.page, of: words.of },
  }
}
