import { type DistrictsResult, listDistricts } from '../../api/list-districts.js'
import { type CommandMeta, DISTRICTS, editionOf, type Invocation, listOption } from '../command.js'
import { editionLabel } from '../edition-words.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import type { Messages } from '../messages/messages.js'
import { columnsOf } from '../screens/assessment-sheet.js'
import { sheetLines } from '../screens/cells.js'
import { withEdition } from '../screens/origin.js'

export const meta: CommandMeta = {
  name: 'districts',
  args: DISTRICTS,
  options: [{ flags: '-d, --district <district>', repeat: true }],
  examples: ['igm districts', 'igm districts --edition 2017 --format csv'],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options, messages, workspace } = invocation
  formatOf(options)
  const result = await listDistricts(workspace, {
    districts: listOption(options, 'district'),
    edition: editionOf(options),
    threshold: null,
    amounts: null,
  })
  const edition = await workspace.edition(result.edition)
  await emit(
    {
      basis: result,
      json: result,
      editions: [edition],
      records: result.districts,
      sheet: (inWords) =>
        withEdition(districtSheet(result, inWords, messages), { edition, messages, inWords }),
      screen: (format) =>
        `${[...sheetLines(screenSheet(result, format, messages), format, messages), '', editionLabel(edition, messages)].join('\n')}\n`,
    },
    invocation,
    io,
  )
  return EXIT.ok
}

/** What a screen too narrow for all columns does without: the title says the kind, `igm eligible` the others. */
const DISPENSABLE = new Set(['kind', 'alone', 'join', 'none'])
/** characters that all columns take */
const ALL_COLUMNS = 140

function screenSheet(result: DistrictsResult, format: 'table' | 'plain', messages: Messages) {
  const { columns, rows } = districtSheet(result, true, messages)
  if (format === 'plain' || messages.room === null || messages.room >= ALL_COLUMNS) return { columns, rows }
  const isKept = (_: unknown, at: number) => !DISPENSABLE.has(columns[at]?.key ?? '')
  const narrow: Readonly<Record<string, string>> = messages.labels.districts.narrow
  const heads = columns
    .filter(isKept)
    .map((column) => ({ ...column, label: narrow[column.key] ?? column.label }))
  return { columns: heads, rows: rows.map((row) => row.filter(isKept)) }
}

/** One row a district; the amount is the sum of those that are known. */
function districtSheet({ districts }: DistrictsResult, inWords: boolean, messages: Messages) {
  const { kind: kinds, columns } = messages.labels.districts
  const keys = ['districtAgs', 'district', 'kind', 'plate', 'total', 'known', 'alone', 'join', 'none', 'sum']
  return {
    columns: columnsOf(keys, messages).map((column) => ({
      ...column,
      label: columns[column.key as keyof typeof columns] ?? column.label,
    })),
    rows: districts.map(({ districtAgs, district, kind, plate, coverage, summary }) => [
      districtAgs,
      district,
      inWords ? kinds[kind] : kind,
      plate,
      coverage.total,
      coverage.known,
      summary.alone,
      summary.join,
      summary.none,
      summary.amount,
    ]),
  }
}
