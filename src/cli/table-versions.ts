import { restoreVersion, tableVersions, type VersionSummary } from '../api/table-versions.js'
import { storedProblem } from '../domain/problem.js'
import type { Saved } from '../source/store/table-store.js'
import type { Invocation } from './command.js'
import { emit } from './emit.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { type Messages, printable } from './messages/messages.js'
import { columnsOf } from './screens/assessment-sheet.js'
import { sheetLines } from './screens/cells.js'

/** A table whose place another took, as JSON tells it. */
export interface Former {
  /** what `igm editions --restore` takes */
  readonly version: string
  /** the file it was read from, and when */
  readonly name: string
  readonly retrieved: string
}

export function formerOf(replaced: Saved['replaced']): Former | null {
  if (!replaced) return null
  const { version, table } = replaced
  return { version: `${table.edition}@${version}`, name: table.file.name, retrieved: table.retrieved }
}

/** @returns what was replaced, and how to get it back */
export function formerLine({ name, retrieved, version }: Former, { labels, format }: Messages): string {
  return printable(labels.store.replaced(name, format.date(retrieved), version))
}

/** Lists every table that was ever stored. @throws IgmError `store-damaged`, `store-newer` after the list has been shown */
export async function showHistory(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options, messages, workspace } = invocation
  const found = await tableVersions(workspace, options.edition)
  const sheet = (inWords: boolean) => historySheet(found, inWords, messages)
  await emit(
    {
      basis: null,
      json: { schemaVersion: 1, versions: found },
      records: found,
      sheet,
      screen: (format) =>
        found.length === 0
          ? `${messages.labels.store.noVersions}\n`
          : `${sheetLines(sheet(true), format, messages).join('\n')}\n`,
    },
    invocation,
    io,
  )
  for (const { state, path } of found)
    if (state === 'damaged' || state === 'newer') throw storedProblem(state, path)
  return EXIT.ok
}

function historySheet(found: readonly VersionSummary[], inWords: boolean, messages: Messages) {
  const { state: states, verdict: verdicts } = messages.labels.store
  return {
    columns: columnsOf(
      ['version', 'state', 'file', 'retrieved', 'rows', 'proof', 'sha256', 'path'],
      messages,
    ),
    rows: found.map(({ id, state, file, rows, verdict, path }) => [
      id,
      inWords ? states[state] : state,
      file?.name ?? null,
      file?.retrieved.slice(0, 10) ?? null,
      rows,
      inWords && verdict ? verdicts[verdict] : verdict,
      file?.sha256 ?? null,
      path,
    ]),
  }
}

/** Makes a former table the one in use. @throws IgmError as `restoreVersion` */
export async function restore(id: string, invocation: Invocation, io: Io): Promise<ExitCode> {
  const { messages, workspace } = invocation
  const { path, replaced, table } = await restoreVersion(workspace, id)
  const former = formerOf(replaced)
  const { edition, file, retrieved, entries } = table
  const row = { edition, version: id, name: file.name, retrieved, rows: entries.length, stored: path }
  const keys = ['edition', 'version', 'file', 'retrieved', 'rows', 'path']
  const restored = messages.labels.store.restored(edition, file.name, messages.format.date(retrieved))
  await emit(
    {
      basis: null,
      json: { schemaVersion: 1, ...row, replaced: former },
      records: [row],
      sheet: () => ({
        columns: columnsOf(keys, messages),
        rows: [[edition, id, file.name, retrieved.slice(0, 10), entries.length, path]],
      }),
      screen: () =>
        `${[printable(restored), ...(former ? [formerLine(former, messages)] : [])].join('\n')}\n`,
    },
    invocation,
    io,
  )
  return EXIT.ok
}
