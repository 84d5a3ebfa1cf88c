import type { Remarks } from '../../api/remarks.js'
import { isOwnAmount } from '../../domain/budget-table.js'
import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import { nameIn, type Register } from '../../domain/register.js'
import type { Sheet } from '../../report/sheet.js'
import { boundsWords } from '../bound-words.js'
import { editionLabel } from '../edition-words.js'
import type { Messages } from '../messages/messages.js'
import { sheetLines } from './cells.js'

/** A table as it stands on the screen: too narrow for a column of sources. */
export function originScreen(
  sheet: Sheet,
  format: 'table' | 'plain',
  rows: readonly Assessment[],
  edition: Edition,
  messages: Messages,
): string {
  const lines = [...sheetLines(sheet, format, messages), '', ...originLines(rows, edition, messages)]
  return `${lines.join('\n')}\n`
}

/** What stands below a table on the screen: amounts that are perhaps misprints, and the edition. */
export function originLines(rows: readonly Assessment[], edition: Edition, messages: Messages): string[] {
  const own = rows.filter(({ source }) => isOwnAmount(source))
  return [
    ...ownAmountLines(
      own.map(({ name, amount }) => [name, amount ?? 0] as const),
      messages,
    ),
    ...doubtLines(rows, messages),
    editionLabel(edition, messages),
  ]
}

/** More own amounts than these are counted above the answer, not listed below it. */
const MOST_OWN = 10

/** @returns a line that names the user's own amounts, where they are few */
function ownAmountLines(
  own: readonly (readonly [name: string, amount: number])[],
  { labels, format }: Messages,
): string[] {
  if (own.length === 0 || own.length > MOST_OWN) return []
  return [labels.own.list(own.map(([name, amount]) => `${name} ${format.euro(amount)}`).join(', '))]
}

/** @returns a line for each amount that is perhaps a misprint */
export function doubtLines(rows: readonly Assessment[], messages: Messages): string[] {
  return rows
    .filter(({ doubtful }) => doubtful)
    .map(({ name, amount }) => doubtLine(name, amount ?? 0, messages))
}

const doubtLine = (name: string, amount: number, { labels, format }: Messages) =>
  `! ${name}, ${format.euro(amount)}: ${labels.doubtful}`

/** @returns a line for each amount that is perhaps a misprint, and for what is published in the place of one */
export function remarkLines(
  { ownAmounts, doubtful, bounds }: Remarks,
  register: Register,
  messages: Messages,
): string[] {
  const name = nameIn(register)
  return [
    ...ownAmountLines(
      ownAmounts.map(([ags, amount]) => [name(ags), amount] as const),
      messages,
    ),
    ...doubtful.map(({ ags, amount }) => doubtLine(name(ags), amount, messages)),
    ...bounds.map((one) => messages.labels.bounds.notUsed(name(one.ags), boundsWords(one, messages))),
  ]
}
