import { comparePlans, type PlanComparison } from '../../api/compare-plans.js'
import type { Basis } from '../../domain/budget-table.js'
import { IgmError } from '../../domain/problem.js'
import type { Sheet } from '../../report/sheet.js'
import { decodeText } from '../../source/csv/decode-text.js'
import { readInput } from '../../source/read-input.js'
import type { CommandMeta, Invocation, Options } from '../command.js'
import { editionLabel } from '../edition-words.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import type { Messages } from '../messages/messages.js'
import { sheetLines } from '../screens/cells.js'
import { editionLines, figureLines, isOwnAlike, moveSheet } from '../screens/compare-screen.js'
import { withEditions } from '../screens/origin.js'
import { remarkLines } from '../screens/origin-screen.js'

export const meta: CommandMeta = {
  name: 'compare',
  args: '<plan> <other>',
  options: [],
  examples: ['igm compare plan.json other.json', 'igm compare plan.json other.json --format csv'],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { args, options, messages, workspace } = invocation
  formatOf(options)
  const [path = '', other = ''] = args
  const textOf = async (file: string) => decodeText(await readInput(file, io.stdin)).text
  const texts = [await textOf(path), await textOf(other)] as const
  const result = await comparePlans(workspace, texts, [path, other])
  const sheet = moveSheet(result, workspace.register(), messages)
  refuseOtherEdition(result, options)
  const ids = [...new Set(result.plans.map(({ edition }) => edition))]
  const editions = await Promise.all(ids.map((id) => workspace.edition(id)))
  const labelOf = (id: string) =>
    editions.flatMap((one) => (one.id === id ? editionLabel(one, messages) : [])).join()
  await emit(
    {
      // Of two plans the weaker tells: a difference rests on both.
      basis: {
        sample: result.plans.some(({ sample }) => sample),
        verdict: result.plans.some(({ verdict }) => verdict === 'read') ? 'read' : null,
        own: sharedOwn(result),
      },
      json: result,
      editions,
      records: result.moved,
      sheet: (inWords) => withOwn(withEditions(sheet, editions, { messages, inWords }), result, messages),
      screen: (format) =>
        [
          ...figureLines(result, messages),
          ...(sheet.rows.length > 0 ? ['', ...sheetLines(sheet, format, messages)] : []),
          '',
          ...remarkLines(result, workspace.register(), messages),
          ...editionLines(result, labelOf, messages),
          '',
        ].join('\n'),
    },
    invocation,
    io,
  )
  return EXIT.ok
}

/** @throws IgmError `option-invalid` where a plan is of another edition than the one that was asked for */
function refuseOtherEdition({ plans }: PlanComparison, { edition: asked }: Options): void {
  const other = plans.find(({ edition }) => edition !== asked)
  if (asked !== undefined && other)
    throw new IgmError('option-invalid', { option: '--edition', value: asked, expected: other.edition })
}

/** @returns what is the user's own in both plans alike; null also where it differs */
function sharedOwn({ plans }: PlanComparison): Basis['own'] {
  return isOwnAlike(plans) ? plans[0].own : null
}

/** Where the plans differ in what is the user's own, every row says it of both. */
function withOwn(sheet: Sheet, { plans }: PlanComparison, messages: Messages): Sheet {
  if (isOwnAlike(plans)) return sheet
  const [before, after] = plans.map(({ own }) => own)
  const columns: Readonly<Record<string, string>> = messages.labels.compare.columns
  const cells = {
    ownThresholdBefore: before?.threshold?.value ?? null,
    ownThresholdAfter: after?.threshold?.value ?? null,
    ownAmountsBefore: before?.amounts?.count ?? null,
    ownAmountsAfter: after?.amounts?.count ?? null,
    ownFileBefore: before?.amounts?.file ?? null,
    ownFileAfter: after?.amounts?.file ?? null,
  }
  const heads = Object.keys(cells).map((key) => ({
    key,
    label: columns[key] ?? key,
    kind: key.startsWith('ownFile') ? ('text' as const) : ('number' as const),
  }))
  return {
    columns: [...sheet.columns, ...heads],
    rows: sheet.rows.map((row) => [...row, ...Object.values(cells)]),
  }
}
