import { around, type Box } from '../document/paint/box.js'
import type { Line } from '../ink/line.js'
import type { PlacedBox, PrintedRow } from '../reading.js'

/** @returns where the words of a row's own line stand, by what they hold */
export function rowBoxes(
  { page, words }: Line,
  { name, ags, amount }: Pick<PrintedRow, 'name' | 'ags' | 'amount'>,
): Pick<PrintedRow, 'boxes' | 'others'> {
  const placed = words.flatMap(({ text, box }) => (box ? { text, box: { page, ...box } } : []))
  if (placed.length === 0) return {}
  const inName = new Set(lettersOf(name))
  const amountWord = placed.findLast(({ text }) => isAmount(text, amount))
  const keyWords = placed.filter((word) => ags !== '' && ags.includes(word.text) && word !== amountWord)
  const nameWords = placed.filter(({ text }) => lettersOf(text).some((part) => inName.has(part)))
  const used = new Set([amountWord, ...keyWords, ...nameWords])
  return {
    boxes: { name: boxesOf(nameWords), amount: amountWord?.box ?? null, key: joined(boxesOf(keyWords)) },
    others: placed.filter((word) => !used.has(word)),
  }
}

/** @param amount in cents */
function isAmount(text: string, amount: number): boolean {
  const digits = text.replace(/\D/g, '')
  return digits !== '' && ['', '00', '00000'].some((zeroes) => digits + zeroes === String(amount))
}

function boxesOf(words: readonly { readonly box: PlacedBox }[]): PlacedBox[] {
  return words.map(({ box }) => box)
}

function joined([first, ...others]: readonly PlacedBox[]): PlacedBox | null {
  return first ? { ...others.reduce<Box>(around, first), page: first.page } : null
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
