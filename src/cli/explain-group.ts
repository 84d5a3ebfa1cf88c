import { explainGroup, findNearMisses } from '../api/explain-group.js'
import type { GroupRequest } from '../api/group-request.js'
import { planGaps } from '../api/plan-gaps.js'
import type { Invocation } from './command.js'
import { emit } from './emit.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { groupProgress } from './group-progress.js'
import type { Io } from './io.js'
import { sheetLines } from './screens/cells.js'
import { alternativeSheet, explainScreen, nearMissSheet } from './screens/explain-screen.js'

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
  const gaps = await planGaps(workspace, result.plan)
  await emit(
    {
      basis: result,
      json: { ...result, plan: undefined },
      records: [result.explanation],
      sheet: () => alternativeSheet(result, register, messages),
      screen: (format) => explainScreen(result, format, { register, gaps, messages }),
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
  const sheet = nearMissSheet(result, workspace.register(), messages)
  const none = `${messages.labels.group.noNearMisses}\n`
  await emit(
    {
      basis: result,
      json: result,
      records: result.nearMisses,
      sheet: () => sheet,
      screen: (format) =>
        sheet.rows.length === 0 ? none : `${sheetLines(sheet, format, messages).join('\n')}\n`,
    },
    invocation,
    io,
  )
  return sheet.rows.length > 0 ? EXIT.ok : EXIT.no
}
