import { type Markup, markup } from '../markup.js'
import { type Geometry, geometryOf } from './geometry.js'
import { hatchPattern } from './hatch.js'
import { KIND_PATTERNS } from './kinds.js'
import { type Labels, placeLabels } from './labels.js'
import { drawLegend } from './legend.js'
import type { MapInput, MapPlace } from './map-input.js'
import { stylesOf } from './styles.js'

/** pixels */
const WIDTH = 960
/** From so many places on, numbers would lie on one another: the map gets larger. */
const MANY = 150
const WIDE = 2200
/** pixels from one line of the subtitle to the next */
const SUBTITLE_LINE = 16
const FONT = 'DejaVu Sans, Verdana, Arial, sans-serif'

/**
 * The groups as a map that also reads in black and white: a hatch and a number per group.
 * @param frame with title, legend and attribution, for a map that stands alone
 */
export function drawMap(input: MapInput, { frame }: { frame: boolean }): Markup {
  const scope = new Map(input.places.map((place) => [place.ags, place]))
  const width = scope.size < MANY ? WIDTH : WIDE
  const geometry = geometryOf(input.shapes, new Set(scope.keys()), width)
  const styles = stylesOf(input.groups, input.places, geometry)
  const size = scope.size < MANY ? 12 : 10
  const labels = placeLabels(input.groups, input.places, geometry, { width, size })
  const subtitle = frame ? wrapped(input.edition, Math.floor(width / 7)) : []
  const head = frame ? 44 + subtitle.length * SUBTITLE_LINE : 0
  const marked = input.marks.flatMap((mark) => wrapped(mark, Math.floor(width / 10.5)))
  const lift = head + marked.length * 26
  const legend = frame ? drawLegend(input, width, lift + geometry.height + 14) : null
  const height = lift + geometry.height + (legend ? legend.height + 34 : 0)
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="map-title map-description" font-family="${FONT}" width="${width}" height="${height}">
<title id="map-title">${input.title}</title>
<desc id="map-description">${input.description}</desc>
<defs>${[...styles].map(([group, style]) => hatchPattern(style, `group-${group}`))}${Object.values(KIND_PATTERNS)}<clipPath id="sheet"><rect width="${width}" height="${geometry.height}"/></clipPath></defs>
${frame ? markup`<rect class="paper" width="${width}" height="${height}" fill="#fff"/><text class="heading" x="28" y="32" font-size="22" font-weight="bold">${input.title}</text>${subtitle.map((line, at) => markup`<text class="edition" x="28" y="${50 + at * SUBTITLE_LINE}" font-size="12" fill="#4a5560">${line}</text>`)}` : ''}
${marked.map((mark, at) => markup`<text class="sample" x="28" y="${head + 20 + at * 26}" font-size="17" font-weight="bold" fill="#a01818">${mark}</text>`)}
<g transform="translate(0 ${lift})" clip-path="url(#sheet)">
${ground(geometry, scope)}
${input.places.map((place) => shape(place, geometry))}
${lines(geometry, scope)}
${names(labels, size)}${marks(input, geometry, size)}
</g>
${legend ? markup`${legend.body}<text class="note" x="28" y="${height - 14}" font-size="11.5" fill="#4a5560">${input.attribution}</text>` : ''}
</svg>
`
}

/** @param most characters in a line */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The neighbours, faint: they say where the district lies. */
function ground(geometry: Geometry, scope: ReadonlyMap<string, MapPlace>): Markup {
  const outside = geometry.inSight().filter((ags) => !scope.has(ags))
  const seen = new Set(outside)
  const borders = geometry.borders((a, b) => seen.has(a) && (b === null || seen.has(b)))
  const areas = outside.map((ags) => geometry.place(ags)?.path ?? '').join('')
  return markup`<path class="outside" d="${areas}" fill="#f3f4f5"/><path class="outside-borders" d="${borders}" fill="none" stroke="#d3d7db" stroke-width="0.8"/>`
}

function shape({ ags, kind, group, title }: MapPlace, geometry: Geometry): Markup {
  const fill = kind === 'group' ? `url(#group-${group})` : `url(#kind-${kind})`
  return markup`<path class="place ${kind}" data-ags="${ags}"${group === null ? '' : markup` data-group="${group}"`} d="${geometry.place(ags)?.path ?? ''}" fill="${fill}"><title>${title}</title></path>
`
}

/** Thin between members, thick around a group: the groups show before any hatch does. */
function lines(geometry: Geometry, scope: ReadonlyMap<string, MapPlace>): Markup {
  const groupOf = (ags: string) => scope.get(ags)?.group ?? `none ${ags}`
  const inner = geometry.borders(
    (a, b) => b !== null && scope.has(a) && scope.has(b) && groupOf(a) === groupOf(b),
  )
  const outer = geometry.borders(
    (a, b) => b !== null && scope.has(a) && scope.has(b) && groupOf(a) !== groupOf(b),
  )
  const edge = geometry.borders((a, b) => {
    const [inside, beyond] = [scope.has(a), b !== null && scope.has(b)]
    return inside !== beyond || (inside && b !== null && a.slice(0, 5) !== b.slice(0, 5))
  })
  return markup`<path class="inner" d="${inner}" fill="none" stroke="#7b8791" stroke-width="0.8"/><path class="outer" d="${outer}" fill="none" stroke="#2b333b" stroke-width="2.2" stroke-linejoin="round"/><path class="edge" d="${edge}" fill="none" stroke="#14181c" stroke-width="3" stroke-linejoin="round"/>`
}

function names({ badges, names: texts }: Labels, size: number): Markup {
  const halo = markup` stroke="#fff" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round"`
  return markup`<g class="names" text-anchor="middle" aria-hidden="true">${texts.map(
    ({ text, x, y, isLead }) =>
      markup`<text x="${round(x)}" y="${round(y)}" font-size="${isLead ? 14 : 12.5}"${isLead ? markup` font-weight="bold"` : ''}${halo}>${text}</text>`,
  )}${badges.map(({ group, x, y }) => badge(group, x, y, size))}</g>`
}

/** The number of a group, on a disc. */
function badge(group: number, x: number, y: number, size: number): Markup {
  const disc = markup`<circle cx="${round(x)}" cy="${round(y)}" r="${size}" fill="#14181c" stroke="#fff"`
  const font = size * (group > 99 ? 0.9 : 1.15)
  return markup`<g class="badge" data-group="${group}">${disc} stroke-width="1.5"/><text x="${round(x)}" y="${round(y + size * 0.4)}" font-size="${round(font)}" font-weight="bold" fill="#fff">${group}</text></g>`
}

/** A small square for members that could do without their group; beside the number where they carry it. */
function marks({ places, groups }: MapInput, geometry: Geometry, size: number): Markup {
  const leads = new Set(groups.map(({ lead }) => lead))
  return markup`${places
    .filter(({ mayApply }) => mayApply)
    .map(({ ags }) => {
      const [x, y] = geometry.place(ags)?.middle ?? [0, 0]
      const [left, top] = leads.has(ags) ? [x + size + 2, y - size] : [x - 4, y + 4]
      return markup`<rect class="mark" x="${round(left)}" y="${round(top)}" width="8" height="8" fill="#14181c" stroke="#fff"/>`
    })}`
}

const round = (value: number) => Math.round(value * 10) / 10
