import { colourIn, isUnseen, type Theme } from './colours.js'
import { changesNumber } from './number-format.js'
import { groundOf, isStruck } from './styles.js'
import { attribute, elements, tags, unescaped } from './xml.js'

/** Any amount, to try what a format makes of it. */
const AMOUNT = 48_500

/**
 * Cells that a condition strikes out, hides or shows as another number. Whether it is met is for Excel to say.
 * @param sheet XML of the sheet
 * @param styles XML of `xl/styles.xml`; empty for none
 * @returns their ranges, as written: "B2:B40"
 */
export function conditionalLooks(sheet: string, styles: string, theme: Theme): string[] {
  const looks = elements(elements(styles, 'dxfs')[0] ?? '', 'dxf').map((look) => isDoubtful(look, theme))
  const ranges = elements(sheet, 'conditionalFormatting')
    .filter((rules) => tags(rules, 'cfRule').some((rule) => looks[Number(attribute(rule, 'dxfId') ?? -1)]))
    .flatMap((rules) => (attribute(tags(rules, 'conditionalFormatting')[0] ?? '', 'sqref') ?? '').split(' '))
  return [...new Set(ranges)].filter((range) => range !== '')
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
