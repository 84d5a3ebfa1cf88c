import { type EditionSummary, editions } from '../../api/editions.js'
import type { FileCheck } from '../../api/verify-data.js'
import { IgmError, storedProblem } from '../../domain/problem.js'
import type { CommandMeta, Invocation } from '../command.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { eitherOr } from '../options.js'
import { columnsOf } from '../screens/assessment-sheet.js'
import { sheetLines } from '../screens/cells.js'

export const meta: CommandMeta = {
  name: 'editions',
  args: '',
  options: [{ flags: '--verify' }, { flags: '--history' }, { flags: '--restore <version>' }],
  examples: ['igm editions', 'igm editions --verify', 'igm editions --history', 'igm editions --format json'],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options } = invocation
  formatOf(options)
  const asked = ['verify', 'history', 'restore'].filter((name) => options[name] !== undefined)
  if (asked.length > 1) throw eitherOr(`--${asked[0]}`, `--${asked[1]}`)
  if (options.verify === true) return verify(invocation, io)
  if (asked.length === 0) return list(invocation, io)
  const { restore, showHistory } = await import('../table-versions.js')
  return typeof options.restore === 'string'
    ? restore(options.restore, invocation, io)
    : showHistory(invocation, io)
}

/** @throws IgmError `store-damaged`, `store-newer` after the list has been shown */
async function list(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options, workspace } = invocation
  if (options.edition !== undefined) await workspace.edition(options.edition)
  const all = await editions(workspace)
  const found = all.filter(({ id }) => id === (options.edition ?? id))
  const json = { schemaVersion: 1, editions: found }
  await show(json, found, (inWords) => listSheet(found, inWords, invocation), invocation, io)
  for (const { origin, stored } of found)
    if (stored && (origin === 'damaged' || origin === 'newer')) throw storedProblem(origin, stored)
  return EXIT.ok
}

/** @throws IgmError `store-damaged`, `store-newer`, `data-damaged` after every file has been shown */
async function verify(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { verifyData } = await import('../../api/verify-data.js')
  const checks = await verifyData(invocation.workspace)
  const json = { schemaVersion: 1, files: checks }
  const { allIntact } = invocation.messages.labels.store
  const line = checks.every(({ ok }) => ok) ? `${allIntact(checks.length)}\n` : null
  await show(json, checks, (inWords) => checkSheet(checks, inWords, invocation), invocation, io, line)
  const bad = checks.find(({ ok }) => !ok)
  if (bad?.kind === 'shipped') throw new IgmError('data-damaged', { path: bad.path })
  if (bad) throw storedProblem(bad.fault ?? 'damaged', bad.path)
  return EXIT.ok
}

/** @param line all that the screen has to say; null for the whole table */
function show(
  json: unknown,
  records: readonly unknown[],
  sheet: (inWords: boolean) => ReturnType<typeof listSheet>,
  invocation: Invocation,
  io: Io,
  line: string | null = null,
): Promise<void> {
  const screen = (format: 'table' | 'plain') =>
    format === 'table' && line !== null
      ? line
      : `${sheetLines(sheet(true), format, invocation.messages).join('\n')}\n`
  return emit({ basis: null, json, records, sheet, screen }, invocation, io)
}

function listSheet(found: readonly EditionSummary[], inWords: boolean, { messages }: Invocation) {
  const { sampleMark, store } = messages.labels
  return {
    columns: columnsOf(['edition', 'published', 'origin', 'known', 'total', 'amount', 'file'], messages),
    rows: found.map(({ id, sample, published, origin, coverage, amount, file }) => [
      id,
      published,
      inWords ? (sample ? sampleMark : store.origin[origin]) : origin,
      coverage.known,
      coverage.total,
      amount,
      file ? `${file.name} (${file.retrieved.slice(0, 10)})` : null,
    ]),
  }
}

function checkSheet(checks: readonly FileCheck[], inWords: boolean, { messages }: Invocation) {
  const { kind: kinds, intact } = messages.labels.store
  return {
    columns: columnsOf(['kind', 'file', 'intact', 'sha256', 'path'], messages),
    rows: checks.map(({ kind, name, ok, fault, sha256, path }) => [
      inWords ? kinds[kind] : kind,
      name,
      inWords ? intact[fault ?? 'yes'] : ok ? 'yes' : 'no',
      sha256,
      path,
    ]),
  }
}
