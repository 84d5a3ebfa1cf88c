import { extname } from 'node:path'
import { type Draft, type DraftRow, draftOf } from '../api/draft.js'
import { IgmError } from '../domain/problem.js'
import type { Finding } from '../pdf/finding.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import type { Sheet } from '../report/sheet.js'
import type { Invocation, Options } from './command.js'
import type { Io } from './io.js'
import type { FindingWords } from './messages/findings.js'
import { type DraftWords, loadDocumentWords, loadDraftWords } from './messages/load-words.js'
import { printable } from './messages/messages.js'
import { columnsOf } from './screens/assessment-sheet.js'

/** Fill of a row by its state: nothing, a warm yellow, a light red. */
const FILL: Readonly<Record<DraftRow['state'], string | null>> = {
  read: null,
  check: '#FFF2CC',
  missing: '#FADBD8',
}

/** @throws IgmError `option-invalid` for a file of another kind: asked before the PDF is read */
export function checkDraft({ draft }: Options): void {
  if (draft === undefined || /\.(?:xlsx|csv)$/i.test(String(draft))) return
  throw new IgmError('option-invalid', {
    option: '--draft',
    value: String(draft),
    expected: 'draft.xlsx, draft.csv',
  })
}

/**
 * Writes the file of `--draft`: all municipalities, what was read of each, and what is wrong with it.
 * @param file the PDF, as the user named it
 * @throws what `writeOutput` throws
 */
export async function writeDraft(
  table: ParsedTable,
  words: FindingWords,
  { invocation, io, file }: { invocation: Invocation; io: Io; file: string },
): Promise<void> {
  const { options, messages, workspace } = invocation
  const path = String(options.draft)
  const draftWords = await loadDraftWords(messages.language)
  if (table.accepted) return io.err.write(`${draftWords.needless}\n`)
  const draft = draftOf(table, workspace.register())
  const rows = rowSheet(draft, { words, draftWords, invocation })
  const bytes =
    extname(path).toLowerCase() === '.csv'
      ? await csvBytes(rows)
      : await workbookBytes(rows, draft, { words, draftWords, invocation })
  const { writeOutput } = await import('../source/write-output.js')
  await writeOutput(path, bytes)
  const open = draft.rows.filter(({ state }) => state !== 'read').length
  if (!options.quiet) await io.err.write(`${printable(draftWords.written(path, open, file))}\n`)
}

interface Context {
  readonly words: FindingWords
  readonly draftWords: DraftWords
  readonly invocation: Invocation
}

/** Only what the list reader knows has a name it knows: `igm import` takes the draft as it takes any list. */
function rowSheet(draft: Draft, { words, draftWords, invocation }: Context): Sheet {
  const { heads, state } = draftWords
  return {
    columns: [
      ...columnsOf(['ags', 'name', 'district', 'amount', 'persons'], invocation.messages),
      { key: 'state', label: heads.state, kind: 'text' },
      { key: 'page', label: heads.page, kind: 'number' },
      { key: 'printed', label: heads.printed, kind: 'text' },
      { key: 'problem', label: heads.problem, kind: 'text' },
    ],
    rows: draft.rows.map(({ municipality, row, state: which, findings }) => [
      municipality.ags,
      municipality.name,
      municipality.district.name,
      row?.amount ?? null,
      row?.persons ?? null,
      state[which],
      row?.page ?? findings[0]?.page ?? null,
      row?.text ?? findings[0]?.text ?? null,
      said(findings, words),
    ]),
    fills: draft.rows.map(({ state: which }) => FILL[which]),
  }
}

const said = (findings: readonly Finding[], words: FindingWords): string | null =>
  findings.map((finding) => words.line({ ...finding, page: null, text: null })).join(' ') || null

async function csvBytes(rows: Sheet): Promise<Uint8Array> {
  const { toExcelCsv } = await import('../report/csv.js')
  return new TextEncoder().encode(toExcelCsv(rows))
}

async function workbookBytes(rows: Sheet, draft: Draft, context: Context): Promise<Uint8Array> {
  const { draftWords, words, invocation } = context
  const { heads, sheets } = draftWords
  const [{ toXlsx }, documentWords] = await Promise.all([
    import('../report/xlsx.js'),
    loadDocumentWords(invocation.messages.language),
  ])
  const loose: Sheet = {
    columns: [
      { key: 'page', label: heads.page, kind: 'number' },
      { key: 'printed', label: heads.printed, kind: 'text' },
      { key: 'problem', label: heads.problem, kind: 'text' },
    ],
    rows: draft.loose.map((finding) => [finding.page, finding.text, said([finding], words)]),
  }
  return toXlsx({
    sheets: [
      { name: sheets.rows, above: [], table: rows, filter: true },
      ...(draft.loose.length > 0 ? [{ name: sheets.loose, above: [], table: loose, filter: false }] : []),
    ],
    footer: invocation.line,
    pageWords: { page: documentWords.page, of: documentWords.of },
  })
}
