import { comparePreferences, type PreferenceOutcome } from '../../api/compare-preferences.js'
import type { GroupRequest } from '../../api/group-request.js'
import { type GroupResult, proposeGroups } from '../../api/propose-groups.js'
import { IgmError } from '../../domain/problem.js'
import { type CommandMeta, editionOf, type Invocation, listOption, type Options } from '../command.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { explain, showNearMisses } from '../explain-group.js'
import type { Io } from '../io.js'
import { printable } from '../messages/messages.js'
import { wholeOption } from '../options.js'
import { compareLines, groupScreen, groupSheet } from '../screens/group-screen.js'

export const meta: CommandMeta = {
  name: 'group',
  args: '',
  options: [
    { flags: '-d, --district <district>', repeat: true },
    { flags: '--all' },
    { flags: '--across-districts' },
    { flags: '--together <names>', repeat: true },
    { flags: '--apart <names>', repeat: true },
    { flags: '--exclude <name>', repeat: true },
    { flags: '--lead <name>', repeat: true },
    { flags: '--max-size <count>' },
    { flags: '--no-hosts' },
    { flags: '--threshold <euro>' },
    { flags: '--min-border <metres>' },
    { flags: '--prefer <what>' },
    { flags: '--amounts <file>' },
    { flags: '--plan <file>' },
    { flags: '--time-limit <seconds>' },
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
  formatOf(options)
  const request = await requestFrom(options, io)
  if (typeof options.explain === 'string') return explain(request, options.explain, invocation, io)
  if (options.nearMisses === true) return showNearMisses(request, invocation, io)
  const result = await proposeGroups(workspace, request)
  const outcomes = await outcomesFor(request, result, invocation)
  const register = workspace.register()
  const edition = await workspace.edition(result.edition)
  await emit(
    {
      json: result,
      records: result.groups,
      sheet: () => groupSheet(result, register, messages),
      screen: () =>
        groupScreen(result, { register, edition, messages, palette }) + compareLines(outcomes, messages),
    },
    invocation,
    io,
  )
  await savePlan(result, invocation, io)
  if (!options.quiet && result.coverage.known < result.coverage.total) {
    await io.err.write(`${messages.labels.completeHint(result.edition)}\n`)
  }
  return result.groups.length > 0 ? EXIT.ok : EXIT.no
}

/** Both ways of thinking, for the screen alone; the state in one piece would take a minute more. */
async function outcomesFor(
  request: GroupRequest,
  result: GroupResult,
  { workspace, options }: Invocation,
): Promise<readonly PreferenceOutcome[]> {
  const isScreen = ['table', 'plain'].includes(formatOf(options))
  if (!isScreen || (options.all && request.acrossDistricts)) return []
  return comparePreferences(workspace, request, result)
}

async function requestFrom(options: Options, io: Io): Promise<GroupRequest> {
  const districts = listOption(options, 'district')
  if (districts.length === 0 && !options.all) throw new IgmError('scope-missing', {})
  const { prefer = 'groups' } = options
  if (prefer !== 'groups' && prefer !== 'associations') {
    throw new IgmError('option-invalid', {
      option: '--prefer',
      value: String(prefer),
      expected: 'groups, associations',
    })
  }
  return {
    edition: editionOf(options),
    districts,
    acrossDistricts: options.acrossDistricts === true,
    threshold: wholeOption(options, 'threshold', 1),
    minBorder: wholeOption(options, 'minBorder', 0) ?? 0,
    together: listOption(options, 'together').map(namesIn),
    apart: listOption(options, 'apart').map(pairIn),
    exclude: listOption(options, 'exclude'),
    leads: listOption(options, 'lead'),
    maxSize: wholeOption(options, 'maxSize', 1),
    hosts: options.hosts !== false,
    prefer,
    amounts: typeof options.amounts === 'string' ? await amountsIn(options.amounts, io) : [],
    timeLimit: wholeOption(options, 'timeLimit', 1),
  }
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function pairIn(list: string): readonly [string, string] {
  const [a, b, ...others] = namesIn(list)
  if (a === undefined || b === undefined || others.length > 0) {
    throw new IgmError('option-invalid', { option: '--apart', value: list, expected: 'A,B' })
  }
  return [a, b]
}

async function amountsIn(path: string, io: Io) {
  const { readUserCsv } = await import('../../source/user-csv.js')
  const { readInput } = await import('../../source/read-input.js')
  return (await readUserCsv(await readInput(path, io.stdin), path)).rows
}

async function savePlan(result: GroupResult, { options, messages }: Invocation, io: Io): Promise<void> {
  if (typeof options.plan !== 'string') return
  const { writeOutput } = await import('../../source/write-output.js')
  const { toJson } = await import('../../report/json.js')
  await writeOutput(options.plan, new TextEncoder().encode(toJson(result)))
  if (!options.quiet) await io.err.write(`${messages.labels.group.saved(printable(options.plan))}\n`)
}
