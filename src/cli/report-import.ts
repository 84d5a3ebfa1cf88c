import type { Imported } from '../api/import-table.js'
import { IgmError } from '../domain/problem.js'
import type { Invocation } from './command.js'
import { emit, formatOf } from './emit.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { loadFindingWords } from './messages/findings.js'
import { parseSheet, proofLines } from './screens/parse-screen.js'

/**
 * Says what became of a table that was to be stored.
 * @throws IgmError `table-refused` after the findings have been shown
 */
export async function reportImport(
  { table, stored }: Imported,
  path: string,
  invocation: Invocation,
  io: Io,
): Promise<ExitCode> {
  const { options, messages, palette } = invocation
  const words = await loadFindingWords(messages, table.file.pages)
  const { labels } = messages
  const isScreen = ['table', 'plain'].includes(formatOf(options))
  if (stored !== null || !isScreen) {
    const { rows, checks, findings, ...rest } = table
    await emit(
      {
        json: { schemaVersion: 1, ...rest, stored, rows, checks, findings },
        records: rows,
        sheet: () => parseSheet(table, messages),
        screen: () =>
          [
            ...proofLines(table, { messages, words, palette }),
            labels.parse.stored(rows.length, table.edition ?? ''),
            '',
          ].join('\n'),
      },
      invocation,
      io,
    )
  }
  if (stored === null) {
    for (const finding of table.findings) await io.err.write(`${words.line(finding)}\n`)
    const errors = table.findings.filter(({ severity }) => severity === 'error').length
    throw new IgmError('table-refused', { path, errors })
  }
  if (!options.quiet) await io.err.write(`${labels.parse.nextAfterImport}\n`)
  return EXIT.ok
}
