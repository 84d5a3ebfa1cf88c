import { readTable } from '../../api/import-table.js'
import type { ParsedTable } from '../../pdf/parsed-table.js'
import { readInput } from '../../source/read-input.js'
import type { CommandMeta, Invocation } from '../command.js'
import { formatOf } from '../emit.js'
import { emitTable, REFUSED_OPTION, type TableView } from '../emit-table.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { type FindingWords, loadFindingWords } from '../messages/findings.js'
import { wantedPage } from '../options.js'
import { amountColumnOf, ownEdition } from '../own-edition.js'
import { pageProgress } from '../progress.js'
import { LIMIT_OPTIONS, limitsOf } from '../read-limits.js'
import { sayNotes } from '../say-notes.js'
import { parseScreen, parseSheet } from '../screens/parse-screen.js'
import { checkDraft, writeDraft } from '../write-draft.js'

export const meta: CommandMeta = {
  name: 'parse',
  args: '<file>',
  options: [
    { flags: '--sheet <sheet>' },
    { flags: '--edition-file <file>' },
    { flags: '--amount-column <text>' },
    { flags: '--all-rows' },
    { flags: '--explain' },
    { flags: '--debug-svg <file>', writes: true },
    { flags: '--page <number>' },
    { flags: '--draft <file>', writes: true },
    REFUSED_OPTION,
    ...LIMIT_OPTIONS,
  ],
  examples: [
    'igm parse data/demo/muster.pdf',
    'igm parse data/demo/muster.pdf --format csv -o muster.csv',
    'igm parse data/demo/muster.pdf --explain',
    'igm parse betraege.xlsx',
  ],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { args, options, messages, workspace } = invocation
  const [path = ''] = args
  const format = formatOf(options)
  const limits = limitsOf(options)
  const draw = wantedPage(options)
  checkDraft(options)
  const bytes = await readInput(path, io.stdin)
  const progress = pageProgress(invocation, io)
  const { table, notes } = await readTable(workspace, bytes, {
    path,
    sheet: typeof options.sheet === 'string' ? options.sheet : null,
    edition: options.edition ?? null,
    own: await ownEdition(options, io),
    limits,
    signal: io.interruptSignal(),
    onProgress: progress.show,
    ...amountColumnOf(options),
    explain: options.explain === true,
    ...(draw === null ? {} : { draw }),
  })
  await progress.clear()
  await sayNotes(path, notes, invocation, io)
  const words = await loadFindingWords(messages, table.file.pages)
  if (draw !== null) {
    const { writeDrawing } = await import('../write-drawing.js')
    await writeDrawing(table, invocation, io)
  }
  if (options.draft !== undefined) await writeDraft(table, words, { invocation, io, file: path })
  await emitTable(table, await viewOf(table, words, invocation, rowsShown(invocation, io)), invocation, io)
  // Only the screen and JSON show the findings: with every other format they go to stderr.
  if (!['table', 'plain', 'json'].includes(format)) {
    for (const finding of table.findings) {
      if (finding.severity === 'error' || !options.quiet) await io.err.write(`${words.line(finding)}\n`)
    }
  }
  return table.accepted ? EXIT.ok : EXIT.data
}

/** On a terminal the proof would push all else out of sight, or be pushed out itself. */
const FIRST_ROWS = 10

function rowsShown({ options }: Invocation, { out }: Io): number {
  const isWatched = out.isTty && options.output === undefined && formatOf(options) === 'table'
  return isWatched && options.allRows !== true ? FIRST_ROWS : Number.POSITIVE_INFINITY
}

async function viewOf(
  table: ParsedTable,
  words: FindingWords,
  invocation: Invocation,
  mostRows: number,
): Promise<TableView> {
  const { messages, palette } = invocation
  // The drawing has a file of its own.
  const { drawing: _, ...shown } = table
  const json = { schemaVersion: 1, ...shown }
  if (table.explanation) {
    const { explainView } = await import('../explain-parse.js')
    return explainView(table, table.explanation, { json, words, invocation })
  }
  return {
    json,
    records: table.rows,
    sheet: () => parseSheet(table, messages),
    screen: () => parseScreen(table, { messages, words, palette }, mostRows),
  }
}
