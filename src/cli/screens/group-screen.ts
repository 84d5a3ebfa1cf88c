import { partsOf } from '../../api/group-numbers.js'
import type { Gap } from '../../api/plan-gaps.js'
import type { GroupResult } from '../../api/propose-groups.js'
import type { Way } from '../../api/ways.js'
import type { WishPrice } from '../../api/wish-prices.js'
import type { Edition } from '../../domain/edition.js'
import type { Register } from '../../domain/register.js'
import type { Group, Objective, Ungrouped } from '../../grouping/plan.js'
import type { Sheet } from '../../report/sheet.js'
import { editionLabel } from '../edition-words.js'
import type { Palette } from '../io.js'
import type { Messages } from '../messages/messages.js'
import { columnsOf } from './assessment-sheet.js'
import { ungroupedWords } from './ungrouped-words.js'

interface Context {
  readonly register: Register
  readonly edition: Edition
  readonly gaps: ReadonlyMap<string, Gap>
  readonly messages: Messages
  readonly palette: Palette
}

/** One row per group. */
export function groupSheet(result: GroupResult, register: Register, messages: Messages): Sheet {
  const name = (ags: string) => register.byAgs.get(ags)?.name ?? ags
  return {
    columns: columnsOf(['group', 'amount', 'lead', 'members'], messages),
    rows: result.groups.map(({ id, amount, lead, members }) => [
      members.length > 1 ? id : null,
      amount,
      name(lead),
      members.map(name).join(', '),
    ]),
  }
}

export function groupScreen(result: GroupResult, context: Context): string {
  const { messages, palette, edition } = context
  const { labels } = messages
  const { joint, alone } = partsOf(result)
  const members = joint.reduce((count, group) => count + group.members.length, 0)
  const summary = `${labels.group.together(joint.length, members)}, ${labels.group.alone(alone.length)}.`
  return [
    palette.strong(result.groups.length > 0 ? summary : labels.group.nothing),
    '',
    ...joint.flatMap((group) => jointLines(group, context)),
    ...aloneLines(alone, context),
    ...ungroupedLines(result.ungrouped, context),
    '',
    ...proofLines(result, context),
    labels.coverage(result.coverage.known, result.coverage.total),
    editionLabel(edition, messages),
    '',
  ].join('\n')
}

function jointLines(group: Group, { register, messages, palette }: Context): string[] {
  const { labels, format } = messages
  const names = group.members.map((ags) => {
    const name = register.byAgs.get(ags)?.name ?? ags
    return ags === group.lead ? `${name} (${labels.group.lead})` : name
  })
  const title = labels.group.groupTitle(String(group.id), format.euro(group.amount))
  return [palette.strong(title), `  ${names.join(', ')}`]
}

function aloneLines(alone: readonly Group[], { register, messages, palette }: Context): string[] {
  if (alone.length === 0) return []
  const { labels, format } = messages
  const each = alone.map(
    ({ lead, amount }) => `${register.byAgs.get(lead)?.name ?? lead} ${format.euro(amount)}`,
  )
  return [palette.strong(labels.group.aloneTitle), `  ${each.join(', ')}`]
}

/** More unknown amounts than these are counted, not listed: they are all alike. */
const MOST_LISTED = 5

function ungroupedLines(ungrouped: readonly Ungrouped[], { register, messages, gaps }: Context): string[] {
  const { labels, format } = messages
  const unknownOnes = ungrouped.filter(({ code }) => code === 'unknown')
  const listed =
    unknownOnes.length <= MOST_LISTED ? ungrouped : ungrouped.filter(({ code }) => code !== 'unknown')
  const unknown = ungrouped.length - listed.length
  if (ungrouped.length === 0) return []
  const lines = listed.map(
    (one) =>
      `  ${register.byAgs.get(one.ags)?.name ?? one.ags}: ${ungroupedWords(one, gaps, register, messages)}`,
  )
  const counted = unknown > 0 ? [`  ${format.whole(unknown)} × ${labels.group.reason.unknown}`] : []
  return ['', labels.group.ungrouped, ...lines, ...counted]
}

/** Nothing is proven where nothing was to choose from. */
function proofLines({ groups, coverage, proof }: GroupResult, { messages }: Context): string[] {
  if (groups.length === 0 || coverage.known < 2) return []
  const { proven, provenOfKnown } = messages.labels.group
  const verdict = coverage.known < coverage.total ? provenOfKnown : proven
  return proof.objectives.map((objective) => objectiveLine(objective, verdict, messages))
}

function objectiveLine(
  { name, value, bound, optimal }: Objective,
  proven: string,
  messages: Messages,
): string {
  const { labels, format } = messages
  const shown = name === 'travel' ? format.km : format.whole
  const verdict = optimal ? proven : labels.group.open(shown(bound))
  return `${labels.group.objective[name]}: ${shown(value)} (${verdict})`
}

/** @returns the ways side by side, one line each */
export function wayLines(ways: readonly Way[], { labels }: Messages): string {
  if (ways.length === 0) return ''
  const lines = ways.map((way) => `  ${labels.group.way[way.way](way)}`)
  return `\n${[labels.group.ways, ...lines].join('\n')}\n`
}

/** @returns what each wish costs that costs something, one line each */
export function priceLines(prices: readonly WishPrice[], register: Register, messages: Messages): string {
  if (prices.length === 0) return ''
  const lines = prices.map((price) => `  ${priceLine(price, register, messages)}`)
  return `\n${[messages.labels.group.prices, ...lines].join('\n')}\n`
}

/** @returns "ohne --together A,B: 5 statt 4 Gruppen" */
export function priceLine(
  { wish, ags, value, objective, with: kept, without }: WishPrice,
  register: Register,
  { labels, format }: Messages,
): string {
  const names = ags.map((key) => register.byAgs.get(key)?.name ?? key).join(',')
  const shown = objective === 'travel' ? format.km : format.whole
  const option = `--${wish} ${names}${value}`.trim()
  return labels.group.price(option, labels.group.objective[objective], shown(without), shown(kept))
}
