import { type Markup, markup } from '../markup.js'
import { shownKinds } from './kinds.js'
import type { MapInput } from './map-input.js'

const ROW = 26
const SWATCH = 34
/** pixels that an entry needs */
const COLUMN = 450

export interface LegendEntry {
  /** class and reference of its fill */
  readonly swatch: Markup
  readonly text: string
}

/** One entry per joint group, then one per kind of place on the map. */
export function legendOf(input: MapInput): LegendEntry[] {
  const groups = input.groups.map(({ id, title }) => ({
    swatch: swatch(`url(#group-${id})`, 'group'),
    text: title,
  }))
  const kinds = shownKinds(input).map((kind) => ({
    swatch: kind === 'mayApply' ? mark : swatch(`url(#kind-${kind})`, kind),
    text: input.words[kind],
  }))
  return [...groups, ...kinds]
}

function swatch(fill: string, kind: string): Markup {
  return markup`<rect class="place ${kind}" x="1" y="1" width="${SWATCH - 2}" height="18" fill="${fill}" stroke="#2b333b"/>`
}

const mark = markup`<rect class="mark" x="13" y="6" width="8" height="8" fill="#14181c"/>`

/** The legend below a map that stands alone. */
export function drawLegend(input: MapInput, width: number, top: number): { body: Markup; height: number } {
  const entries = legendOf(input)
  const columns = Math.max(1, Math.floor(width / COLUMN))
  const rows = Math.ceil(entries.length / columns)
  const body = entries.map(({ swatch: box, text }, at) => {
    const x = 28 + Math.floor(at / rows) * ((width - 28) / columns)
    const y = top + (at % rows) * ROW
    return markup`<g transform="translate(${x} ${y})">${box}<text class="legend" x="${SWATCH + 8}" y="15" font-size="14">${text}</text></g>`
  })
  return { body: markup`${body}`, height: rows * ROW + 12 }
}
