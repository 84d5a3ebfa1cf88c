import { partsOf } from '../../api/group-numbers.js'
import { planBasis } from '../../api/own-basis.js'
import type { GroupResult } from '../../api/propose-groups.js'
import { verifyPlan } from '../../api/verify-plan.js'
import { periodOf } from '../../domain/edition.js'
import { IgmError } from '../../domain/problem.js'
import type { Failure } from '../../grouping/verify/failure.js'
import type { Sheet } from '../../report/sheet.js'
import { decodeText } from '../../source/csv/decode-text.js'
import { readInput } from '../../source/read-input.js'
import type { CommandMeta, Invocation } from '../command.js'
import { editionLabel } from '../edition-words.js'
import { emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { type Messages, printable } from '../messages/messages.js'

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
  const asked = options.edition ?? null
  if (asked !== null) await workspace.edition(asked)
  const { ok, failures, plan } = await verifyPlan(workspace, decodeText(bytes).text, path, asked)
  const { edition, sample, verdict, ownAmounts } = plan
  const table = await workspace.table(edition)
  const { edition: described } = table
  const findings = ok ? [validity(plan, path)] : failures
  const basis = planBasis({ table, register: workspace.register() }, plan)
  await emit(
    {
      basis,
      json: {
        schemaVersion: 1,
        ok,
        edition,
        period: periodOf(described),
        sample,
        verdict,
        ownAmounts: ownAmounts.length,
        own: basis.own,
        failures,
      },
      records: findings,
      sheet: (inWords) => findingSheet(findings, inWords, messages),
      screen: () =>
        ok
          ? `${[verifiedLine(plan, messages), editionLabel(described, messages)].join('\n')}\n`
          : failureLines(failures, messages),
    },
    invocation,
    io,
  )
  if (ok) return EXIT.ok
  if (format === 'json') return EXIT.no
  throw new IgmError('plan-rejected', { path, failures: failures.length })
}

const KEYS = ['code', 'place', 'claimed', 'found'] as const

/** One line of a table that is read alone: what does not hold, or that all does. */
type Finding = Omit<Failure, 'code'> & { readonly code: Failure['code'] | 'valid' }

/** A table without rows would say nothing of a plan whose every claim holds. */
function validity(plan: GroupResult, path: string): Finding {
  const { joint, alone } = partsOf(plan)
  const place = path === '-' ? 'plan' : (path.split(/[\\/]/).at(-1) ?? '')
  const claims = JSON.stringify({ edition: plan.edition, groups: joint.length, alone: alone.length })
  return { code: 'valid', place, claimed: claims, found: claims }
}

function findingSheet(findings: readonly Finding[], inWords: boolean, { labels }: Messages): Sheet {
  const { columns, failureCode, valid } = labels.verify
  const said = (text: string) => (inWords ? valueWords(text, labels) : text)
  return {
    columns: KEYS.map((key) => ({ key, label: columns[key], kind: 'text' })),
    rows: findings.map(({ code, place, claimed, found }) => [
      inWords ? (code === 'valid' ? valid : failureCode[code]) : code,
      printable(place),
      said(claimed),
      said(found),
    ]),
  }
}

/** @param json of a value of a plan, or of what is found in its place */
function valueWords(json: string, { verify, group, store }: Messages['labels']): string {
  const { splits } = group.objective
  const words: Readonly<Record<string, string>> = {
    ...group.reason,
    ...store.verdict,
    ...verify.value,
    splits,
  }
  const word = (value: unknown): string => {
    if (Array.isArray(value)) return value.length === 0 ? verify.value.null : value.map(word).join(', ')
    if (typeof value === 'object' && value !== null)
      return Object.entries(value)
        .map(([key, each]) => `${words[key] ?? key} ${word(each)}`)
        .join(', ')
    return words[String(value)] ?? String(value)
  }
  return json === '' ? verify.value.null : word(JSON.parse(json))
}

/** Characters of a value that are shown; the whole is in the other formats. */
const SHOWN = 60

function verifiedLine(plan: GroupResult, { labels }: Messages): string {
  const { joint, alone } = partsOf(plan)
  return labels.verify.verified(joint.length, alone.length)
}

function failureLines(failures: readonly Failure[], { labels }: Messages): string {
  const { failure, failureCode } = labels.verify
  const short = (text: string) => printable(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
  const said = (json: string) => short(valueWords(json, labels))
  const lines = failures.map(({ code, place, claimed, found }) =>
    failure(failureCode[code], printable(place), said(claimed), said(found)),
  )
  return `${lines.join('\n')}\n`
}
