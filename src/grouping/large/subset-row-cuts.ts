import { type AreaSet, holdersOf } from '../area-set.js'
import type { Relaxation } from '../exact/relaxation.js'
import type { SubsetRowCut } from '../plan.js'

/** Triples added at a time, and how often an area may be in them. */
const MOST = 150
const PER_AREA = 3

/**
 * Finds triples of areas of which the relaxation holds two or more by more than one whole set, which no packing
 * does: "subset row inequalities" (Jepsen, Petersen, Spoorendonk, Pisinger 2008, Operations Research 56(2)).
 * @param known subset-row cuts that are in the relaxation already
 * @returns the most violated ones
 */
export function separate(
  areas: number,
  sets: readonly AreaSet[],
  fractions: Relaxation['fractions'],
  known: readonly SubsetRowCut[],
): SubsetRowCut[] {
  const used = fractions.filter(({ value }) => value < 0.999)
  // A column that is no set, but an area left outside, holds nothing.
  const usedSets = used.map(({ id }) => sets[id] ?? [])
  const holders = holdersOf(areas, usedSets)
  const have = new Set(known.map(String))
  const share = (cut: SubsetRowCut) => {
    const met = cut.flatMap((area) => holders[area] ?? [])
    const twice = new Set(met.filter((index, at) => met.indexOf(index) !== at))
    return [...twice].reduce((sum, index) => sum + (used[index]?.value ?? 0), 0)
  }
  const found = candidates(areas, usedSets)
    .map((cut) => ({ cut, share: share(cut) }))
    .filter((one) => one.share > 1.02 && !have.has(String(one.cut)))
    .sort((a, b) => b.share - a.share)
  return spread(
    areas,
    found.map(({ cut }) => cut),
  )
}

/** @returns subset-row cuts in which each area shares a set with the next */
function candidates(areas: number, sets: readonly AreaSet[]): SubsetRowCut[] {
  const beside = Array.from({ length: areas }, () => new Set<number>())
  for (const set of sets) for (const a of set) for (const b of set) if (a !== b) beside[a]?.add(b)
  const cuts = beside.flatMap((others, middle) =>
    pairsOf([...others]).map(([a, b]): SubsetRowCut => ascending(a, b, middle)),
  )
  return [...new Map(cuts.map((cut) => [String(cut), cut])).values()]
}

function pairsOf(list: readonly number[]): [number, number][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [number, number] => [a, b]))
}

function ascending(a: number, b: number, c: number): SubsetRowCut {
  const [least, most] = [Math.min(a, b, c), Math.max(a, b, c)]
  return [least, a + b + c - least - most, most]
}

/** Few for each area: neighbouring subset-row cuts do much the same. */
function spread(areas: number, cuts: readonly SubsetRowCut[]): SubsetRowCut[] {
  const count = new Uint8Array(areas)
  const kept: SubsetRowCut[] = []
  for (const cut of cuts) {
    if (kept.length === MOST || cut.some((area) => (count[area] ?? 0) >= PER_AREA)) continue
    for (const area of cut) count[area] = (count[area] ?? 0) + 1
    kept.push(cut)
  }
  return kept
}
