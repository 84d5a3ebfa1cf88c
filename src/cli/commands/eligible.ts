import { eligible } from '../../api/eligible.js'
import { type EligibilityStatus, STATUSES } from '../../domain/eligibility.js'
import { IgmError } from '../../domain/problem.js'
import { type CommandMeta, DISTRICTS, editionOf, type Invocation, listOption } from '../command.js'
import { completeHint } from '../complete-hint.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { assessmentSheet } from '../screens/assessment-sheet.js'
import { eligibleScreen } from '../screens/eligible-screen.js'
import { withOrigin } from '../screens/origin.js'
import { statusNamed } from '../typed-words.js'

export const meta: CommandMeta = {
  name: 'eligible',
  args: DISTRICTS,
  options: [
    { flags: '-d, --district <district>', repeat: true },
    { flags: '--status <status>', repeat: true },
  ],
  examples: [
    'igm eligible --district Lörrach',
    'igm eligible --edition 2017 --district Sigmaringen --status alone --format csv',
  ],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { options, messages, workspace, palette } = invocation
  formatOf(options)
  const result = await eligible(workspace, {
    districts: listOption(options, 'district'),
    statuses: listOption(options, 'status').flatMap((list) => list.split(',').map(statusFrom)),
    edition: editionOf(options),
  })
  const edition = await workspace.edition(result.edition)
  await emit(
    {
      basis: result,
      json: result,
      editions: [edition],
      records: result.municipalities,
      sheet: (inWords) =>
        withOrigin(
          assessmentSheet(result.municipalities, inWords, messages, result.own),
          result.municipalities,
          {
            edition,
            messages,
            inWords,
          },
        ),
      screen: (format) => eligibleScreen(result, format, { edition, messages, palette }),
    },
    invocation,
    io,
  )
  await completeHint(result, invocation, io)
  return result.municipalities.length > 0 ? EXIT.ok : EXIT.no
}

function statusFrom(value: string): EligibilityStatus {
  const status = statusNamed(value)
  if (status) return status
  throw new IgmError('option-invalid', { option: '--status', value, expected: STATUSES.join(', ') })
}
