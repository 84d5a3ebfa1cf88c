import { verifyPlan } from '../../api/verify-plan.js'
import { IgmError } from '../../domain/problem.js'
import { readInput } from '../../source/read-input.js'
import type { CommandMeta, Invocation } from '../command.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { sheetLines } from '../screens/cells.js'

export const meta: CommandMeta = {
  name: 'verify',
  args: '<plan>',
  options: [],
  examples: ['igm verify plan.json', 'igm verify plan.json --format json'],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { args, options, messages, workspace } = invocation
  const [path = ''] = args
  const format = formatOf(options)
  const bytes = await readInput(path, io.stdin)
  const { ok, failures, plan } = await verifyPlan(workspace, new TextDecoder().decode(bytes), path)
  const columns = (['code', 'place', 'claimed', 'found'] as const).map((key) => ({
    key,
    label: key,
    kind: 'text' as const,
  }))
  const sheet = {
    columns,
    rows: failures.map(({ code, place, claimed, found }) => [code, place, claimed, found]),
  }
  await emit(
    {
      json: { schemaVersion: 1, ok, failures },
      records: failures,
      sheet: () => sheet,
      screen: (kind) =>
        ok
          ? `${messages.labels.group.verified(plan.groups.length)}\n`
          : `${sheetLines(sheet, kind, messages).join('\n')}\n`,
    },
    invocation,
    io,
  )
  if (ok) return EXIT.ok
  if (format === 'json') return EXIT.no
  throw new IgmError('plan-rejected', { path, failures: failures.length })
}
