import { type Component, splitsOf, travelOf, type Values, valuesOf } from '../../src/grouping/component.js'

/** Every set of areas, whether connected or not; for a dozen areas at most. */
export function allSets(component: Component): number[][] {
  const all = [...component.areas.keys()]
  return Array.from({ length: 2 ** all.length - 1 }, (_, mask) =>
    all.filter((area) => ((mask + 1) >> area) & 1),
  )
}

export function isConnected(component: Component, set: readonly number[]): boolean {
  const reached = new Set(set.slice(0, 1))
  for (const area of reached)
    for (const other of component.neighbours[area] ?? []) if (set.includes(other)) reached.add(other)
  return reached.size === set.length
}

export function amountOf(component: Component, set: readonly number[]): number {
  return set.reduce((sum, area) => sum + component.amounts[area]!, 0)
}

/** Whether the set breaks neither `apart` nor the limit to the size. */
export function mayBe(component: Component, set: readonly number[]): boolean {
  const size = set.reduce((sum, area) => sum + component.sizes[area]!, 0)
  return size <= component.maxSize && !set.some((a) => set.some((b) => component.cannotLink[a]!.has(b)))
}

/** The sets that may be groups. */
export function feasibleSets(component: Component): number[][] {
  return allSets(component).filter(
    (set) =>
      isConnected(component, set) &&
      amountOf(component, set) >= component.threshold &&
      mayBe(component, set) &&
      set.every((area) => component.mustLink[area]!.every((other) => set.includes(other))),
  )
}

/** The feasible sets without a smaller one inside, wishes to be together left aside. */
export function leastSets(component: Component): number[][] {
  const enough = allSets(component).filter(
    (set) => isConnected(component, set) && amountOf(component, set) >= component.threshold,
  )
  const isInside = (a: readonly number[], b: readonly number[]) =>
    a.length < b.length && a.every((area) => b.includes(area))
  return enough.filter((set) => mayBe(component, set) && !enough.some((other) => isInside(other, set)))
}

/** @returns the values of the best plan, all plans tried; null when none keeps the wishes */
export function bestValues(component: Component): Values | null {
  const candidates = feasibleSets(component).map((set) => ({
    set,
    value: [0, -1, splitsOf(component, set), travelOf(component, set)],
  }))
  const known = new Map<string, readonly number[] | null>()
  const best = (free: readonly number[]): readonly number[] | null => {
    const [first] = free
    if (first === undefined) return [0, 0, 0, 0]
    const key = free.join()
    const before = known.get(key)
    if (before !== undefined) return before
    const rest = free.slice(1)
    const ways = candidates
      .filter(({ set }) => set[0] === first && set.every((area) => free.includes(area)))
      .map(({ set, value }) => plus(value, best(free.filter((area) => !set.includes(area)))))
    if (!component.required[first]) ways.push(plus([component.sizes[first]!, 0, 0, 0], best(rest)))
    const least = ways.reduce((a, b) => (a && b ? (isLess(b, a) ? b : a) : (a ?? b)), null)
    known.set(key, least)
    return least
  }
  const found = best([...component.areas.keys()])
  if (!found) return null
  const [ungrouped = 0, negative = 0, splits = 0, travel = 0] = found
  return { ungrouped, groups: 0 - negative, splits, travel }
}

function plus(a: readonly number[], b: readonly number[] | null): readonly number[] | null {
  return b && a.map((value, index) => value + b[index]!)
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index])
  return at >= 0 && a[at]! < b[at]!
}

/** @returns every plan with the values of the best, as text; groups by their first area */
export function bestPlans(component: Component): string[] {
  const best = Object.values(bestValues(component) ?? {}).join()
  const feasible = feasibleSets(component)
  const plans = (free: readonly number[]): number[][][] => {
    const [first] = free
    if (first === undefined) return [[]]
    const without = (set: readonly number[]) => free.filter((area) => !set.includes(area))
    const grouped = feasible
      .filter((set) => set[0] === first && set.every((area) => free.includes(area)))
      .flatMap((set) => plans(without(set)).map((rest) => [set, ...rest]))
    return component.required[first] ? grouped : [...grouped, ...plans(free.slice(1))]
  }
  return plans([...component.areas.keys()])
    .filter((sets) => Object.values(valuesOf(component, sets)).join() === best)
    .map((sets) => sets.map((set) => set.join()).join(' '))
}
