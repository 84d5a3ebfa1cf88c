import { explainGroup, findNearMisses } from '../api/explain-group.js'
import type { GroupRequest } from '../api/group-request.js'
import { planGaps } from '../api/plan-gaps.js'
import type { Invocation } from './command.js'
import { editionLabel } from './edition-words.js'
import { emit } from './emit.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { isOwnThreshold } from './own-words.js'
import { groupProgress } from './progress.js'
import { alternativeSheet, explainScreen, nearMissSheet } from './screens/explain-screen.js'
import { withEdition, withOrigin } from './screens/origin.js'
import { originScreen } from './screens/origin-screen.js'

/** `igm group --explain <name>` */
export async function explain(
  request: GroupRequest,
  name: string,
  invocation: Invocation,
  io: Io,
): Promise<ExitCode> {
  const { workspace, messages } = invocation
  const progress = groupProgress(invocation, io)
  const signal = io.interruptSignal()
  const result = await explainGroup(workspace, request, name, { onProgress: progress.show, signal })
  await progress.clear()
  const register = workspace.register()
  const edition = await workspace.edition(result.edition)
  const { around: gaps } = await planGaps(workspace, result.plan)
  await emit(
    {
      basis: result,
      json: { ...result, plan: undefined },
      editions: [edition],
      records: [result.explanation],
      sheet: (inWords) =>
        withEdition(alternativeSheet(result, register, messages), { edition, messages, inWords }),
      screen: (format) => explainScreen(result, format, { register, gaps, edition, messages }),
    },
    invocation,
    io,
  )
  return io.isInterrupted() ? EXIT.interrupted : EXIT.ok
}

/** `igm group --near-misses` */
export async function showNearMisses(
  request: GroupRequest,
  invocation: Invocation,
  io: Io,
): Promise<ExitCode> {
  const { workspace, messages } = invocation
  const result = await findNearMisses(workspace, request)
  const edition = await workspace.edition(result.edition)
  const rows = result.nearMisses
  const sheet = nearMissSheet(rows, messages)
  const none = messages.labels.group.noNearMisses(isOwnThreshold(result))
  await emit(
    {
      basis: result,
      json: result,
      editions: [edition],
      records: rows,
      sheet: (inWords) => withOrigin(sheet, rows, { edition, messages, inWords }),
      screen: (format) =>
        rows.length === 0
          ? `${none}\n${editionLabel(edition, messages)}\n`
          : originScreen(sheet, format, rows, edition, messages),
    },
    invocation,
    io,
  )
  return sheet.rows.length > 0 ? EXIT.ok : EXIT.no
}
