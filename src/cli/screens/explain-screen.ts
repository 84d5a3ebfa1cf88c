import type { ExplainResult } from '../../api/explain-group.js'
import type { Gap } from '../../api/plan-gaps.js'
import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import { nameIn, type Register } from '../../domain/register.js'
import type { Sheet } from '../../report/sheet.js'
import { editionLabel } from '../edition-words.js'
import type { Messages } from '../messages/messages.js'
import { isOwnThreshold } from '../own-words.js'
import { columnsOf } from './assessment-sheet.js'
import { sheetLines } from './cells.js'
import { remarkLines } from './origin-screen.js'
import { ungroupedWords } from './ungrouped-words.js'

interface ExplainContext {
  readonly register: Register
  readonly gaps: ReadonlyMap<string, Gap>
  readonly edition: Edition
  readonly messages: Messages
}

/** Why a municipality is in its group, what it could do else, what it would need to stand alone. */
export function explainScreen(
  result: ExplainResult,
  format: 'table' | 'plain',
  { register, gaps, edition, messages }: ExplainContext,
): string {
  const { labels, format: numbers } = messages
  const { ags, group, missingAlone, needed } = result.explanation
  const name = nameIn(register)
  const own = result.plan.groups.find(({ id }) => id === group)
  const others = own?.members.filter((member) => member !== ags).map(name) ?? []
  const ungrouped = result.plan.ungrouped.find((one) => one.ags === ags)
  const why = ungrouped
    ? ungroupedWords({ ...ungrouped, missing: null }, gaps, register, messages)
    : labels.group.reason.excluded
  const place = own
    ? labels.group.inGroup(name(ags), String(own.id), numbers.euro(own.amount), others.join(', '))
    : labels.group.inNoGroup(name(ags), why)
  const sheet = inKilometres(alternativeSheet(result, register, messages), messages)
  const alternatives = sheet.rows.length > 0 ? ['', ...sheetLines(sheet, format, messages)] : []
  return [
    place,
    ...(missingAlone === null || missingAlone === 0
      ? []
      : [labels.group.toStandAlone(numbers.euro(missingAlone), isOwnThreshold(result))]),
    ...(own && others.length > 0 ? [needed ? labels.group.needed : labels.group.notNeeded] : []),
    ...alternatives,
    '',
    ...remarkLines(result, register, messages),
    editionLabel(edition, messages),
    '',
  ].join('\n')
}

/** The same to be read: a full stop among metres would be taken for that of kilometres. */
function inKilometres({ columns, rows }: Sheet, { labels, format }: Messages): Sheet {
  const at = columns.findIndex(({ key }) => key === 'travel')
  return {
    columns: columns.map((column, index) =>
      index === at ? { ...column, label: labels.group.waysMore } : column,
    ),
    rows: rows.map((row) =>
      row.map((cell, index) =>
        index === at && typeof cell === 'number' ? format.km(cell).replace(' km', '') : cell,
      ),
    ),
  }
}

/** The groups beside it: one row each, with the price of a change; whoever stands alone has no number. */
export function alternativeSheet(
  { explanation, plan }: ExplainResult,
  register: Register,
  messages: Messages,
): Sheet {
  const { alternative } = messages.labels.group
  return {
    columns: columnsOf(['group', 'members', 'verdict', 'splits', 'travel'], messages),
    rows: explanation.alternatives.map(({ group, verdict, splits, travel }) => {
      const members = plan.groups.find(({ id }) => id === group)?.members ?? []
      return [
        members.length > 1 ? group : null,
        members.map(nameIn(register)).join(', '),
        alternative[verdict] ?? verdict,
        splits,
        travel,
      ]
    }),
  }
}

/** Who lacks little, the least first. */
export function nearMissSheet(rows: readonly Assessment[], messages: Messages): Sheet {
  return {
    columns: columnsOf(['ags', 'name', 'amount', 'missing'], messages),
    rows: rows.map(({ ags, name, amount, missing }) => [ags, name, amount, missing]),
  }
}
