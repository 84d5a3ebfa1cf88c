import { type Markup, markup } from '../markup.js'

/** Light enough for black text on them, told apart by people who see colours differently. */
export const TINTS = [
  '#cfe3f5',
  '#fbe0b5',
  '#d6ecd2',
  '#f6d3d9',
  '#e3d9f2',
  '#f4eeb4',
  '#cdeeea',
  '#e8dccb',
] as const
/** The strokes of a hatch in a square of 12: what tells the groups apart in black and white. */
const STROKES = [
  { turn: 45, path: 'M0 0V12M6 0V12' },
  { turn: 0, path: 'M0 3H12M0 9H12' },
  { turn: 135, path: 'M0 0V12M6 0V12' },
  { turn: 0, path: 'M2 3h2M8 9h2M2 9h.1M8 3h.1' },
  { turn: 0, path: 'M3 0V12M9 0V12' },
  { turn: 45, path: 'M0 0H12M0 0V12' },
  { turn: 0, path: 'M0 9L3 4L6 9L9 4L12 9' },
  { turn: 0, path: 'M0 6H12M6 0V12' },
  { turn: 20, path: 'M0 6H7' },
  { turn: 110, path: 'M0 2H12M0 5H12' },
  { turn: 0, path: 'M3 1v4M1 3h4M9 7v4M7 9h4' },
] as const

/** No two groups look alike before all pairs of tint and strokes are used: 8 and 11 share no divisor. */
export const STYLES = TINTS.length * STROKES.length

/** @param style below `STYLES` */
export function hatchPattern(style: number, id: string): Markup {
  const tint = style % TINTS.length
  const { turn, path } = STROKES[style % STROKES.length] ?? STROKES[0]
  return markup`<pattern id="${id}" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect class="tint tint-${tint}" width="12" height="12" fill="${TINTS[tint] ?? TINTS[0]}"/><path class="strokes" d="${path}" fill="none" stroke="#4a5560" stroke-width="1.1" stroke-linecap="round"/></pattern>`
}
