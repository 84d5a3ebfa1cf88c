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
  const used = fractions.filter(({ id, value }) => id < sets.length && value < 0.999)
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
  const triples = new Map<string, Triple>()
  for (const [middle, others] of beside.entries()) {
    for (const a of others) {
      for (const b of others) {
        if (a >= b) continue
        const triple = [a, b, middle].sort((x, y) => x - y) as unknown as Triple
        triples.set(String(triple), triple)
      }
    }
  }
  return [...triples.values()]
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
