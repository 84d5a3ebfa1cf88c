import { drawMap } from '../map/draw-map.js'
import { legendOf } from '../map/legend.js'
import { type Markup, markup } from '../markup.js'
import type { PlanDocument } from '../plan/plan-document.js'
import { section } from './section.js'

/** The map as wide as the page, its legend beside or below it. */
export function mapSection({ map, words }: PlanDocument): Markup {
  const legend = legendOf(map).map(
    ({ swatch, text }) =>
      markup`<li><svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">${swatch}</svg> ${text}</li>
`,
  )
  return section(
    'map',
    words.map,
    markup`<figure class="chart">
${drawMap(map, { frame: false })}
<figcaption><ul class="legend">${legend}</ul>
<p class="attribution">${map.attribution}</p></figcaption>
</figure>`,
  )
}
