import type { PlanComparison } from '../../api/compare-plans.js'
import { groupNumbers } from '../../api/group-numbers.js'
import { type GroupResult, proposeGroups } from '../../api/propose-groups.js'
import { reportPlan } from '../../api/report-plan.js'
import { districtTitle } from '../../domain/districts.js'
import { type CommandMeta, DISTRICTS, type Invocation, type Options } from '../command.js'
import { completeHint } from '../complete-hint.js'
import { ALL_FORMATS, emit, formatOf, isDocumentFormat, withFormat } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { fileNameOf } from '../file-name.js'
import type { Io } from '../io.js'
import { eitherOr } from '../options.js'
import { documentAs, withheldCode, workbookOf } from '../plan-documents.js'
import { groupPosts } from '../post-words.js'
import { sayRequestNotes } from '../request-notes.js'
import { assessmentSheet, withGroups } from '../screens/assessment-sheet.js'
import { withOrigin } from '../screens/origin.js'
import { originScreen } from '../screens/origin-screen.js'
import { checkScope, requestFrom, WISH_OPTIONS } from '../wishes.js'

export const meta: CommandMeta = {
  name: 'report',
  args: DISTRICTS,
  options: [
    { flags: '-d, --district <district>', repeat: true },
    { flags: '--all' },
    { flags: '--each-district' },
    { flags: '--compare-with <plan>' },
    { flags: '--even-incomplete' },
    ...WISH_OPTIONS,
  ],
  examples: [
    'igm report --edition 2017 --district Sigmaringen -o sigmaringen.html',
    'igm report --edition 2017 --district Sigmaringen --together Bingen,Mengen -o vorlage.docx',
  ],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const options = withFormat(invocation.options, 'html')
  const format = formatOf(options, ALL_FORMATS)
  if (options.eachDistrict !== true) {
    checkScope(options)
    return reportOne(invocation, io)
  }
  if (options.compareWith !== undefined) throw eitherOr('--each-district', '--compare-with')
  const { eachDistrict } = await import('../each-district.js')
  return eachDistrict({ ...invocation, options }, io, format, reportOne)
}

async function reportOne(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { messages, workspace } = invocation
  const options = withFormat(invocation.options, 'html')
  const request = await requestFrom(options, io)
  await sayRequestNotes(request, invocation, io)
  const plan = await proposeGroups(workspace, request)
  const report = await reportPlan(workspace, plan)
  const comparison = await comparisonIn(options, plan, invocation, io)
  const edition = await workspace.edition(plan.edition)
  const groups = groupNumbers(plan)
  const sheet = (inWords: boolean) =>
    withGroups(assessmentSheet(report.municipalities, inWords, messages, report.own), groups, messages)
  await emit(
    {
      basis: report,
      json: {
        ...report,
        groupPosts: groupPosts(plan.groups, edition),
        ...(comparison === null ? {} : { comparison }),
      },
      editions: [edition],
      records: report.municipalities,
      sheet: (inWords) => withOrigin(sheet(inWords), report.municipalities, { edition, messages, inWords }),
      screen: (format) => originScreen(sheet(true), format, report.municipalities, edition, messages),
      workbook: () => workbookOf(plan, invocation, io, comparison),
      document: (format) => documentAs(plan, format, invocation, io, comparison),
    },
    { ...invocation, options: namedOutput(options, plan, invocation, io) },
    io,
  )
  await completeHint(report, invocation, io)
  return withheldCode(plan, formatOf(options, ALL_FORMATS), invocation, io, EXIT.ok)
}

/** @throws IgmError `file-not-found` and the like, and as `compareWithSaved` */
async function comparisonIn(
  { compareWith: path }: Options,
  plan: GroupResult,
  { workspace }: Invocation,
  io: Io,
): Promise<PlanComparison | null> {
  if (typeof path !== 'string') return null
  const { compareWithSaved } = await import('../../api/compare-plans.js')
  const { decodeText } = await import('../../source/csv/decode-text.js')
  const { readInput } = await import('../../source/read-input.js')
  return compareWithSaved(workspace, decodeText(await readInput(path, io.stdin)).text, path, plan)
}

/** A page that scrolls by in a terminal is of no use to anybody: there it goes to a file named after the district. */
function namedOutput(options: Options, { scope }: GroupResult, { workspace }: Invocation, io: Io): Options {
  const format = formatOf(options, ALL_FORMATS)
  if (options.output !== undefined || !io.out.isTty || !isDocumentFormat(format)) return options
  const { districts } = workspace.register()
  const [only, ...others] = districts.filter(({ ags }) => scope.districts.includes(ags))
  const name = only && others.length === 0 ? fileNameOf(districtTitle(only)) : 'baden-wuerttemberg'
  return { ...options, output: `${name}.${format}` }
}
