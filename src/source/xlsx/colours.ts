import { attribute, elements, tags } from './xml.js'

/** Colours of a theme in the order in which cells number them. */
const THEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']
/** Those of Office, where the file says none. */
const OFFICE = ['FFFFFF', '000000']
/** The first colours of the old palette, and what the system paints with. */
const PALETTE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'].flatMap((colour, at) => [
      [at, colour],
      [at + 8, colour],
    ]),
  ),
  64: '000000',
  65: 'FFFFFF',
}
/** By so little, of 255, two colours differ in each part that nobody tells them apart. */
const UNSEEN = 24

export type Theme = readonly string[]

/** @param xml of `xl/theme/theme1.xml`; empty for none */
export function themeOf(xml: string): Theme {
  return THEME.map((name, at) => {
    const [colour = ''] = tags(elements(xml, name)[0] ?? '', '(?:srgbClr|sysClr)')
    return attribute(colour, 'lastClr') ?? attribute(colour, 'val') ?? OFFICE[at] ?? name
  })
}

/**
 * @param attributes of a tag `color` or `fgColor`
 * @returns six hexadecimal digits; words that are equal for equal colours where these are not known; null for the default
 */
export function colourIn(attributes: string, theme: Theme): string | null {
  const rgb = attribute(attributes, 'rgb')
  if (rgb !== null) return rgb.slice(-6).toUpperCase()
  const indexed = attribute(attributes, 'indexed')
  if (indexed !== null) return PALETTE[indexed] ?? `palette ${indexed}`
  const number = attribute(attributes, 'theme')
  if (number === null) return null
  const tint = Number(attribute(attributes, 'tint') ?? 0)
  const base = theme[Number(number)] ?? `theme ${number}`
  return tint === 0 ? base : tinted(base, tint)
}

/** Lighter towards white, or darker towards black: close enough to tell whether a text is seen. */
function tinted(colour: string, tint: number): string {
  const parts = partsOf(colour)
  if (!parts) return `${colour} ${tint}`
  const changed = parts.map((part) => Math.round(tint > 0 ? part + (255 - part) * tint : part * (1 + tint)))
  return changed
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

function partsOf(colour: string): readonly number[] | null {
  if (!/^[0-9A-F]{6}$/i.test(colour)) return null
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** @returns whether a text in one colour is not seen on the other */
export function isUnseen(text: string, ground: string): boolean {
  const [one, other] = [partsOf(text), partsOf(ground)]
  if (!one || !other) return text === ground
  return one.every((part, at) => Math.abs(part - (other[at] ?? 0)) <= UNSEEN)
}
