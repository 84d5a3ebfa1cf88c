import { type Markup, markup } from '../markup.js'
import type { Labels } from './labels.js'

const HALO = markup` stroke="#fff" paint-order="stroke" stroke-linejoin="round"`

/** What stands on the places: their names, the numbers of the groups, the marks. */
export function drawSigns({ names, badges, marks }: Labels, unit: number): Markup {
  const leaders = names.map(({ from, x, y, font }) =>
    from === null
      ? ''
      : markup`<path class="leader" d="M${round(from[0])} ${round(from[1])}L${round(x)} ${round(y - font * 0.3)}" stroke="#14181c" stroke-width="${round(0.8 * unit)}"/>`,
  )
  return markup`<g class="names" text-anchor="middle" aria-hidden="true">${leaders}${names.map(
    ({ text, x, y, font, isLead }) =>
      markup`<text x="${round(x)}" y="${round(y)}" font-size="${round(font)}"${isLead ? markup` font-weight="bold"` : ''}${HALO} stroke-width="${round(3.5 * unit)}">${text}</text>`,
  )}${badges.map((badge) => drawBadge(badge, unit))}</g>${marks.map(
    ({ x, y }) =>
      markup`<rect class="mark" x="${round(x)}" y="${round(y)}" width="${round(8 * unit)}" height="${round(8 * unit)}" fill="#14181c" stroke="#fff" stroke-width="${round(unit)}"/>`,
  )}`
}

/** The number of a group, on a disc. */
function drawBadge({ group, x, y }: Labels['badges'][number], unit: number): Markup {
  const font = (group > 99 ? 10 : 13.8) * unit
  return markup`<g class="badge" data-group="${group}"><circle cx="${round(x)}" cy="${round(y)}" r="${round(12 * unit)}" fill="#14181c" stroke="#fff" stroke-width="${round(1.5 * unit)}"/><text x="${round(x)}" y="${round(y + font * 0.35)}" font-size="${round(font)}" font-weight="bold" fill="#fff">${group}</text></g>`
}

/** Names of districts in capitals of their own size, on one line or two. */
export function drawDistrictNames(
  names: readonly { lines: readonly string[]; x: number; y: number; font: number }[],
): Markup {
  return markup`<g class="names districts" text-anchor="middle" aria-hidden="true">${names.map(
    ({ lines, x, y, font }) =>
      markup`<text font-size="${font}" font-weight="bold"${HALO} stroke-width="4">${lines.map((line, at) => markup`<tspan x="${round(x)}" y="${round(y + at * font * 1.1)}">${line}</tspan>`)}</text>`,
  )}</g>`
}

const round = (value: number) => Math.round(value * 10) / 10
