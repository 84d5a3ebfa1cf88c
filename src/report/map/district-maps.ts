import { type Markup, markup } from '../markup.js'
import { extentOf } from './district-names.js'
import type { Box } from './geometry.js'
import { placeLabels } from './labels.js'
import { FONT, type MapLayout } from './layout.js'
import { drawSigns } from './signs.js'

export interface DistrictMap {
  readonly title: string
  readonly map: Markup
}

/** pixels */
const WIDTH = 720
/** room around a district, as a part of its extent */
const AROUND = 0.06

/** A map per district, cut out of the large one that stands on the same page: shapes are there once only. */
export function drawDistrictMaps(layout: MapLayout): DistrictMap[] {
  return layout.input.districts.map(({ ags, title }) => ({ title, map: cutOut(ags, title, layout) }))
}

function cutOut(district: string, title: string, layout: MapLayout): Markup {
  const { input, geometry } = layout
  const { box } = extentOf(district, layout)
  const view = widened(box, Math.max(box.width, box.height) * AROUND)
  const unit = view.width / WIDTH
  const places = input.places.filter(({ ags }) => ags.startsWith(district))
  const own = new Set(places.map(({ group }) => group))
  const groups = input.groups.filter(({ id, lead }) => own.has(id) && lead.startsWith(district))
  const labels = placeLabels(groups, places, geometry, { box: view, unit })
  const size = [view.x, view.y, view.width, view.height].map((value) => Math.round(value * 10) / 10)
  const height = Math.round((WIDTH * view.height) / view.width)
  return markup`<svg class="map" viewBox="${size.join(' ')}" width="${WIDTH}" height="${height}" role="img" aria-label="${input.title}: ${title}" font-family="${FONT}"><use href="#map-areas" opacity="0.35"/><use href="#map-${district}"/><use href="#map-borders"/>${drawSigns(labels, unit)}</svg>`
}

function widened({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
