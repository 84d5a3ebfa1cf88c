import { type Markup, markup } from '../markup.js'
import { TINTS } from './hatch.js'
import { shownKinds } from './kinds.js'
import type { MapLayout } from './layout.js'

const ROW = 26
const SWATCH = 34
/** pixels that an entry needs */
const COLUMN = 450

export interface LegendEntry {
  /** class and reference of its fill */
  readonly swatch: Markup
  readonly text: string
}

/** One entry per joint group (for all of them where they are many), then one per kind of place on the map. */
export function legendOf({ input, isOverview }: MapLayout): LegendEntry[] {
  const groups = input.groups.map(({ id, title }) => ({
    swatch: swatch(`url(#group-${id})`, 'group'),
    text: title,
  }))
  const all = { swatch: swatches(), text: input.words.joined }
  const shown = shownKinds(input).filter((kind) => !(isOverview && kind === 'mayApply'))
  const kinds = shown.map((kind) => ({
    swatch: kind === 'mayApply' ? mark : swatch(`url(#kind-${kind})`, kind),
    text: input.words[kind],
  }))
  return isOverview ? [...(groups.length > 0 ? [all] : []), ...kinds] : [...groups, ...kinds]
}

function swatch(fill: string, kind: string): Markup {
  return markup`<rect class="place ${kind}" x="1" y="1" width="${SWATCH - 2}" height="18" fill="${fill}" stroke="#2b333b"/>`
}

const mark = markup`<rect class="mark" x="13" y="6" width="8" height="8" fill="#14181c"/>`

/** Some of the colours of the groups, side by side. */
function swatches(): Markup {
  const width = (SWATCH - 2) / 4
  return markup`${[0, 1, 2, 4].map(
    (tint, at) =>
      markup`<rect class="place group tint-${tint}" x="${1 + at * width}" y="1" width="${width}" height="18" fill="${TINTS[tint] ?? ''}" stroke="#2b333b"/>`,
  )}`
}

/** The legend below a map that stands alone. */
export function drawLegend(map: MapLayout, top: number): { body: Markup; height: number } {
  const { width } = map.page
  const entries = legendOf(map)
  const columns = Math.max(1, Math.floor(width / COLUMN))
  const rows = Math.ceil(entries.length / columns)
  const body = entries.map(({ swatch: box, text }, at) => {
    const x = 28 + Math.floor(at / rows) * ((width - 28) / columns)
    const y = top + (at % rows) * ROW
    return markup`<g transform="translate(${x} ${y})">${box}<text class="legend" x="${SWATCH + 8}" y="15" font-size="14">${text}</text></g>`
  })
  return { body: markup`${body}`, height: rows * ROW + 12 }
}
