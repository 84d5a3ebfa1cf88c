import { parseBudgetTable } from '../../api/parse-budget-table.js'
import { readInput } from '../../source/read-input.js'
import type { CommandMeta, Invocation } from '../command.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { loadFindingWords } from '../messages/findings.js'
import { ownEdition } from '../own-edition.js'
import { pageProgress } from '../progress.js'
import { LIMIT_OPTIONS, limitsOf } from '../read-limits.js'
import { parseScreen, parseSheet } from '../screens/parse-screen.js'

export const meta: CommandMeta = {
  name: 'parse',
  args: '<file>',
  options: [{ flags: '--edition-file <file>' }, ...LIMIT_OPTIONS],
  examples: ['igm parse data/demo/muster.pdf', 'igm parse data/demo/muster.pdf --format csv -o muster.csv'],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { args, options, messages, workspace, palette } = invocation
  const [path = ''] = args
  const format = formatOf(options)
  const limits = limitsOf(options)
  const bytes = await readInput(path, io.stdin)
  const progress = pageProgress(invocation, io)
  const table = await parseBudgetTable(workspace, bytes, {
    edition: options.edition ?? null,
    own: await ownEdition(options, io),
    limits,
    signal: io.interruptSignal(),
    onProgress: progress.show,
  })
  await progress.clear()
  const words = await loadFindingWords(messages, table.file.pages)
  await emit(
    {
      json: { schemaVersion: 1, ...table },
      records: table.rows,
      sheet: () => parseSheet(table, messages),
      screen: () => parseScreen(table, { messages, words, palette }),
    },
    invocation,
    io,
  )
  // Only the screen and JSON show the findings: with every other format they go to stderr.
  if (!['table', 'plain', 'json'].includes(format)) {
    for (const finding of table.findings) {
      if (finding.severity === 'error' || !options.quiet) await io.err.write(`${words.line(finding)}\n`)
    }
  }
  return table.accepted ? EXIT.ok : EXIT.data
}
