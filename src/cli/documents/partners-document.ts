import type { PartnersNeighbour, PartnersResult } from '../../api/partners.js'
import type { Bound } from '../../domain/budget-table.js'
import { nameIn } from '../../domain/register.js'
import type { Sheet } from '../../report/sheet.js'
import { heading, item, text as paragraph, type WordDocument, wordFrame } from '../../report/word-document.js'
import type { Workbook } from '../../report/workbook.js'
import { readVersion } from '../../source/version.js'
import type { Invocation } from '../command.js'
import { editionLabel } from '../edition-words.js'
import { isOwnThreshold } from '../own-words.js'
import { columnsOf } from '../screens/assessment-sheet.js'
import { withEdition } from '../screens/origin.js'
import { effectWords, type PartnersContext, partnersText } from './partners-text.js'
import { plainWorkbook } from './plain-workbook.js'

const nameOf = (ags: string, { workspace }: PartnersContext) => nameIn(workspace.register())(ags)
const districtOf = (ags: string, { workspace }: PartnersContext) =>
  workspace.register().byAgs.get(ags)?.district.name ?? null

/** One row a neighbour, as a file holds it: numbers, and metres. */
export function neighbourSheet(
  { neighbours }: PartnersResult,
  inWords: boolean,
  context: PartnersContext,
): Sheet {
  const words = context.messages.labels.partners
  const yes = inWords ? words.yes : 'yes'
  const keys = ['ags', 'name', 'district', 'amount', 'sum', 'association', 'border', 'distance']
  return {
    columns: columnsIn([...keys, 'sameAssociation'], words.fileColumns, context),
    rows: neighbours.map((one) => [
      ...[one.ags, nameOf(one.ags, context), districtOf(one.ags, context), one.amount, one.sum],
      ...[one.association, one.border, one.distance, one.sameAssociation ? yes : null],
    ]),
  }
}

/** The same to be read: kilometres, and intervals where no amount is known. */
export function neighbourTable({ neighbours }: PartnersResult, context: PartnersContext): Sheet {
  const words = context.messages.labels.partners
  const { format } = context.messages
  const range = ({ atLeast, atMost }: Pick<Bound, 'atLeast' | 'atMost'>) =>
    atLeast === atMost ? format.whole(atLeast) : words.range(format.whole(atLeast), format.whole(atMost))
  const amountOf = ({ amount, bounds }: PartnersNeighbour) => {
    if (amount !== null || !bounds) return amount ?? words.unknownAmount
    return bounds.kind === 'below-threshold' ? words.below(format.whole(bounds.atMost + 1)) : range(bounds)
  }
  const length = (metres: number | null) => (metres === null ? null : words.kilometres(metres))
  const keys = ['ags', 'name', 'district', 'amount', 'sum', 'sameAssociation', 'border', 'distance']
  return {
    columns: columnsIn(keys, words.columns, context),
    rows: neighbours.map((one) => [
      ...[one.ags, nameOf(one.ags, context), districtOf(one.ags, context), amountOf(one)],
      ...[one.sum ?? (one.sumBounds && range(one.sumBounds)), one.sameAssociation ? words.yes : null],
      ...[length(one.border), length(one.distance)],
    ]),
  }
}

/** One row a partnership, as a workbook holds it. */
function partnershipSheet({ partnerships }: PartnersResult, context: PartnersContext): Sheet {
  const { messages } = context
  const { labels, format } = messages
  const words = labels.partners
  const keys = ['members', 'lead', 'sum', 'travel', 'note']
  const names = (list: readonly string[]) => list.map((ags) => nameOf(ags, context)).join(', ')
  return {
    columns: columnsIn(keys, words.partnershipColumns, context),
    rows: partnerships.map((one) => [
      ...[names(one.members), one.lead && nameOf(one.lead, context), one.amount, one.travel],
      [...(one.exact ? [] : [words.atLeast(format.euro(one.amount))]), ...effectWords(one, labels)].join(
        '; ',
      ),
    ]),
  }
}

/** With whom the threshold is reached, then the neighbours. */
export async function partnersWorkbook(
  result: PartnersResult,
  neighbours: Sheet,
  context: PartnersContext,
  invocation: Invocation,
): Promise<Workbook> {
  const { edition, messages } = context
  const workbook = await plainWorkbook(neighbours, invocation)
  const { partnerships, sheets } = messages.labels.partners
  const table = withEdition(partnershipSheet(result, context), { edition, messages, inWords: true })
  const { sentences, notes, partnerships: lines } = partnersText(result, context)
  const said = [...sentences, partnerships(isOwnThreshold(result)), ...notes]
  const none = result.partnerships.length === 0 ? lines : []
  const above = [...said, ...none].map((line) => [line])
  return {
    ...workbook,
    sheets: [
      { name: sheets.partnerships, above, table, filter: false },
      ...workbook.sheets.map((sheet) => ({ ...sheet, name: sheets.neighbours })),
    ],
  }
}

function columnsIn(
  keys: readonly string[],
  labels: Readonly<Record<string, string>>,
  { messages }: PartnersContext,
): Sheet['columns'] {
  return columnsOf(keys, messages).map((column) => ({ ...column, label: labels[column.key] ?? column.label }))
}

/** The page for a treasurer: as a Word document or in a browser. */
export function partnersWordDocument(
  result: PartnersResult,
  context: PartnersContext,
  now: Date,
  pageWords: WordDocument['pageWords'],
): WordDocument {
  const { messages } = context
  const { labels, format, language } = messages
  const words = labels.partners
  const text = partnersText(result, context)
  const table = neighbourTable(result, context)
  const shown = {
    ...table,
    rows: table.rows.map((row) =>
      row.slice(1).map((cell) => (typeof cell === 'number' ? format.whole(cell) : cell)),
    ),
    columns: table.columns.slice(1),
  }
  const made = words.made(format.date(now.toISOString()), readVersion())
  return {
    title: text.title,
    subject: words.subject,
    ...wordFrame(language, now, pageWords),
    footer: [...text.marks, editionLabel(context.edition, messages), made].join(' · '),
    blocks: [
      ...text.marks.map((mark) => paragraph(mark, true)),
      { kind: 'title', text: text.title },
      ...text.sentences.map((sentence) => paragraph(sentence)),
      ...(text.partnerships.length > 0
        ? [heading(words.partnerships(isOwnThreshold(result))), ...text.partnerships.map(item)]
        : []),
      ...text.notes.map((note) => paragraph(note)),
      heading(words.neighbours),
      { kind: 'table', table: shown, widths: [24, 18, 14, 14, 10, 10, 10] },
      ...text.remarks.map((remark) => paragraph(remark)),
    ],
  }
}
