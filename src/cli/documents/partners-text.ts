import type { PartnersResult } from '../../api/partners.js'
import type { RatedPartnership } from '../../api/rated-partnerships.js'
import type { Workspace } from '../../api/workspace.js'
import type { Edition } from '../../domain/edition.js'
import type { Euro } from '../../domain/money.js'
import { placeInDistrict } from '../../domain/places/place-title.js'
import { nameIn } from '../../domain/register.js'
import { boundsWords } from '../bound-words.js'
import { editionLabel } from '../edition-words.js'
import { marksOf } from '../marks.js'
import type { Messages } from '../messages/messages.js'
import { isOwnThreshold } from '../own-words.js'
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

export interface PartnersContext {
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
  { workspace, edition, messages }: PartnersContext,
): PartnersText {
  const { labels, format } = messages
  const words = labels.partners
  const { byAgs } = workspace.register()
  const name = nameIn(workspace.register())
  const own = byAgs.get(result.municipality.ags)
  const { status, amount, bounds } = result.municipality
  const none = result.upTo === null ? words.none : words.noneUpTo(result.upTo)
  const said =
    amount === null
      ? bounds && labels.lookup.boundedAmount(boundsWords(bounds, messages))
      : format.euro(amount)
  return {
    title: words.title(own ? placeInDistrict(own) : result.municipality.ags),
    marks: marksOf(result, messages),
    sentences: [
      ...(said === null ? [] : [`${labels.lookup.amount}: ${said}`]),
      status === 'join'
        ? missingWords(result, edition, messages)
        : status === 'alone'
          ? words.status.alone(format.euro(result.threshold), isOwnThreshold(result))
          : words.status[status],
    ],
    partnerships:
      status === 'join' && result.partnerships.length === 0
        ? [none]
        : result.partnerships.map((one) => partnershipWords(one, name, messages)),
    notes: [
      ...(result.more > 0 ? [words.more(result.partnerships.length, result.more)] : []),
      ...(result.unknown > 0 && status === 'join' ? [words.stillUnknown(result.unknown)] : []),
    ],
    remarks: [...remarkLines(result, workspace.register(), messages), editionLabel(edition, messages)],
  }
}

/** How far it is to the threshold; of an amount that is published as an interval, between what. */
function missingWords(result: PartnersResult, edition: Edition, { labels, format }: Messages): string {
  const words = labels.partners
  const { missing, bounds } = result.municipality
  const isOwn = isOwnThreshold(result)
  const threshold = format.euro(result.threshold)
  // "below the threshold" says nothing of how far
  if (missing === null && (!bounds || bounds.kind === 'below-threshold'))
    return words.status.below(threshold, isOwn)
  const most = missing ?? result.threshold - (bounds?.atLeast ?? 0)
  const least = missing ?? result.threshold - (bounds?.atMost ?? 0)
  const gap = least === most ? format.euro(most) : words.between(format.euro(least), format.euro(most))
  const from =
    !isOwn && most <= LARGEST_TOP_UP ? words.orTopUp(format.euro(KNOWN_TOP_UP)) : words.fromPartners
  return `${words.status.join(threshold, gap, edition.perYear, isOwn)} ${from}`
}

function partnershipWords(
  one: RatedPartnership,
  name: (ags: string) => string,
  { labels, format }: Messages,
): string {
  const words = labels.partners
  const { members, lead, amount, exact, travel } = one
  const names = members.map((ags) => (ags === lead ? `${name(ags)} (${words.lead})` : name(ags)))
  const parts = [
    words.together(names.join(', '), exact ? format.euro(amount) : words.atLeast(format.euro(amount))),
    ...(travel === null ? [] : [words.ways(travel)]),
    ...effectWords(one, labels),
  ]
  return parts.join('; ')
}

/** @returns whether a partnership crosses the border of the district, and what it costs the others */
export function effectWords(
  { acrossDistricts, loses }: Pick<RatedPartnership, 'acrossDistricts' | 'loses'>,
  { partners: words }: Messages['labels'],
): string[] {
  return [
    ...(acrossDistricts ? [words.acrossDistricts] : []),
    loses ? words.loses(loses) : words.losesUnknown,
  ]
}
