import { type Markup, markup } from '../markup.js'
import type { MapLayout } from './layout.js'
import type { MapPlace } from './map-input.js'

/** The places by their districts, so that a part of the map can be shown again by its id. */
export function drawAreas(map: MapLayout): Markup {
  const { districts, places } = map.input
  const of = (district: string) => places.filter(({ ags }) => ags.startsWith(district))
  return markup`<g id="map-areas">${districts.map(({ ags }) => markup`<g id="map-${ags}">${of(ags).map((place) => area(place, map))}</g>`)}</g>`
}

function area(place: MapPlace, { geometry, fill }: MapLayout): Markup {
  const { ags, group, title } = place
  return markup`<path${fill(place)} data-ags="${ags}"${group === null ? '' : markup` data-group="${group}"`} d="${geometry.place(ags)?.path ?? ''}"><title>${title}</title></path>
`
}

/** The neighbours, faint: they say where the district lies. */
export function drawGround({ geometry, scope }: MapLayout): Markup {
  const outside = geometry.inSight().filter((ags) => !scope.has(ags))
  const seen = new Set(outside)
  const borders = geometry.borders((a, b) => seen.has(a) && (b === null || seen.has(b)))
  const areas = outside.map((ags) => geometry.place(ags)?.path ?? '').join('')
  return markup`<path class="outside" d="${areas}" fill="#f3f4f5"/><path class="outside-borders" d="${borders}" fill="none" stroke="#d3d7db" stroke-width="0.8"/>`
}

/** Thin between members, thick around a group, thickest around a district: they show before any colour does. */
export function drawBorders({ geometry, scope, isOverview }: MapLayout): Markup {
  const groupOf = (ags: string) => scope.get(ags)?.group ?? `none ${ags}`
  const isWithin = (a: string, b: string | null): b is string => b !== null && scope.has(a) && scope.has(b)
  const line = (
    name: string,
    width: number,
    colour: string,
    test: (a: string, b: string | null) => boolean,
  ) =>
    markup`<path class="${name}" d="${geometry.borders(test)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" vector-effect="non-scaling-stroke"/>`
  return markup`<g id="map-borders">${[
    line('inner', isOverview ? 0.4 : 0.8, '#7b8791', (a, b) => isWithin(a, b) && groupOf(a) === groupOf(b)),
    line('outer', isOverview ? 1 : 2.2, '#2b333b', (a, b) => isWithin(a, b) && groupOf(a) !== groupOf(b)),
    line('edge', 3, '#14181c', (a, b) => {
      const [inside, beyond] = [scope.has(a), b !== null && scope.has(b)]
      return inside !== beyond || (inside && b !== null && a.slice(0, 5) !== b.slice(0, 5))
    }),
  ]}</g>`
}
