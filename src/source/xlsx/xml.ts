export { unescaped } from '../../domain/xml-text.js'

/** @param attributes of one tag @returns the value as written; null where the tag has no such attribute */
export function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?<![\\w:])${name}="([^"]*)"`).exec(attributes)?.[1] ?? null
}

/** @returns the attributes of each tag of that name, in order */
export function tags(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, 'g'))].map(
    ([, attributes = '']) => attributes,
  )
}

/** @returns each element of that name, which holds none of the same name, its own tags included */
export function elements(xml: string, name: string): string[] {
  const pattern = `<(?:\\w+:)?${name}(?:\\s[^>]*)?(?:/>|(?<!/)>[\\s\\S]*?</(?:\\w+:)?${name}>)`
  return xml.match(new RegExp(pattern, 'g')) ?? []
}

export const isTrue = (value: string | null) => value === '1' || value === 'true'
