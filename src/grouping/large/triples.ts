import type { Relaxation } from '../exact/prices.js'
import type { Triple } from '../plan.js'
import { holdersOf } from './region.js'

/** Triples added at a time, and how often an area may be in them. */
const MOST = 150
const PER_AREA = 3

/**
 * Finds triples of areas of which the relaxation holds two or more by more than one whole set, which no packing
 * does: "subset row inequalities" (Jepsen, Petersen, Spoorendonk, Pisinger 2008, Operations Research 56(2)).
 * @param known triples that are in the relaxation already
 * @returns the most violated ones
 */
export function violatedTriples(
  areas: number,
  sets: readonly (readonly number[])[],
  fractions: Relaxation['fractions'],
  known: readonly Triple[],
): Triple[] {
  const used = fractions.filter(({ value }) => value < 0.999)
  // A column that is no set, but an area left outside, holds nothing.
  const usedSets = used.map(({ id }) => sets[id] ?? [])
  const holders = holdersOf(areas, usedSets)
  const have = new Set(known.map(String))
  const share = (triple: Triple) => {
    const met = triple.flatMap((area) => holders[area] ?? [])
    const twice = new Set(met.filter((index, at) => met.indexOf(index) !== at))
    return [...twice].reduce((sum, index) => sum + (used[index]?.value ?? 0), 0)
  }
  const found = candidates(areas, usedSets)
    .map((triple) => ({ triple, share: share(triple) }))
    .filter((one) => one.share > 1.02 && !have.has(String(one.triple)))
    .sort((a, b) => b.share - a.share)
  return spread(
    areas,
    found.map(({ triple }) => triple),
  )
}

/** @returns triples in which each area shares a set with the next */
function candidates(areas: number, sets: readonly (readonly number[])[]): Triple[] {
  const beside = Array.from({ length: areas }, () => new Set<number>())
  for (const set of sets) for (const a of set) for (const b of set) if (a !== b) beside[a]?.add(b)
  const triples = beside.flatMap((others, middle) =>
    pairsOf([...others]).map(([a, b]): Triple => ascending(a, b, middle)),
  )
  return [...new Map(triples.map((triple) => [String(triple), triple])).values()]
}

function pairsOf(list: readonly number[]): [number, number][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [number, number] => [a, b]))
}

function ascending(a: number, b: number, c: number): Triple {
  const [least, most] = [Math.min(a, b, c), Math.max(a, b, c)]
  return [least, a + b + c - least - most, most]
}

/** Few for each area: neighbouring triples do much the same. */
function spread(areas: number, triples: readonly Triple[]): Triple[] {
  const count = new Uint8Array(areas)
  const kept: Triple[] = []
  for (const triple of triples) {
    if (kept.length === MOST || triple.some((area) => (count[area] ?? 0) >= PER_AREA)) continue
    for (const area of triple) count[area] = (count[area] ?? 0) + 1
    kept.push(triple)
  }
  return kept
}
