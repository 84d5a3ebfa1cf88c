import { eligible } from '../../api/eligible.js'
import { groupNumbers } from '../../api/group-numbers.js'
import { type GroupResult, proposeGroups } from '../../api/propose-groups.js'
import { type CommandMeta, DISTRICTS, type Format, type Invocation, type OptionMeta } from '../command.js'
import { completeHint } from '../complete-hint.js'
import { emit, formatOf, withFormat } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { optionKey } from '../files.js'
import type { Io } from '../io.js'
import { workbookOf } from '../plan-documents.js'
import { sayRequestNotes } from '../request-notes.js'
import { assessmentSheet, withGroups } from '../screens/assessment-sheet.js'
import { withOrigin } from '../screens/origin.js'
import { originScreen } from '../screens/origin-screen.js'
import { requestFrom, WISH_OPTIONS } from '../wishes.js'

export const meta: CommandMeta = {
  name: 'export',
  args: DISTRICTS,
  options: [
    { flags: '-d, --district <district>', repeat: true },
    { flags: '--all' },
    { flags: '--each-district' },
    { flags: '--groups' },
    ...WISH_OPTIONS,
  ],
  examples: [
    'igm export --district Lörrach -o loerrach.xlsx',
    'igm export --edition 2017 --district Sigmaringen --groups --format csv-excel -o sigmaringen.csv',
  ],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  if (invocation.options.eachDistrict !== true) return exportOne(invocation, io)
  const { eachDistrict } = await import('../each-district.js')
  const options = withFormat(invocation.options, 'xlsx')
  return eachDistrict({ ...invocation, options }, io, formatOf(options), exportOne)
}

async function exportOne(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { messages, workspace } = invocation
  // for other programs
  const options = withFormat(invocation.options, 'csv')
  const format = formatOf(options)
  const request = await requestFrom(options, io)
  if (needsPlan(options, format)) await sayRequestNotes(request, invocation, io)
  const plan = needsPlan(options, format) ? await proposeGroups(workspace, request) : null
  const { districts, edition } = request
  const result = plan
    ? await reported(plan, invocation)
    : await eligible(workspace, { districts, statuses: [], edition })
  const groups = plan && groupNumbers(plan)
  const described = await workspace.edition(edition)
  const sheet = (inWords: boolean) => {
    const plain = assessmentSheet(result.municipalities, inWords, messages, result.own)
    return groups ? withGroups(plain, groups, messages) : plain
  }
  const records = result.municipalities.map((one) =>
    groups ? { ...one, group: groups.get(one.ags) ?? null } : one,
  )
  await emit(
    {
      basis: result,
      json: { ...result, municipalities: records },
      editions: [described],
      records,
      sheet: (inWords) =>
        withOrigin(sheet(inWords), result.municipalities, { edition: described, messages, inWords }),
      screen: (format) => originScreen(sheet(true), format, result.municipalities, described, messages),
      ...(plan ? { workbook: () => workbookOf(plan, invocation, io) } : {}),
    },
    { ...invocation, options },
    io,
  )
  const { coverage, own } = result
  const said = messages.labels.coverage(coverage.known, coverage.total, own?.amounts?.count ?? 0)
  await completeHint(result, invocation, io, `${said} `)
  return EXIT.ok
}

/** A workbook has a sheet of groups; a wish asks for them anyway. */
function needsPlan(options: Invocation['options'], format: Format): boolean {
  const isWish = ({ flags }: OptionMeta) => {
    const value = options[optionKey(flags.replace('--no-', '--'))]
    return flags.startsWith('--no-') ? value === false : value !== undefined
  }
  return options.groups === true || format === 'xlsx' || WISH_OPTIONS.some(isWish)
}

/** The same as `eligible`, by the amounts and the threshold that the plan rests on. */
async function reported(plan: GroupResult, { workspace }: Invocation) {
  const { reportPlan } = await import('../../api/report-plan.js')
  const { group: _, ...rest } = await reportPlan(workspace, plan)
  return rest
}
