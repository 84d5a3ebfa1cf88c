import type { Imported } from '../api/import-table.js'
import { IgmError } from '../domain/problem.js'
import type { Invocation } from './command.js'
import { formatOf } from './emit.js'
import { emitTable, type TableView } from './emit-table.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { loadFindingWords } from './messages/findings.js'
import { printable } from './messages/messages.js'
import { sayNotes } from './say-notes.js'
import { parseSheet, proofLines } from './screens/parse-screen.js'
import { formerLine, formerOf } from './table-versions.js'

/**
 * Says what became of a table that was to be stored.
 * @throws IgmError `table-refused` after the findings have been shown; `output-failed`, after saying that it is stored
 */
export async function reportImport(
  { table, stored, replaced, notes }: Imported,
  path: string,
  invocation: Invocation,
  io: Io,
): Promise<ExitCode> {
  const { options, messages, palette } = invocation
  const words = await loadFindingWords(messages, table.file.pages)
  const { labels } = messages
  const former = formerOf(replaced)
  await sayNotes(path, notes, invocation, io)
  const isScreen = ['table', 'plain'].includes(formatOf(options))
  if (stored !== null || !isScreen) {
    const { rows, checks, findings, ...rest } = table
    const view: TableView = {
      json: { schemaVersion: 1, ...rest, stored, replaced: former, rows, checks, findings },
      records: rows,
      sheet: () => parseSheet(table, messages),
      screen: () =>
        [
          ...proofLines(table, { messages, words, palette }),
          labels.parse.stored(rows.length, table.edition ?? ''),
          ...(former ? [formerLine(former, messages)] : []),
          '',
        ].join('\n'),
    }
    await emitTable(table, view, invocation, io).catch(async (error) => {
      // Nobody must think that the old table is still the one that answers.
      if (stored !== null) await io.err.write(`${printable(labels.parse.storedAnyway(stored))}\n`)
      throw error
    })
  }
  if (stored === null) {
    for (const finding of table.findings) await io.err.write(`${words.line(finding)}\n`)
    const errors = table.findings.filter(({ severity }) => severity === 'error').length
    throw new IgmError('table-refused', { path, errors })
  }
  if (former && !isScreen) await io.err.write(`${formerLine(former, messages)}\n`)
  if (!options.quiet) await io.err.write(`${labels.parse.nextAfterImport}\n`)
  return EXIT.ok
}
