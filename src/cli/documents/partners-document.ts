import type { PartnersResult, RatedPartnership } from '../../api/partners.js'
import type { Workspace } from '../../api/workspace.js'
import { districtTitle } from '../../domain/districts.js'
import type { Edition } from '../../domain/edition.js'
import type { Euro } from '../../domain/money.js'
import { nameIn } from '../../domain/register.js'
import type { Sheet } from '../../report/sheet.js'
import { heading, item, text as paragraph, type WordDocument } from '../../report/word-document.js'
import { readVersion } from '../../source/version.js'
import { editionLabel } from '../edition-words.js'
import { marksOf } from '../marks.js'
import type { Messages } from '../messages/messages.js'
import { isOwnThreshold } from '../own-words.js'
import { columnsOf } from '../screens/assessment-sheet.js'
import { remarkLines } from '../screens/origin-screen.js'

/** What is said of the partners of a municipality, once for screen, page and paper. */
export interface PartnersText {
  readonly title: string
  readonly marks: readonly string[]
  readonly sentences: readonly string[]
  /** one line each */
  readonly partnerships: readonly string[]
  readonly notes: readonly string[]
  /** what the figures rest on: perhaps misprints, published intervals, the edition */
  readonly remarks: readonly string[]
}

interface Context {
  readonly edition: Edition
  readonly workspace: Workspace
  readonly messages: Messages
}

/** Euro a year that a town is known to add from own money: Wehr, to the threshold of 2018 (Badische Zeitung, 2018). */
const KNOWN_TOP_UP: Euro = 51
/** One case speaks for gaps of its own size, and says nothing of one of 40,000 euro. */
const LARGEST_TOP_UP: Euro = 10 * KNOWN_TOP_UP

export function partnersText(
  result: PartnersResult,
  { workspace, edition, messages }: Context,
): PartnersText {
  const { labels, format } = messages
  const words = labels.partners
  const { byAgs } = workspace.register()
  const name = nameIn(workspace.register())
  const own = byAgs.get(result.municipality.ags)
  const threshold = format.euro(result.threshold)
  const isOwn = isOwnThreshold(result)
  const { status, amount, missing } = result.municipality
  const from = (gap: Euro) =>
    !isOwn && gap <= LARGEST_TOP_UP ? words.orTopUp(format.euro(KNOWN_TOP_UP)) : words.fromPartners
  const verdict =
    status === 'join'
      ? `${words.status.join(threshold, format.euro(missing ?? 0), edition.perYear, isOwn)} ${from(missing ?? 0)}`
      : status === 'alone'
        ? words.status.alone(threshold, isOwn)
        : words.status[status]
  const line = (one: RatedPartnership) => {
    const names = one.members.map((ags) => (ags === one.lead ? `${name(ags)} (${words.lead})` : name(ags)))
    const parts = [
      words.partnership(names.join(', '), format.euro(one.amount), one.travel),
      ...(one.acrossDistricts ? [words.acrossDistricts] : []),
      words.loses(one.loses.groups, one.loses.ungrouped),
    ]
    return parts.join('; ')
  }
  return {
    title: words.title(own ? `${own.name} (${districtTitle(own.district)})` : result.municipality.ags),
    marks: marksOf(result, messages),
    sentences: [...(amount === null ? [] : [`${labels.lookup.amount}: ${format.euro(amount)}`]), verdict],
    partnerships:
      status === 'join' && result.partnerships.length === 0 ? [words.none] : result.partnerships.map(line),
    notes: result.unknown > 0 && status === 'join' ? [words.stillUnknown(result.unknown)] : [],
    remarks: [...remarkLines(result, workspace.register(), messages), editionLabel(edition, messages)],
  }
}

/** One row a neighbour. In words: lengths in kilometres, and what is unknown is called so. */
export function neighbourSheet(
  { neighbours }: PartnersResult,
  inWords: boolean,
  { workspace, messages }: Context,
): Sheet {
  const words = messages.labels.partners
  const { byAgs } = workspace.register()
  const columns: Readonly<Record<string, string>> = words.columns
  const length = (metres: number | null) => (metres === null || !inWords ? metres : words.kilometres(metres))
  const keys = ['ags', 'name', 'district', 'amount', 'sum', 'association', 'border', 'distance']
  return {
    columns: columnsOf(keys, messages).map((column) =>
      inWords ? { ...column, label: columns[column.key] ?? column.label } : column,
    ),
    rows: neighbours.map((one) => [
      one.ags,
      nameIn({ byAgs })(one.ags),
      byAgs.get(one.ags)?.district.name ?? null,
      one.amount ?? (inWords ? words.unknownAmount : null),
      one.sum,
      one.sameAssociation ? (inWords ? words.yes : 'same') : null,
      length(one.border),
      length(one.distance),
    ]),
  }
}

/** The page for a treasurer: as a Word document or in a browser. */
export function partnersPaper(
  result: PartnersResult,
  context: Context,
  now: Date,
  pageWords: WordDocument['pageWords'],
): WordDocument {
  const { messages } = context
  const { labels, format, language } = messages
  const words = labels.partners
  const text = partnersText(result, context)
  const table = neighbourSheet(result, true, context)
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
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    made: `${now.toISOString().slice(0, 19)}Z`,
    footer: [...text.marks, editionLabel(context.edition, messages), made].join(' · '),
    pageWords,
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
