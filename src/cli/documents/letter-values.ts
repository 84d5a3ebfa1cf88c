import { planGaps } from '../../api/plan-gaps.js'
import type { GroupResult } from '../../api/propose-groups.js'
import { isOwnAmount } from '../../domain/budget-table.js'
import { districtTitle } from '../../domain/districts.js'
import type { Assessment } from '../../domain/eligibility.js'
import { nameIn } from '../../domain/register.js'
import type { Group } from '../../grouping/plan.js'
import type { Invocation } from '../command.js'
import { editionLabel } from '../edition-words.js'
import type { LetterWords } from '../messages/load-words.js'
import { printable } from '../messages/messages.js'
import { isOwnThreshold } from '../own-words.js'
import { besideWords } from '../screens/ungrouped-words.js'
import { type PlaceContext, placeContext } from './place-context.js'
import { lawText } from './plan-text.js'
import { sourceList } from './source-list.js'

/** What stands in the place of the placeholders, by their names. */
export type LetterValues = ReadonlyMap<string, string>

/** The values of all letters and agreements of a plan. */
export interface PlanLetters {
  /** what must stand above everything: that the amounts are invented, not proven, or the user's own */
  readonly marks: readonly string[]
  name(ags: string): string
  ofGroup(group: Group): LetterValues
  /** @param ags of a member */
  ofMember(group: Group, ags: string): LetterValues
}

/** @throws IgmError `edition-unknown`, `store-damaged` */
export async function planLetters(
  plan: GroupResult,
  invocation: Invocation,
  { words: letter, now }: { readonly words: LetterWords; readonly now: Date },
): Promise<PlanLetters> {
  const place = await placeContext(plan, invocation)
  const { report, register, messages, marks, words } = place
  const { names } = letter
  const byAgs = new Map(report.municipalities.map((one) => [one.ags, one]))
  const gaps = await planGaps(invocation.workspace, plan)
  const name = (ags: string) => printable(nameIn(register)(ags))
  const euro = messages.format.euro
  const ofGroup = ({ id, members, lead, amount }: Group): LetterValues => {
    const beside = gaps.beside.get(id)
    const districts = register.districts.filter(({ ags }) => members.some((one) => one.startsWith(ags)))
    const own = isOwnThreshold(report) ? ` (${words.overview.ownThreshold})` : ''
    return new Map([
      [names.draft, letter.draft],
      [names.marks, marks.join('\n')],
      [names.district, words.places(districts.map(districtTitle))],
      [names.group, String(id)],
      [names.members, members.map((ags) => memberLine(name(ags), byAgs.get(ags), place)).join('\n')],
      [names.sum, euro(amount)],
      [names.threshold, euro(plan.threshold) + own],
      [names.lead, name(lead)],
      [names.edition, editionLabel(place.edition, messages)],
      [names.facts, lawText(place)],
      [
        names.caution,
        [words.caution, ...(beside ? [besideWords(beside, register, messages)] : [])].join(' '),
      ],
      [names.sources, sourceLines(members, byAgs, place).join('\n')],
      [names.date, messages.format.date(now.toISOString())],
      [names.signatures, members.map((ags) => letter.signature(name(ags))).join('\n')],
    ])
  }
  return {
    marks,
    name,
    ofGroup,
    ofMember: (group, ags) =>
      new Map([
        ...ofGroup(group),
        [names.municipality, name(ags)],
        [names.amount, amountWords(byAgs.get(ags), place)],
      ]),
  }
}

function memberLine(name: string, one: Assessment | undefined, place: PlaceContext): string {
  const amount = amountWords(one, place)
  return amount === '' ? name : `${name}: ${amount}`
}

/** @returns the amount with what speaks of it: that it is the user's own, or perhaps a misprint; empty for none */
function amountWords(one: Assessment | undefined, { messages }: PlaceContext): string {
  const { labels, format } = messages
  if (!one || one.amount === null) return ''
  const doubt = isOwnAmount(one.source) ? labels.own.amount : one.doubtful ? labels.misprint : null
  return doubt === null ? format.euro(one.amount) : `${format.euro(one.amount)} (${doubt})`
}

/** Where each amount of the group is from, and the threshold that it is held against. */
function sourceLines(
  members: readonly string[],
  byAgs: ReadonlyMap<string, Assessment>,
  { report, edition, messages, words }: PlaceContext,
): string[] {
  const judged = members.flatMap((ags) => byAgs.get(ags) ?? [])
  const { threshold } = edition
  const text = messages.text(threshold.source)
  const standing = edition.standing ? [words.source.standing(messages.text(edition.standing.source))] : []
  return [
    ...sourceList(judged, messages, words).entries.map(({ title, address, details }) =>
      [title, ...(address === null ? [] : [address]), ...details].join(' · '),
    ),
    ...standing,
    isOwnThreshold(report)
      ? words.source.publishedThreshold(messages.format.euro(threshold.value), text)
      : words.source.threshold(text),
    words.source.register,
  ]
}
