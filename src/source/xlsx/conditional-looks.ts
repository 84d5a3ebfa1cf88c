import { colourIn, isUnseen, type Theme } from './colours.js'
import { changesNumber } from './number-format.js'
import { groundOf, isStruck } from './styles.js'
import { attribute, elements, tags, unescaped } from './xml.js'

/** Any amount, to try what a format makes of it. */
const AMOUNT = 48_500

/**
 * Cells that a condition strikes out, hides or shows as another number. Whether it is met is for Excel to say. What Excel
 * added in 2010 ([MS-XLSX], `x14:conditionalFormatting`) stands in the same file, its look and its cells as elements.
 * @param sheet XML of the sheet
 * @param styles XML of `xl/styles.xml`; empty for none
 * @returns their ranges, as written: "B2:B40"
 */
export function conditionalLooks(sheet: string, styles: string, theme: Theme): string[] {
  const looks = elements(elements(styles, 'dxfs')[0] ?? '', 'dxf').map((look) => isDoubtful(look, theme))
  const ranges = elements(sheet, 'conditionalFormatting')
    .filter(
      (rules) =>
        tags(rules, 'cfRule').some((rule) => looks[Number(attribute(rule, 'dxfId') ?? -1)]) ||
        elements(rules, 'dxf').some((look) => isDoubtful(look, theme)) ||
        hidesValues(rules),
    )
    .flatMap(rangesOf)
  return [...new Set(ranges)].filter((range) => range !== '')
}

/** A bar or a sign may stand in the place of the number. */
function hidesValues(rules: string): boolean {
  return tags(rules, '(?:dataBar|iconSet)').some((sign) =>
    /^(?:0|false)$/.test(attribute(sign, 'showValue') ?? '1'),
  )
}

function rangesOf(rules: string): string[] {
  const told = attribute(tags(rules, 'conditionalFormatting')[0] ?? '', 'sqref')
  const behind = elements(rules, 'sqref').map((element) => element.replace(/<[^>]*>/g, ' '))
  return (told ?? behind.join(' ')).trim().split(/\s+/)
}

/** @param look XML of what a condition changes */
function isDoubtful(look: string, theme: Theme): boolean {
  const [font = ''] = elements(look, 'font')
  const colour = colourIn(tags(font, 'color')[0] ?? '', theme)
  const [fill = ''] = elements(look, 'fill')
  // Of a condition, the colour behind a pattern is the ground.
  const ground = colourIn(tags(fill, 'bgColor')[0] ?? '', theme) ?? groundOf(fill, theme)
  const formats = tags(look, 'numFmt').map((format) => unescaped(attribute(format, 'formatCode') ?? ''))
  return (
    isStruck(font) ||
    (colour !== null && isUnseen(colour, ground)) ||
    formats.some((format) => changesNumber(format, AMOUNT))
  )
}
