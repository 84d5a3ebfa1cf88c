import { partsOf } from '../../api/group-numbers.js'
import { claimsOf, countsOf, isEndedByCounts } from '../../api/plan-counts.js'
import type { PlanGaps } from '../../api/plan-gaps.js'
import type { GroupResult } from '../../api/propose-groups.js'
import type { Way } from '../../api/ways.js'
import type { WishPrice } from '../../api/wish-prices.js'
import type { Edition } from '../../domain/edition.js'
import type { Assessment } from '../../domain/eligibility.js'
import { nameIn, type Register } from '../../domain/register.js'
import { optionOf } from '../../domain/said-wish.js'
import type { Group, Objective, PlanScope } from '../../grouping/plan.js'
import type { Palette } from '../io.js'
import type { Messages } from '../messages/messages.js'
import { postWords, quarterWords } from '../post-words.js'
import { originLines } from './origin-screen.js'
import { besideWords, idleLeadWords, restParts } from './ungrouped-words.js'

interface Context {
  readonly register: Register
  readonly edition: Edition
  readonly municipalities: readonly Assessment[]
  readonly gaps: PlanGaps
  readonly messages: Messages
  readonly palette: Palette
}

export function groupScreen(result: GroupResult, context: Context): string {
  const { messages, palette, edition, municipalities } = context
  const { labels } = messages
  const { joint, alone } = partsOf(result)
  const { members } = countsOf(result)
  const summary = `${labels.group.together(joint.length, members)}, ${labels.group.alone(alone.length)}.`
  return [
    palette.strong(result.groups.length > 0 ? summary : labels.group.nothing),
    '',
    ...joint.flatMap((group) => jointLines(group, result.scope.posts, context)),
    ...aloneLines(alone, result.scope.posts, context),
    ...idleLeadWords(result, nameIn(context.register), messages).flatMap((words) => ['', words]),
    ...restLines(result, context),
    '',
    ...proofLines(result, context),
    labels.coverage(result.coverage.known, result.coverage.total, result.ownAmounts.length),
    ...originLines(municipalities, edition, messages),
    '',
  ].join('\n')
}

function jointLines(
  group: Group,
  posts: PlanScope['posts'],
  { register, edition, messages, palette, gaps }: Context,
): string[] {
  const { labels, format } = messages
  const name = nameIn(register)
  const names = group.members.map((ags) =>
    ags === group.lead ? `${name(ags)} (${labels.group.lead})` : name(ags),
  )
  const title = labels.group.groupTitle(String(group.id), format.euro(group.amount))
  const beside = gaps.beside.get(group.id)
  const note = beside ? [`  ${besideWords(beside, register, messages)}`] : []
  const paid = postWords(group, posts, edition, messages).map((words) => `  ${words}`)
  return [palette.strong(title), `  ${names.join(', ')}`, ...paid, ...note]
}

function aloneLines(
  alone: readonly Group[],
  posts: PlanScope['posts'],
  { register, messages, palette, gaps }: Context,
): string[] {
  if (alone.length === 0) return []
  const { labels, format } = messages
  const each = alone.map(({ lead, amount }) => {
    const quarters = quarterWords(amount, posts, messages)
    const paid = quarters === null ? '' : ` (${quarters})`
    return `${nameIn(register)(lead)} ${format.euro(amount)}${paid}`
  })
  const beside = [...new Set(alone.flatMap(({ id }) => gaps.beside.get(id) ?? []))].sort()
  const note = beside.length > 0 ? [`  ${besideWords(beside, register, messages)}`] : []
  return [palette.strong(labels.group.aloneTitle), `  ${each.join(', ')}`, ...note]
}

/** More who are alike than these are counted, not listed. */
const MOST_LISTED = 5

function restLines(result: GroupResult, { register, messages, gaps, municipalities }: Context): string[] {
  const byAgs = new Map(municipalities.map((one) => [one.ags, one]))
  const parts = restParts(result, { gaps: gaps.around, register, byAgs, messages })
  return parts.flatMap(({ title, entries }) => {
    const listed = entries.length <= MOST_LISTED ? entries : entries.filter(({ note }) => note !== null)
    const lines = listed.map(({ name, note }) => (note === null ? `  ${name}` : `  ${name}: ${note}`))
    const more = entries.length - listed.length
    const counted = more > 0 && listed.length > 0 ? [`  ${messages.labels.group.more(more)}`] : []
    return ['', title, ...lines, ...counted]
  })
}

/** Nothing is proven where nothing was to choose from. */
function proofLines(result: GroupResult, { messages }: Context): string[] {
  const { known, total } = result.coverage
  const { proven, provenOfKnown, cut, moreEffort } = messages.labels.group
  const verdict = known < total ? provenOfKnown : proven
  const lines = claimsOf(result).map((objective) => objectiveLine(objective, verdict, messages))
  if (result.proof.cut) return [...lines, cut]
  return isEndedByCounts(result) ? [...lines, moreEffort((result.proof.effort ?? 1) * 4)] : lines
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

/**
 * @param isWhole whether the time sufficed for all of them, and for what the wishes cost
 * @returns the ways side by side, one line each
 */
export function wayLines(ways: readonly Way[], isWhole: boolean, { labels }: Messages): string {
  if (ways.length === 0) return ''
  const lines = ways.map((way) => `  ${labels.group.way[way.way](way)}`)
  return `\n${[labels.group.ways, ...lines, ...(isWhole ? [] : [labels.group.noTime])].join('\n')}\n`
}

/** @returns what each wish costs that costs something, one line each */
export function priceLines(
  prices: readonly WishPrice[],
  { register, edition, messages }: Pick<Context, 'register' | 'edition' | 'messages'>,
): string {
  if (prices.length === 0) return ''
  const lines = prices.map((price) => `  ${priceLine(inShort(price, edition), register, messages)}`)
  return `\n${[messages.labels.group.prices, ...lines].join('\n')}\n`
}

/** The least sum of a post is what `--posts` counts by. */
function inShort(price: WishPrice, { posts }: Edition): WishPrice {
  const least = Math.min(...posts.map(({ value }) => value))
  const isLeast = price.wish === 'per-post' && Number(price.value) === least
  return isLeast ? { ...price, wish: 'posts', value: '' } : price
}

/** @returns "ohne --together A,B: 5 statt 4 Gruppen" */
function priceLine(price: WishPrice, register: Register, { labels, format }: Messages): string {
  const { objective, with: kept, without } = price
  const shown = objective === 'travel' ? format.km : format.whole
  const option = optionOf({ ...price, names: price.ags.map(nameIn(register)) })
  return labels.group.price(option, labels.group.objective[objective], shown(without), shown(kept))
}
