import type { PrintedRow } from '../../reading.js'

/** @returns true where a text names a row by its key, or by its name as a word of its own */
export function isNamed({ name, ags }: Pick<PrintedRow, 'name' | 'ags'>, text: string): boolean {
  return (ags !== '' && text.includes(ags)) || isNameIn(name, text)
}

/** @returns true where a text holds a name as a word of its own */
export function isNameIn(name: string, text: string): boolean {
  if (name.length < 3 || !text.includes(name)) return false
  const at = text.indexOf(name)
  return !/\p{L}/u.test((text[at - 1] ?? ' ') + (text[at + name.length] ?? ' '))
}
