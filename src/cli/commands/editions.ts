import { editions } from '../../api/editions.js'
import type { CommandMeta, Invocation } from '../command.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { columnsOf } from '../screens/assessment-sheet.js'
import { sheetLines } from '../screens/cells.js'

export const meta: CommandMeta = {
  name: 'editions',
  args: '',
  options: [],
  examples: ['igm editions', 'igm editions --format json'],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options, messages, workspace } = invocation
  formatOf(options)
  const list = await editions(workspace)
  const { labels } = messages
  const columns = columnsOf(['edition', 'published', 'origin', 'known', 'total', 'amount', 'file'], messages)
  const sheet = (inWords: boolean) => ({
    columns,
    rows: list.map(({ id, sample, published, origin, coverage, amount, file }) => [
      id,
      published,
      inWords ? (sample ? labels.sampleMark : labels.store.origin[origin]) : origin,
      coverage.known,
      coverage.total,
      amount,
      file ? `${file.name} (${file.retrieved.slice(0, 10)})` : null,
    ]),
  })
  await emit(
    {
      json: { schemaVersion: 1, editions: list },
      records: list,
      sheet,
      screen: (format) => `${sheetLines(sheet(true), format, messages).join('\n')}\n`,
    },
    invocation,
    io,
  )
  return EXIT.ok
}
