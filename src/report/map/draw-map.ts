import { type Markup, markup } from '../markup.js'
import { drawAreas, drawBorders, drawGround } from './areas.js'
import { placeDistrictNames } from './district-names.js'
import { placeLabels } from './labels.js'
import { FONT, type MapLayout } from './layout.js'
import { drawLegend } from './legend.js'
import { drawDistrictNames, drawSigns } from './signs.js'

/** pixels from one line of the subtitle to the next */
const SUBTITLE_LINE = 16

/**
 * The groups as a map that also reads in black and white: a hatch and a number per group. Of a whole state it shows
 * the districts with their names, and groups by colour.
 * @param frame with title, legend and attribution, for a map that stands alone
 */
export function drawMap(map: MapLayout, { frame }: { frame: boolean }): Markup {
  const { input, page, patterns } = map
  const { width } = page
  const subtitle = frame ? wrapped(input.edition, Math.floor(width / 7)) : []
  const head = frame ? 44 + subtitle.length * SUBTITLE_LINE : 0
  const marked = input.marks.flatMap((mark) => wrapped(mark, Math.floor(width / 10.5)))
  const lift = head + marked.length * 26
  const legend = frame ? drawLegend(map, lift + page.height + 14) : null
  const height = lift + page.height + (legend ? legend.height + 34 : 0)
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="map-title map-description" font-family="${FONT}" width="${width}" height="${height}">
<title id="map-title">${input.title}</title>
<desc id="map-description">${input.description}</desc>
<defs>${patterns}<clipPath id="sheet"><rect width="${width}" height="${page.height}"/></clipPath></defs>
${frame ? markup`<rect class="paper" width="${width}" height="${height}" fill="#fff"/><text class="heading" x="28" y="32" font-size="22" font-weight="bold">${input.title}</text>${subtitle.map((line, at) => markup`<text class="edition" x="28" y="${50 + at * SUBTITLE_LINE}" font-size="12" fill="#4a5560">${line}</text>`)}` : ''}
${marked.map((mark, at) => markup`<text class="sample" x="28" y="${head + 20 + at * 26}" font-size="17" font-weight="bold" fill="#a01818">${mark}</text>`)}
<g transform="translate(0 ${lift})" clip-path="url(#sheet)">
${drawGround(map)}
${drawAreas(map)}
${drawBorders(map)}
${labelled(map)}
</g>
${legend ? markup`${legend.body}<text class="note" x="28" y="${height - 14}" font-size="11.5" fill="#4a5560">${input.attribution}</text>` : ''}
</svg>
`
}

function labelled(map: MapLayout): Markup {
  if (map.isOverview) return drawDistrictNames(placeDistrictNames(map))
  const { input, geometry, page } = map
  return drawSigns(placeLabels(input.groups, input.places, geometry, { box: page, unit: 1 }), 1)
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
