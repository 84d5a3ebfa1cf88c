import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import type { Sheet } from '../../report/sheet.js'
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
  return [...doubtLines(rows, messages), editionLabel(edition, messages)]
}

/** @returns a line for each amount that is perhaps a misprint */
export function doubtLines(rows: readonly Assessment[], { labels, format }: Messages): string[] {
  return rows
    .filter(({ doubtful }) => doubtful)
    .map(({ name, amount }) => `! ${name}, ${format.euro(amount ?? 0)}: ${labels.doubtful}`)
}
