import type { Municipality } from '../register.js'
import type { PlaceMatch } from './place-match.js'

/** A row of a list: the one place that it means, or the several that it may mean. */
export interface OpenPlace {
  readonly place: Municipality | null
  /** empty where `place` is certain, or nothing is known */
  readonly candidates: readonly Municipality[]
}

/**
 * @param matches what each row means by itself
 * @returns a row is open where its name fits several places, also where only a longer name would: "Biberach" may be
 * either place of that name, unless the list has the other one too
 */
export function openPlaces(matches: readonly PlaceMatch[]): OpenPlace[] {
  const present = new Set(matches.flatMap((match) => (match.kind === 'found' ? match.place : [])))
  return matches.map((match) => {
    if (match.kind === 'ambiguous') return { place: null, candidates: match.candidates }
    if (match.kind !== 'found') return { place: null, candidates: [] }
    const { place, by, namesakes } = match
    const others = by === 'scope' ? [] : namesakes.filter((other) => !present.has(other))
    return others.length > 0 ? { place: null, candidates: [place, ...others] } : { place, candidates: [] }
  })
}

/** As many rows must stand in order, or in blocks, before that counts as a rule. */
const ORDERED = 20

/**
 * In a list sorted by AGS without a flaw, a name that several places share is the one that fits the order; in one that
 * goes district by district, the one in the district of its neighbours.
 * @returns the places in the order of the rows; null where nothing decides
 */
export function settledByNeighbours(items: readonly OpenPlace[]): (Municipality | null)[] {
  const isSettled = items.every(({ candidates }) => candidates.length === 0)
  return (isSettled ? items : byBlock(byOrder(items))).map(({ place }) => place)
}

function byOrder(items: readonly OpenPlace[]): readonly OpenPlace[] {
  const known = items.flatMap(({ place }) => place?.ags ?? [])
  const isOrdered = known.length >= ORDERED && known.every((ags, index) => ags > (known[index - 1] ?? ''))
  if (!isOrdered) return items
  let before = ''
  return items.map((item, index) => {
    if (item.place) before = item.place.ags
    const after = items.slice(index + 1).find(({ place }) => place)?.place?.ags ?? '09'
    return decided(item, ({ ags }) => ags > before && ags < after)
  })
}

function byBlock(items: readonly OpenPlace[]): readonly OpenPlace[] {
  const districts = items.flatMap(({ place }) => place?.district ?? [])
  const blocks = districts.filter((district, index) => district !== districts[index - 1])
  const isInBlocks =
    districts.length >= ORDERED && blocks.length > 1 && new Set(blocks).size === blocks.length
  if (!isInBlocks) return items
  return items.map((item, index) => {
    const before = items.slice(0, index).findLast(({ place }) => place)?.place
    const after = items.slice(index + 1).find(({ place }) => place)?.place
    const around = [before?.district, after?.district]
    return decided(item, ({ district }) => around.includes(district))
  })
}

function decided(item: OpenPlace, fits: (place: Municipality) => boolean): OpenPlace {
  const [one, ...others] = item.candidates.filter(fits)
  return one && others.length === 0 ? { place: one, candidates: [] } : item
}
