import { drawDistrictMaps } from '../map/district-maps.js'
import { drawMap } from '../map/draw-map.js'
import { layOut, type MapLayout } from '../map/layout.js'
import { legendOf } from '../map/legend.js'
import { type Markup, markup } from '../markup.js'
import type { PlanDocument } from '../plan/plan-document.js'
import { section } from './html-page.js'

/** The map as wide as the page, its legend beside or below it. */
export function mapSection({ map, words }: PlanDocument): Markup {
  const layout = layOut(map)
  const legend = legendOf(layout).map(
    ({ swatch, text }) =>
      markup`<li><svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">${swatch}</svg> ${text}</li>
`,
  )
  return section(
    'map',
    words.map,
    markup`<figure class="chart">
${drawMap(layout, { frame: false })}
<figcaption><ul class="legend">${legend}</ul>
<p class="attribution">${map.attribution}</p></figcaption>
</figure>
${layout.isOverview ? districts(layout, words.districtMaps) : ''}`,
  )
}

/** Opened one by one: nobody reads forty maps at once. */
function districts(layout: MapLayout, title: string): Markup {
  const maps = drawDistrictMaps(layout).map(
    ({ title: name, map }) => markup`<details><summary>${name}</summary>${map}</details>
`,
  )
  return markup`<h3>${title}</h3>
<div class="district-maps">${maps}</div>`
}
