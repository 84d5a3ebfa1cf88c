import type { Box, Drawn, Geometry } from './geometry.js'
import type { MapGroup, MapPlace } from './map-input.js'
import { circles, lines, type Room, roomOn } from './room.js'

export interface Badge {
  readonly group: number
  readonly x: number
  readonly y: number
}

export interface Name {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly font: number
  readonly isLead: boolean
  /** where it belongs, if it stands away from there: a line leads to it */
  readonly from: readonly [x: number, y: number] | null
}

/** A small square: this place could do without its group. */
export interface Mark {
  readonly x: number
  readonly y: number
}

export interface Labels {
  readonly badges: readonly Badge[]
  readonly marks: readonly Mark[]
  readonly names: readonly Name[]
}

/** What of a map is seen. `unit`: one pixel on the screen, in units of the drawing. */
export interface View {
  readonly box: Box
  readonly unit: number
}

/** pixels */
const BADGE = 12
const MARK = 8
const FONT = { lead: 14, other: 12.5, small: 10.5 }
/** width of a character and height of a line, as parts of the size of the font */
const CHARACTER = 0.62
const LINE = 1.15

/**
 * Numbers first, then the marks, then the names of the leads, then the others, the largest first. Nothing covers
 * anything else; a name that has no room on its place stands beside it, smaller if it must; one without any is left out.
 */
export function placeLabels(
  groups: readonly MapGroup[],
  places: readonly MapPlace[],
  geometry: Geometry,
  { box, unit }: View,
): Labels {
  const room = roomOn(box)
  const drawn = places.flatMap((place) => {
    const shape = geometry.place(place.ags)
    return shape ? [{ place, shape }] : []
  })
  const badges = groups.flatMap(({ id, lead }) => badge(id, geometry.place(lead), room, unit))
  const at = new Map(groups.map(({ id, lead }) => [lead, badges.find(({ group }) => group === id)]))
  const marks = drawn
    .filter(({ place }) => place.mayApply)
    .flatMap(({ place, shape }) => mark(at.get(place.ags), shape, room, unit))
  const names = drawn
    .map((each) => ({ ...each, isLead: at.has(each.place.ags) }))
    .sort((a, b) => Number(b.isLead) - Number(a.isLead) || b.shape.area - a.shape.area)
    .flatMap(({ place, shape, isLead }) => name(shortName(place.name), shape, isLead, room, unit))
  return { badges, marks, names }
}

function badge(group: number, shape: Drawn | null, room: Room, unit: number): Badge[] {
  if (shape === null) return []
  const size = { width: BADGE * 2 * unit, height: BADGE * 2 * unit }
  const spot = room.place(shape.middle, size, circles(BADGE * unit, 6))
  if (spot === null) return []
  return [{ group, x: spot.x + size.width / 2, y: spot.y + size.height / 2 }]
}

/** Beside the number of the group where its place carries it, else at the middle of the place. */
function mark(beside: Badge | undefined, shape: Drawn, room: Room, unit: number): Mark[] {
  const size = { width: MARK * unit, height: MARK * unit }
  const spot = beside
    ? room.place([beside.x + (BADGE + 6) * unit, beside.y - BADGE * 0.6 * unit], size, circles(unit, 2))
    : room.place(shape.middle, size, circles(MARK * unit, 3))
  return spot === null ? [] : [{ x: spot.x, y: spot.y }]
}

function name(text: string, shape: Drawn, isLead: boolean, room: Room, unit: number): Name[] {
  const fonts = isLead ? [FONT.lead, FONT.small] : [FONT.other, FONT.small]
  for (const font of fonts) {
    const height = font * LINE * unit
    const size = { width: text.length * font * CHARACTER * unit, height }
    const box = room.place(shape.middle, size, lines(size))
    if (box === null) continue
    const [x, y] = [box.x + box.width / 2, box.y + height * 0.75]
    const [right, down] = [Math.abs(x - shape.middle[0]), Math.abs(box.y + height / 2 - shape.middle[1])]
    // Between a lead and its name there is the number anyhow.
    const isAway = right > size.width * 0.75 || down > height * (isLead ? 2.4 : 1.5)
    return [{ text, x, y, font: font * unit, isLead, from: isAway ? shape.middle : null }]
  }
  return []
}

/** "Rheinfelden (Baden)" and "Schönau im Schwarzwald" are clear on a map without what follows. */
function shortName(text: string): string {
  return text.replace(/ \(.*\)$| (?:im|in|am|an|ob|bei|auf|unter|vor)(?: der| dem)? .*$/u, '')
}
