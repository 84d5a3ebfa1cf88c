import { districtTitle } from '../districts.js'
import type { Edition } from '../edition.js'
import { amountOf, perCapitaRateOf } from '../per-capita-rate.js'
import type { Gazetteer } from '../places/gazetteer.js'
import { openPlaces, settledByNeighbours } from '../places/neighbours.js'
import type { FoundPlace, PlaceMatch } from '../places/place-match.js'
import { placeTitle } from '../places/place-title.js'
import { IgmError } from '../problem.js'
import type { District, Municipality } from '../register.js'
import type { AmountList, ListFault, ListNote, ListRow, OpenRow, SettledRow } from './amount-list.js'
import { editionFaults, unlessOfEdition } from './edition-faults.js'
import { placeFault } from './place-fault.js'
import { footnoteFaults, textFaults } from './text-faults.js'
import { totalRows } from './total-rows.js'
import { isKeyedRow, namesBeforeAmount } from './unread-lines.js'

export interface SettleContext {
  readonly gazetteer: Gazetteer
  /** where a name that several places share is looked for first */
  readonly within?: readonly District[] | undefined
  /** by which years, persons and amounts are held against each other; null where it is not yet known */
  readonly edition: Edition | null
}

export interface SettledList {
  readonly rows: readonly SettledRow[]
  readonly notes: readonly ListNote[]
}

/**
 * Finds the place of each row; whether the list is used does not depend on what for.
 * @throws IgmError `amounts-refused` with all faults of all rows
 */
export function settleList(list: AmountList, context: SettleContext): SettledList {
  const items = list.rows.map((row) => ({ row, match: matchOf(row, context) }))
  const open = openPlaces(items.map(({ match }) => match))
  const places = settledByNeighbours(open)
  const rows: SettledRow[] = []
  const faults: ListFault[] = [...unlessOfEdition(list.faults, context.edition)]
  const notes: ListNote[] = [...list.notes]
  for (const [at, { row, match }] of items.entries()) {
    const place = places[at]
    const district = place && match.kind === 'found' ? districtCalled(row, match, context) : null
    if (place && district) {
      const args = { name: row.name, place: placeTitle(place), district }
      faults.push({ code: 'name-or-district', line: row.line, args })
    } else if (place) {
      rows.push({ row, place })
      notes.push(...homonymNote(row, match, place, open[at]?.place === null))
      notes.push(...villageNote(row, match, context))
    } else faults.push(placeFault(row, withNamesakes(match)))
  }
  const missing = openRows(list, context)
  const unread = list.above.filter((line) => isUnread(line, false, context)).map(unreadLine)
  const written = rows.map(({ row }) => row)
  const ofEdition = context.edition ? editionFaults(list, written, context.edition) : []
  refuse(list, [
    ...[...faults, ...unread, ...missing.faults, ...twice(rows), ...totalRows(rows, context.gazetteer)],
    ...[...personFaults(rows, context.edition), ...ofEdition],
  ])
  return { rows, notes: [...notes, ...missing.notes] }
}

/** @throws IgmError `amounts-refused` when there are any faults */
export function refuse({ path }: AmountList, faults: readonly ListFault[]): void {
  if (faults.length === 0) return
  throw new IgmError('amounts-refused', { path, faults: faults.toSorted((a, b) => a.line - b.line) })
}

/** "Waldshut" alone may be the district as well as Waldshut-Tiengen. @returns the district; null for none */
function districtCalled({ key, name, district }: ListRow, { by }: FoundPlace, { gazetteer }: SettleContext) {
  if (by !== 'short-name' || key !== '' || district !== '') return null
  const match = gazetteer.district(name)
  return match.kind === 'found' ? districtTitle(match.district) : null
}

/** @param isBelow the head: there, a few words and an amount are a row, whoever is meant */
function isUnread(line: OpenRow, isBelow: boolean, context: SettleContext): boolean {
  if (isBelow && isKeyedRow(line)) return true
  return namesBeforeAmount(line).some(({ name, isWholeLine }) => {
    if (isBelow && isWholeLine) return true
    const { kind } = matchOf({ ...line, key: '', name, district: '' }, context)
    return kind !== 'unknown' && kind !== 'contradiction'
  })
}

const unreadLine = ({ line, text }: OpenRow): ListFault => ({
  code: 'line-unread',
  line,
  args: { text: text.replace(/;+/g, ' ').trim() },
})

function matchOf(row: OpenRow, { gazetteer, within }: SettleContext): PlaceMatch {
  return gazetteer.municipality(row, { within })
}

function withNamesakes(match: PlaceMatch): Exclude<PlaceMatch, FoundPlace> {
  return match.kind === 'found' ? { kind: 'ambiguous', candidates: [match.place, ...match.namesakes] } : match
}

function homonymNote(row: ListRow, match: PlaceMatch, place: Municipality, isByOrder: boolean): ListNote[] {
  const isByScope = match.kind === 'found' && match.by === 'scope'
  if (!isByOrder && !isByScope) return []
  const { line, name } = row
  const by = isByOrder ? 'order' : 'scope'
  return [{ code: 'homonym-settled', args: { line, name, place: placeTitle(place), by } }]
}

/** "Vaihingen" is Vaihingen an der Enz, unless Stuttgart-Vaihingen is meant. */
function villageNote({ line, name }: ListRow, match: PlaceMatch, { gazetteer }: SettleContext): ListNote[] {
  const knownIn = gazetteer.villagesToo(name, match)
  if (match.kind !== 'found' || knownIn.length === 0) return []
  const args = { line, name, place: placeTitle(match.place), knownIn: knownIn.map(placeTitle) }
  return [{ code: 'name-of-village-too', args }]
}

/** A place that waits for its amount stays as it is; what is no place is a comment. */
function openRows(
  { open, rows }: AmountList,
  context: SettleContext,
): { readonly faults: readonly ListFault[]; readonly notes: readonly ListNote[] } {
  const isPlace = (row: OpenRow) => ['found', 'ambiguous'].includes(matchOf(row, context).kind)
  const waiting = open.filter(isPlace).map(({ line }) => line)
  const comments = open.filter((row) => !isPlace(row))
  return {
    faults: [
      ...comments.filter((line) => isUnread(line, true, context)).map(unreadLine),
      ...comments.flatMap((comment) => {
        const noted = footnoteFaults(comment, rows)
        return noted.length > 0 ? noted : textFaults({ line: comment.line, cells: comment.text.split(';') })
      }),
    ],
    notes: [
      ...(waiting.length > 0 ? [{ code: 'amounts-missing', args: { lines: waiting } } as const] : []),
      ...comments.map(
        ({ line, text }) =>
          ({
            code: 'lines-skipped',
            args: { lines: [line], text: text.replace(/;+/g, ' ').trim() },
          }) as const,
      ),
    ],
  }
}

function twice(rows: readonly SettledRow[]): ListFault[] {
  const first = new Map<Municipality, number>()
  return rows.flatMap(({ row: { line }, place }): ListFault[] => {
    const before = first.get(place)
    if (before === undefined) first.set(place, line)
    return before === undefined
      ? []
      : [{ code: 'place-twice', line, args: { place: placeTitle(place), first: before } }]
  })
}

function personFaults(rows: readonly SettledRow[], edition: Edition | null): ListFault[] {
  const rate = perCapitaRateOf(edition)
  return rows.flatMap(({ row: { line, persons, amount } }): ListFault[] => {
    if (!rate || persons === null) return []
    const expected = amountOf(persons, rate)
    return expected === amount
      ? []
      : [{ code: 'persons-contradict', line, args: { persons, amount, expected } }]
  })
}
