/** More columns than any list has. */
export const MOST_COLUMNS = 256

/** @returns one-based; 0 for no letters */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** @param number one-based @returns A, B, … Z, AA, … */
export function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/

/** @param address "B5" @returns column and row, one-based; null for anything else */
export function placeOfCell(address: string): { readonly column: number; readonly row: number } | null {
  const [, letters = '', row = ''] = ADDRESS.exec(address) ?? []
  return letters === '' ? null : { column: columnNumber(letters), row: Number(row) }
}
