import { type Markup, markup } from '../markup.js'
import type { Box, Geometry } from './geometry.js'
import { geometryOf } from './geometry.js'
import { hatchPattern, STYLES, TINTS } from './hatch.js'
import { KIND_PATTERNS } from './kinds.js'
import type { MapInput, MapPlace } from './map-input.js'
import { stylesOf } from './styles.js'

export const FONT = 'DejaVu Sans, Verdana, Arial, sans-serif'
/** pixels */
const WIDTH = 960
/** From so many places on, numbers and names would lie on one another: the districts are named instead. */
const MANY = 120
const WIDE = 1400

/** A map whose places have their positions and fills, ready to be drawn as a whole or in parts. */
export interface MapLayout {
  readonly input: MapInput
  readonly geometry: Geometry
  readonly scope: ReadonlyMap<string, MapPlace>
  /** so many places that districts are named, and groups told apart by colour alone */
  readonly isOverview: boolean
  readonly page: Box
  /** patterns of the fills */
  readonly patterns: Markup
  fill(place: MapPlace): Markup
}

export function layOut(input: MapInput): MapLayout {
  const scope = new Map(input.places.map((place) => [place.ags, place]))
  const isOverview = scope.size >= MANY
  const width = isOverview ? WIDE : WIDTH
  const geometry = geometryOf(input.shapes, new Set(scope.keys()), width)
  const styles = stylesOf(input.groups, input.places, geometry, isOverview ? TINTS.length : STYLES)
  const hatches = [...styles].map(([group, style]) => hatchPattern(style, `group-${group}`))
  return {
    input,
    geometry,
    scope,
    isOverview,
    page: { x: 0, y: 0, width, height: geometry.height },
    patterns: markup`${isOverview ? [] : hatches}${Object.values(KIND_PATTERNS)}`,
    fill: ({ kind, group }) => {
      if (kind !== 'group') return markup` class="place ${kind}" fill="url(#kind-${kind})"`
      if (!isOverview) return markup` class="place group" fill="url(#group-${group})"`
      const tint = styles.get(group ?? 0) ?? 0
      return markup` class="place group tint-${tint}" fill="${TINTS[tint] ?? TINTS[0]}"`
    },
  }
}
