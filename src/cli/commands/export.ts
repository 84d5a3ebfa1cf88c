import { eligible } from '../../api/eligible.js'
import { groupNumbers } from '../../api/group-numbers.js'
import { PLAIN_WISHES } from '../../api/group-request.js'
import { proposeGroups } from '../../api/propose-groups.js'
import { type CommandMeta, editionOf, type Invocation, listOption } from '../command.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { assessmentSheet, withGroups } from '../screens/assessment-sheet.js'
import { sheetLines } from '../screens/cells.js'

export const meta: CommandMeta = {
  name: 'export',
  args: '',
  options: [{ flags: '-d, --district <district>', repeat: true }, { flags: '--groups' }],
  examples: [
    'igm export --district Lörrach -o loerrach.csv',
    'igm export --edition 2017 --district Sigmaringen --groups --format csv-excel -o sigmaringen.csv',
  ],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { messages, workspace } = invocation
  // A file without a known suffix, and standard output, get CSV: this command is for other programs.
  const isNamed =
    invocation.options.format !== undefined || /\.[a-z]+$/i.test(invocation.options.output ?? '')
  const options = isNamed ? invocation.options : { ...invocation.options, format: 'csv' }
  formatOf(options)
  const districts = listOption(options, 'district')
  const edition = editionOf(options)
  const result = await eligible(workspace, { districts, statuses: [], edition })
  const groups =
    options.groups === true
      ? groupNumbers(await proposeGroups(workspace, { ...PLAIN_WISHES, edition, districts }))
      : null
  const sheet = (inWords: boolean) => {
    const plain = assessmentSheet(result.municipalities, inWords, messages)
    return groups ? withGroups(plain, groups, messages) : plain
  }
  const records = result.municipalities.map((one) =>
    groups ? { ...one, group: groups.get(one.ags) ?? null } : one,
  )
  await emit(
    {
      json: { ...result, municipalities: records },
      records,
      sheet,
      screen: (format) => `${sheetLines(sheet(true), format, messages).join('\n')}\n`,
    },
    { ...invocation, options },
    io,
  )
  if (!options.quiet && result.summary.unknown > 0) {
    await io.err.write(
      `${messages.labels.coverage(result.coverage.known, result.coverage.total)} ${messages.labels.completeHint(result.edition)}\n`,
    )
  }
  return EXIT.ok
}
