import { attribute, elements, isTrue, tags, unescaped } from './xml.js'

/** How a cell is shown, as far as it changes what its text means. */
export interface CellStyle {
  /** code of the format of numbers */
  readonly format: string
  readonly isStruck: boolean
}

/** Formats that every workbook has; those of dates are no numbers, and the rest show the number itself. */
const BUILT_IN: Readonly<Record<string, string>> = { 9: '0%', 10: '0.00%', 12: '# ?/?', 13: '# ??/??' }

/** @param xml of `xl/styles.xml`; empty for none @returns the styles in the order in which cells name them */
export function stylesOf(xml: string): readonly CellStyle[] {
  const formats = new Map(
    tags(xml, 'numFmt').map((attributes) => [
      attribute(attributes, 'numFmtId'),
      unescaped(attribute(attributes, 'formatCode') ?? ''),
    ]),
  )
  const fonts = elements(elements(xml, 'fonts')[0] ?? '', 'font').map(isStruck)
  return tags(elements(xml, 'cellXfs')[0] ?? '', 'xf').map((attributes) => {
    const id = attribute(attributes, 'numFmtId')
    return {
      format: formats.get(id) ?? BUILT_IN[id ?? ''] ?? 'General',
      isStruck: fonts[Number(attribute(attributes, 'fontId') ?? 0)] ?? false,
    }
  })
}

/** @param xml of a font, or of what a part of a text looks like */
function isStruck(xml: string): boolean {
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
