import type { Component } from '../../src/grouping/component.js'
import { random } from '../support/random.js'

type Pair = readonly [number, number]

/** What differs from areas one kilometre apart on a line, each an association of its own, without wishes. */
export interface Differences
  extends Partial<
    Pick<
      Component,
      'sizes' | 'associations' | 'threshold' | 'maxSize' | 'maxWay' | 'hosts' | 'post' | 'objectives'
    >
  > {
  /** metres */
  readonly places?: readonly Pair[]
  readonly together?: readonly (readonly number[])[]
  readonly apart?: readonly Pair[]
  readonly wantedLeads?: readonly number[]
}

/** A component of areas with these amounts and borders; the threshold is 10 unless told. */
export function componentBy(
  amounts: readonly number[],
  borders: readonly Pair[],
  differences: Differences = {},
): Component {
  const { together = [], apart = [], wantedLeads = [], maxSize = Number.POSITIVE_INFINITY } = differences
  const { maxWay = Number.POSITIVE_INFINITY } = differences
  const places = differences.places ?? amounts.map((_, area): Pair => [1000 * area, 0])
  const sizes = differences.sizes ?? amounts.map(() => 1)
  const beside = (pairs: readonly Pair[], area: number) =>
    pairs.flatMap(([a, b]) => (a === area ? [b] : b === area ? [a] : [])).sort((a, b) => a - b)
  const metres = ([x, y]: Pair, [u, v]: Pair) => Math.round(Math.hypot(x - u, y - v))
  return {
    areas: amounts.map((_, area) => area),
    neighbours: amounts.map((_, area) => beside(borders, area)),
    amounts,
    sizes,
    hosts: differences.hosts ?? amounts.map(() => 0),
    post: differences.post ?? 10,
    budget: null,
    objectives: differences.objectives ?? ['ungrouped', 'groups', 'splits', 'travel'],
    associations: differences.associations ?? amounts.map((_, area) => [area]),
    leads: places.map((place, area) => ({
      rank: area - 1_000 * (amounts[area] ?? 0) - (wantedLeads.includes(area) ? 1e9 : 0),
      waysTo: (other: number) => metres(place, places[other] ?? [0, 0]),
      farthestIn: (other: number) => metres(place, places[other] ?? [0, 0]),
    })),
    mustLink: amounts.map((_, area) => together.find((wish) => wish.includes(area)) ?? [area]),
    required: amounts.map((_, area) => together.some((wish) => wish.includes(area))),
    cannotLink: amounts.map((_, area) => new Set(beside(apart, area))),
    threshold: differences.threshold ?? 10,
    maxSize,
    maxWay,
    unconstrained:
      maxWay === Number.POSITIVE_INFINITY &&
      together.length === 0 &&
      apart.length === 0 &&
      sizes.reduce((sum, size) => sum + size, 0) <= maxSize,
  }
}

/** Borders of areas in one row: 0–1–2–… */
export function row(areas: number): Pair[] {
  return Array.from({ length: areas - 1 }, (_, area) => [area, area + 1])
}

/** An invented district: a lattice with some diagonals, associations, and amounts of which few reach 50. */
export function lattice(
  seed: number,
  width: number,
  height: number,
  differences: Differences = {},
): Component {
  const next = random(seed)
  const whole = (most: number) => Math.floor(next() * most)
  const borders: Pair[] = []
  for (let area = 0; area < width * height; area += 1) {
    if (area % width > 0) borders.push([area - 1, area])
    if (area >= width) borders.push([area - width, area])
    if (area >= width && area % width > 0 && next() < 0.3) borders.push([area - width - 1, area])
  }
  const areas = Array.from({ length: width * height }, (_, area) => area)
  return componentBy(
    areas.map(() => 1 + whole(next() < 0.15 ? 90 : 40)),
    borders,
    {
      threshold: 50,
      places: areas.map((area) => [
        5000 * (area % width) + whole(3000),
        5000 * Math.floor(area / width) + whole(3000),
      ]),
      associations: areas.map((area) => [
        next() < 0.3 ? 1000 + area : Math.floor((area % width) / 2) + 100 * Math.floor(area / width / 2),
      ]),
      ...differences,
    },
  )
}

/** The component that these areas of another make up alone. */
export function partOf(component: Component, areas: readonly number[]): Component {
  const local = new Map(areas.map((area, index) => [area, index]))
  const inside = (list: Iterable<number>) => [...list].flatMap((area) => local.get(area) ?? [])
  const of = <T>(values: readonly T[]) => areas.map((area) => values[area]!)
  const mustLink = of(component.mustLink).map(inside)
  const cannotLink = of(component.cannotLink).map((list) => new Set(inside(list)))
  const sizes = of(component.sizes)
  return {
    ...component,
    areas,
    neighbours: of(component.neighbours).map(inside),
    amounts: of(component.amounts),
    sizes,
    hosts: of(component.hosts),
    associations: of(component.associations),
    leads: of(component.leads).map(({ rank, waysTo, farthestIn }) => ({
      rank,
      waysTo: (index: number) => waysTo(areas[index]!),
      farthestIn: (index: number) => farthestIn(areas[index]!),
    })),
    mustLink,
    required: of(component.required),
    cannotLink,
    unconstrained:
      component.maxWay === Number.POSITIVE_INFINITY &&
      mustLink.every((list) => list.length < 2) &&
      cannotLink.every((list) => list.size === 0) &&
      sizes.reduce((sum, size) => sum + size, 0) <= component.maxSize,
  }
}
