import type { Box, Geometry } from './geometry.js'
import type { MapGroup, MapPlace } from './map-input.js'

export interface Badge {
  readonly group: number
  readonly x: number
  readonly y: number
}

export interface Name {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly isLead: boolean
}

export interface Labels {
  readonly badges: readonly Badge[]
  readonly names: readonly Name[]
}

/** Names of more places than these would cover the map; numbers do not. */
const MOST_NAMED = 120
const LINE = 15
/** average width of a character, as part of the height */
const CHARACTER = 0.56

/** Numbers first, then the names of the leads, then the others, the largest first; what finds no room is left out. */
export function placeLabels(
  groups: readonly MapGroup[],
  places: readonly MapPlace[],
  geometry: Geometry,
  page: { readonly width: number; readonly size: number },
): Labels {
  const badges = groups.flatMap(({ id, lead }): Badge[] => {
    const drawn = geometry.place(lead)
    return drawn ? [{ group: id, x: drawn.middle[0], y: drawn.middle[1] }] : []
  })
  const taken = badges.map(({ x, y }) => around(x, y, page.size * 2, page.size * 2))
  const leads = new Set(groups.map(({ lead }) => lead))
  if (places.length > MOST_NAMED) return { badges, names: [] }
  const order = places
    .flatMap((place) => {
      const drawn = geometry.place(place.ags)
      return drawn ? [{ place, drawn, isLead: leads.has(place.ags) }] : []
    })
    .sort((a, b) => Number(b.isLead) - Number(a.isLead) || b.drawn.area - a.drawn.area)
  const names: Name[] = []
  for (const { place, drawn, isLead } of order) {
    const text = shortName(place.name)
    const width = text.length * LINE * CHARACTER * (isLead ? 0.95 : 0.85)
    const [x, y] = drawn.middle
    const offsets = isLead
      ? [page.size + 10, -page.size - 8, 2 * page.size + 8]
      : [0, LINE, -LINE, 1.8 * LINE]
    const spot = offsets
      .map((offset) => around(x, y + offset, width, LINE))
      .find(
        (box) => box.x > 2 && box.x + box.width < page.width - 2 && !taken.some((each) => overlap(each, box)),
      )
    if (!spot) continue
    taken.push(spot)
    names.push({ text, x, y: spot.y + LINE * 0.75, isLead })
  }
  return { badges, names }
}

/** "Rheinfelden (Baden)" and "Schönau im Schwarzwald" are clear on a map without what follows. */
function shortName(name: string): string {
  return name.replace(/ \(.*\)$| (?:im|in|am|an|ob|bei|auf|unter|vor)(?: der| dem)? .*$/u, '')
}

function around(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
