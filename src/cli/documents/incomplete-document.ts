import type { GroupResult } from '../../api/propose-groups.js'
import type { Assessment } from '../../domain/eligibility.js'
import {
  heading,
  item,
  text,
  type WordBlock,
  type WordDocument,
  wordFrame,
} from '../../report/word-document.js'
import { readVersion } from '../../source/version.js'
import { boundsWords } from '../bound-words.js'
import type { Invocation } from '../command.js'
import { editionLabel } from '../edition-words.js'
import { printable } from '../messages/messages.js'
import { isOwnThreshold, statusWord } from '../own-words.js'
import { columnsOf } from '../screens/assessment-sheet.js'
import { doubtLines } from '../screens/origin-screen.js'
import { sourceWords } from '../screens/source-words.js'
import { type PlaceContext, placeContext } from './place-context.js'

/**
 * What stands in the place of a paper for the council where too few amounts are known for one: what is known, what is
 * missing, how to get it.
 */
export async function incompleteDocument(
  plan: GroupResult,
  invocation: Invocation,
  now: Date,
): Promise<WordDocument> {
  const { messages } = invocation
  const { format, labels, language } = messages
  const context = await placeContext(plan, invocation)
  const { edition, words, place, marks } = context
  const { known, total } = plan.coverage
  const say = words.incomplete
  const made = words.made(format.date(now.toISOString()), readVersion())
  const title = say.title(place)
  return {
    title,
    subject: words.paper.subject,
    ...wordFrame(language, now, words),
    footer: [...marks, editionLabel(edition, messages), made].join(' · '),
    blocks: [
      ...marks.map((mark) => text(mark, true)),
      { kind: 'title', text: title },
      text(editionLabel(edition, messages)),
      text(say.why(known, total, format.euro(plan.threshold), isOwnThreshold(context.report)), true),
      ...missing(context, invocation),
      heading(say.get),
      item(labels.completeHint(plan.edition)),
      item(say.own),
      item(say.anyway),
      ...knownAmounts(context, invocation),
      text(`${words.withCommand}: ${printable(invocation.line)}`),
    ],
  }
}

function missing({ report, words }: PlaceContext, { messages }: Invocation): WordBlock[] {
  const unknown = report.municipalities.filter(({ amount }) => amount === null)
  const plain = unknown.filter(({ bounds }) => bounds === null).map(({ name }) => printable(name))
  const bounded = unknown.flatMap(({ name, bounds }) =>
    bounds ? [item(printable(`${name}: ${boundsWords(bounds, messages)}`))] : [],
  )
  return [
    heading(words.incomplete.missing(unknown.length)),
    ...(plain.length > 0 ? [text(plain.join(', '))] : []),
    ...(bounded.length > 0 ? [text(words.incomplete.bounded), ...bounded] : []),
  ]
}

function knownAmounts({ report, words }: PlaceContext, { messages }: Invocation): WordBlock[] {
  const known = report.municipalities.filter(({ amount }) => amount !== null)
  if (known.length === 0) return []
  const row = ({ name, amount, status, source }: Assessment) => [
    printable(name),
    messages.format.euro(amount ?? 0),
    statusWord(status, report.own, messages),
    source ? sourceWords(source, messages) : null,
  ]
  return [
    heading(words.incomplete.known(known.length)),
    {
      kind: 'table',
      table: { columns: columnsOf(['name', 'amount', 'status', 'source'], messages), rows: known.map(row) },
      widths: [22, 14, 16, 48],
    },
    ...doubtLines(known, messages).map((line) => text(printable(line))),
  ]
}
