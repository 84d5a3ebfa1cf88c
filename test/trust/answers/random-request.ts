import { type GroupRequest, PLAIN_WISHES } from '../../../src/api/group-request.js'
import { ownList } from '../../support/own-list.js'
import { amountNear, type Dice, type RandomTable } from './random-table.js'
import { GEOGRAPHY, PLACE, PLACES } from './simple/data.js'

/** A request for a handful of municipalities that lie together, and the table that knows only these. */
export interface RandomCase {
  readonly table: RandomTable
  readonly request: Omit<GroupRequest, 'edition'>
}

/** Euro: a list in which nobody draws as much as one person brings is taken for thousands. */
const ONE_PERSON = 796

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T

/** @param most municipalities that draw something */
export function randomCase(dice: Dice, most: number): RandomCase {
  const threshold = pick([51_000, 51_000, 64_000, 1 + dice(100_000)], dice)
  const members = patch(dice, 1 + dice(most))
  const amounts = new Map<string, number>()
  for (const ags of members) amounts.set(ags, shareOf(threshold, dice))
  for (const { ags } of PLACES) if (!amounts.has(ags) && dice(30) === 0) amounts.set(ags, 0)
  const table = { threshold, complete: dice(2) === 0, amounts, posts: [51_000] }
  const districts = [...new Set(members.map((ags) => ags.slice(0, 5)))]
  const wishes = dice(2) === 0 ? {} : wishesFor(members, dice)
  const isPlain = Object.keys(wishes).length === 0
  return {
    table,
    request: {
      ...PLAIN_WISHES,
      districts,
      acrossDistricts: dice(3) === 0,
      hosts: dice(4) > 0,
      minBorder: pick([0, 0, 0, 500, 2_000], dice),
      prefer: isPlain && dice(3) === 0 ? 'associations' : 'groups',
      threshold: dice(6) === 0 ? 1 + dice(2 * threshold) : null,
      amounts:
        dice(5) === 0
          ? ownList([[pick(members, dice), Math.max(ONE_PERSON, shareOf(threshold, dice))]])
          : null,
      ...wishes,
    },
  }
}

function shareOf(threshold: number, dice: Dice): number {
  return dice(4) === 0 ? amountNear(threshold, dice) : 1 + dice(Math.ceil(threshold * 0.8))
}

/** Neighbours of neighbours, mostly of one district. */
function patch(dice: Dice, size: number): string[] {
  const first = pick(PLACES, dice).ags
  const stays = dice(4) > 0
  const members = new Set([first])
  for (let tries = 0; members.size < size && tries < 20 * size; tries++) {
    const from = pick([...members], dice)
    const beside = GEOGRAPHY.borders.flatMap(([a, b]) => (a === from ? [b] : b === from ? [a] : []))
    const next = beside.length > 0 ? pick(beside, dice) : first
    if (!stays || next.slice(0, 5) === first.slice(0, 5)) members.add(next)
  }
  return [...members]
}

function wishesFor(members: readonly string[], dice: Dice): Partial<GroupRequest> {
  const two = (): [string, string] | null => {
    const [a, b] = [pick(members, dice), pick(members, dice)]
    return a === b ? null : [a, b]
  }
  const [together, apart, lead] = [two(), two(), pick(members, dice)]
  return {
    ...(together && dice(2) === 0 ? { together: [together] } : {}),
    ...(apart && dice(2) === 0 ? { apart: [apart] } : {}),
    ...(dice(4) === 0 ? { exclude: [pick(members, dice)] } : {}),
    ...(dice(3) === 0 ? { maxSize: 1 + dice(5) } : {}),
    ...(dice(4) === 0 && PLACE.has(lead) ? { leads: [lead] } : {}),
  }
}
