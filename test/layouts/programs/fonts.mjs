const LIBERATION = '/usr/share/fonts/truetype/liberation'
const DEJAVU = '/usr/share/fonts/truetype/dejavu'

/** Files of the fonts, regular and bold. */
export const FONT_FILES = {
  sans: [`${LIBERATION}/LiberationSans-Regular.ttf`, `${LIBERATION}/LiberationSans-Bold.ttf`],
  serif: [`${LIBERATION}/LiberationSerif-Regular.ttf`, `${LIBERATION}/LiberationSerif-Bold.ttf`],
  mono: [`${LIBERATION}/LiberationMono-Regular.ttf`, `${LIBERATION}/LiberationMono-Bold.ttf`],
  wide: [`${DEJAVU}/DejaVuSans.ttf`, `${DEJAVU}/DejaVuSans-Bold.ttf`],
}

/** The fonts that every PDF reader has, regular and bold; a wide one is not among them. */
export const STANDARD_FONTS = {
  sans: ['Helvetica', 'Helvetica-Bold'],
  serif: ['Times-Roman', 'Times-Bold'],
  mono: ['Courier', 'Courier-Bold'],
}

/** @returns whether the standard fonts can show all texts of a document */
export function isPlain(document) {
  const texts = document.blocks.flatMap(({ text, lines = [], heads = [] }) => [
    text ?? '',
    ...[...lines.map(({ cells }) => cells), ...heads].flat().map((cell) => cell?.text ?? ''),
  ])
  return document.font !== 'wide' && texts.every((text) => /^[\n\u0020-\u007e\u00a0-\u00ff€–„“]*$/.test(text))
}

/** A soft hyphen stands where somebody broke the word by hand. */
export const brokenByHand = (text) => text.replaceAll('\u00ad', '-\n')
export const headsOf = ({ heads, columns, isHeaded }) =>
  isHeaded ? (heads ?? [columns.map(({ head }) => ({ text: head, bold: true }))]) : []
