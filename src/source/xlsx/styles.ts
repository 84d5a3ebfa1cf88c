import { colourIn, isUnseen, type Theme } from './colours.js'
import { attribute, elements, isTrue, tags, unescaped } from './xml.js'

/** How a cell is shown, as far as it changes what its text means. */
export interface CellStyle {
  /** code of the format of numbers */
  readonly format: string
  /** by its font, or by a line from corner to corner */
  readonly isStruck: boolean
  /** written in the colour of its ground */
  readonly isUnseen: boolean
  /** colours of ground and text; null for white and black */
  readonly fill: string | null
  readonly font: string | null
}

/** Formats that every workbook has, and that show something else than the number. */
const BUILT_IN: Readonly<Record<string, string>> = { 9: '0%', 10: '0.00%', 12: '# ?/?', 13: '# ??/??' }
/** Those that show the number itself. The rest is dates, and what only some countries have. */
const PLAIN = /^(?:[0-8]?|11|3[7-9]|4[0-489])$/

/** @param xml of `xl/styles.xml`; empty for none @returns the styles in the order in which cells name them */
export function stylesOf(xml: string, theme: Theme): readonly CellStyle[] {
  const formats = new Map(
    // Formats of conditions may bear the same numbers.
    tags(elements(xml, 'numFmts')[0] ?? '', 'numFmt').map((attributes) => [
      attribute(attributes, 'numFmtId'),
      unescaped(attribute(attributes, 'formatCode') ?? ''),
    ]),
  )
  const listed = (list: string, one: string) => elements(elements(xml, list)[0] ?? '', one)
  const [fonts, fills, borders] = [
    listed('fonts', 'font'),
    listed('fills', 'fill'),
    listed('borders', 'border'),
  ]
  return tags(elements(xml, 'cellXfs')[0] ?? '', 'xf').map((attributes) => {
    const id = attribute(attributes, 'numFmtId') ?? ''
    const named = (list: readonly string[], name: string) =>
      list[Number(attribute(attributes, name) ?? 0)] ?? ''
    const font = named(fonts, 'fontId')
    const ground = groundOf(named(fills, 'fillId'), theme)
    const colour = colourIn(tags(font, 'color')[0] ?? '', theme) ?? BLACK
    return {
      format: formats.get(id) ?? BUILT_IN[id] ?? (PLAIN.test(id) ? 'General' : `[${id}]`),
      isStruck: isStruck(font) || isCrossed(named(borders, 'borderId')),
      isUnseen: isUnseen(colour, ground),
      fill: ground === WHITE ? null : ground,
      font: colour === BLACK ? null : colour,
    }
  })
}

const [BLACK, WHITE] = ['000000', 'FFFFFF']

/** @param xml of a fill @returns its colour; white for none, and for patterns, through which the ground is seen */
export function groundOf(xml: string, theme: Theme): string {
  const isSolid = tags(xml, 'patternFill').some(
    (attributes) => attribute(attributes, 'patternType') === 'solid',
  )
  return (isSolid ? colourIn(tags(xml, 'fgColor')[0] ?? '', theme) : null) ?? WHITE
}

/** @param xml of a border @returns whether a line goes through the cell from corner to corner */
function isCrossed(xml: string): boolean {
  const [border = ''] = tags(xml, 'border')
  const [line = ''] = tags(xml, 'diagonal')
  const isDrawn = (attribute(line, 'style') ?? 'none') !== 'none'
  return isDrawn && ['diagonalUp', 'diagonalDown'].some((name) => isTrue(attribute(border, name)))
}

/** @param xml of a font, or of what a part of a text looks like */
export function isStruck(xml: string): boolean {
  return tags(xml, 'd?strike').some((attributes) => isTrue(attribute(attributes, 'val') ?? '1'))
}

/** @param xml of a text with parts of different looks @returns whether one is raised or lowered, as the mark of a footnote is */
export function hasRaisedPart(xml: string): boolean {
  return tags(xml, 'vertAlign').some((attributes) => /su[pb]/.test(attribute(attributes, 'val') ?? ''))
}

/**
 * Which of a text's parts are struck out.
 * @param xml of a text with parts of different looks
 * @returns null where none is
 */
export function struckParts(xml: string): 'all' | 'some' | null {
  const parts = elements(xml, 'r')
    .filter((part) => /<(?:\w+:)?t(?:\s[^>]*)?>\s*[^<\s]/.test(part))
    .map(isStruck)
  if (!parts.includes(true)) return null
  return parts.includes(false) ? 'some' : 'all'
}
