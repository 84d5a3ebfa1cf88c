import type { Box } from './geometry.js'
import type { MapLayout } from './layout.js'
import { lines, type Room, roomOn } from './room.js'

export interface DistrictName {
  readonly lines: readonly string[]
  readonly x: number
  /** of the first line */
  readonly y: number
  readonly font: number
}

const FONTS = [18, 14] as const
/** A longer name takes two lines, if it has parts. */
const LONG = 12

/** @returns the names of the districts, the largest first; a name without room is left out */
export function placeDistrictNames(map: MapLayout): DistrictName[] {
  const room = roomOn(map.page)
  return map.input.districts
    .map(({ ags, label }) => ({ label, extent: extentOf(ags, map) }))
    .sort((a, b) => b.extent.area - a.extent.area)
    .flatMap(({ label, extent }) => placed(label, extent.middle, room))
}

function placed(label: string, middle: readonly [number, number], room: Room): DistrictName[] {
  const texts = linesOf(label)
  for (const font of FONTS) {
    const longest = Math.max(...texts.map((text) => text.length))
    const size = { width: longest * font * 0.66, height: texts.length * font * 1.15 }
    const spot = room.place(middle, size, lines(size).slice(0, 5))
    if (spot === null) continue
    return [{ lines: texts, font, x: spot.x + size.width / 2, y: spot.y + font * 0.9 }]
  }
  return []
}

/** @returns "Schwarzwald-", "Baar-Kreis" */
function linesOf(label: string): string[] {
  if (label.length <= LONG) return [label]
  const breaks = [...label.matchAll(/[- ]/g)].map(({ index }) => index + 1)
  const best = breaks.toSorted((a, b) => Math.abs(a - label.length / 2) - Math.abs(b - label.length / 2))[0]
  return best === undefined ? [label] : [label.slice(0, best).trim(), label.slice(best)]
}

/** @returns where a district lies on the page: its box, its middle by area */
export function extentOf(
  district: string,
  { geometry, scope }: MapLayout,
): { readonly box: Box; readonly area: number; readonly middle: readonly [x: number, y: number] } {
  const shapes = [...scope.keys()]
    .filter((ags) => ags.startsWith(district))
    .flatMap((ags) => geometry.place(ags) ?? [])
  const area = shapes.reduce((sum, each) => sum + each.area, 0)
  const mean = (at: 0 | 1) => shapes.reduce((sum, each) => sum + each.middle[at] * each.area, 0) / area
  const [left, top] = [
    Math.min(...shapes.map(({ box }) => box.x)),
    Math.min(...shapes.map(({ box }) => box.y)),
  ]
  const right = Math.max(...shapes.map(({ box }) => box.x + box.width))
  const bottom = Math.max(...shapes.map(({ box }) => box.y + box.height))
  return {
    box: { x: left, y: top, width: right - left, height: bottom - top },
    area,
    middle: [mean(0), mean(1)],
  }
}
