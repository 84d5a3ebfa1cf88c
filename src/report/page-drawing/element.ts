import { escapeText } from '../markup.js'

type Value = string | number

/** @returns an XML element; attributes and texts are escaped, children are XML already */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value | undefined>>,
  children: readonly string[] = [],
): string {
  const shown = Object.entries(attributes)
    .filter((entry): entry is [string, Value] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? lengthOf(value) : escapeText(value)}"`)
    .join('')
  return children.length === 0 ? `<${name}${shown}/>` : `<${name}${shown}>${children.join('')}</${name}>`
}

/** Two decimals are finer than any screen. */
function lengthOf(value: number): string {
  return String(Math.round(value * 100) / 100)
}
