import { type Besides, besidesOf } from '../../api/besides.js'
import { idleLeads } from '../../api/group-numbers.js'
import { planBasis } from '../../api/own-basis.js'
import { countsOf } from '../../api/plan-counts.js'
import { planGaps } from '../../api/plan-gaps.js'
import { type GroupResult, proposeGroups } from '../../api/propose-groups.js'
import { assessOn, remarksOn } from '../../api/remarks.js'
import { type TimeLeft, timeLeft } from '../../api/time-left.js'
import { periodOf } from '../../domain/edition.js'
import { type CommandMeta, DISTRICTS, type Invocation, type Options } from '../command.js'
import { completeHint } from '../complete-hint.js'
import { ALL_FORMATS, emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { explain, showNearMisses } from '../explain-group.js'
import type { Io } from '../io.js'
import { printable } from '../messages/messages.js'
import { eitherOr } from '../options.js'
import { documentAs, withheldCode, workbookOf } from '../plan-documents.js'
import { groupPosts } from '../post-words.js'
import { groupProgress } from '../progress.js'
import { sayRequestNotes } from '../request-notes.js'
import { groupScreen, priceLines, wayLines } from '../screens/group-screen.js'
import { groupSheet } from '../screens/group-sheet.js'
import { checkScope, requestFrom, WISH_OPTIONS } from '../wishes.js'

export const meta: CommandMeta = {
  name: 'group',
  args: DISTRICTS,
  options: [
    { flags: '-d, --district <district>', repeat: true },
    { flags: '--all' },
    ...WISH_OPTIONS,
    { flags: '--even-incomplete' },
    { flags: '--plan <file>', writes: true },
    { flags: '--explain <name>' },
    { flags: '--near-misses' },
  ],
  examples: [
    'igm group --edition 2017 --district Sigmaringen',
    'igm group --edition 2017 --district Enzkreis --no-hosts --format json',
  ],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options, messages, workspace, palette } = invocation
  formatOf(options, ALL_FORMATS)
  checkScope(options)
  refuseTwoAnswers(options)
  const request = await requestFrom(options, io)
  await sayRequestNotes(request, invocation, io)
  if (typeof options.explain === 'string') return explain(request, options.explain, invocation, io)
  if (options.nearMisses === true) return showNearMisses(request, invocation, io)
  const progress = groupProgress(invocation, io)
  const signal = io.interruptSignal()
  const left = timeLeft(request.timeLimit)
  const result = await proposeGroups(workspace, request, { onProgress: progress.show, signal })
  const { ways, prices, isWhole } = await besides(result, left, invocation, signal)
  await progress.clear()
  const register = workspace.register()
  const table = await workspace.table(result.edition)
  const { edition } = table
  const basis = planBasis({ table, register }, result)
  const gaps = await planGaps(workspace, result)
  const judged = await assessOn(workspace, result, placesIn(result))
  await savePlan(result, invocation, io)
  await emit(
    {
      basis,
      json: {
        ...result,
        own: basis.own,
        period: periodOf(edition),
        counts: countsOf(result),
        ...remarksOn(judged),
        groupPosts: groupPosts(result.groups, edition),
        unknownBeside: [...gaps.beside].map(([group, unknown]) => ({ group, unknown })),
        idleLeads: idleLeads(result),
        ways,
        wishPrices: prices,
        ...(isWhole ? {} : { waysCut: true }),
      },
      editions: [edition],
      records: result.groups,
      sheet: (inWords) => groupSheet(result, register, judged, gaps.around, { edition, messages, inWords }),
      screen: () =>
        groupScreen(result, { register, edition, gaps, municipalities: judged, messages, palette }) +
        wayLines(ways, isWhole, messages) +
        priceLines(prices, { register, edition, messages }),
      workbook: () => workbookOf(result, invocation, io),
      document: (format) => documentAs(result, format, invocation, io),
    },
    invocation,
    io,
  )
  await completeHint(result, invocation, io)
  if (io.isInterrupted()) {
    await io.err.write(`${messages.labels.group.interrupted}\n`)
    return EXIT.interrupted
  }
  const code = result.groups.length > 0 ? EXIT.ok : EXIT.no
  return withheldCode(result, formatOf(options, ALL_FORMATS), invocation, io, code)
}

/** The ways side by side and the prices of the wishes; for the state in one piece they would take minutes. */
async function besides(
  result: GroupResult,
  left: TimeLeft,
  { workspace, options }: Invocation,
  signal: AbortSignal,
): Promise<Besides> {
  const isSaid = ['table', 'plain', 'json'].includes(formatOf(options, ALL_FORMATS))
  const none = () => ({ ways: [], prices: [], isWhole: left() > 0 })
  if (!isSaid || signal.aborted || (options.all && result.scope.acrossDistricts)) return none()
  const found = await besidesOf(workspace, result, left, { signal })
  return signal.aborted ? none() : found
}

/** A group may take in members from beyond the border of the scope. */
function placesIn({ groups, ungrouped }: GroupResult): readonly string[] {
  return [...groups.flatMap(({ members }) => members), ...ungrouped.map(({ ags }) => ags)]
}

/** There is a plan, or what is asked for in its place. @throws IgmError `option-invalid` */
function refuseTwoAnswers({ explain, nearMisses, plan }: Options): void {
  const instead = [
    ...(explain === undefined ? [] : ['--explain']),
    ...(nearMisses === undefined ? [] : ['--near-misses']),
    ...(plan === undefined ? [] : ['--plan']),
  ]
  const [one, other] = instead
  if (one !== undefined && other !== undefined) throw eitherOr(one, other)
}

async function savePlan(result: GroupResult, { options, messages }: Invocation, io: Io): Promise<void> {
  if (typeof options.plan !== 'string') return
  const { writeOutput } = await import('../../source/write-output.js')
  const { toJson } = await import('../../report/json.js')
  await writeOutput(options.plan, new TextEncoder().encode(toJson(result)))
  if (!options.quiet) await io.err.write(`${messages.labels.group.saved(printable(options.plan))}\n`)
}
