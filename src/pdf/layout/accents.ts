const COMBINING: Readonly<Record<string, string>> = { '¨': '\u0308', '´': '\u0301', '`': '\u0300' }
const INSIDE = /([¨´`])\s?(\p{L})/gu
const AT_END = /\s?([¨´`])$/u
/** Share of the height of the font that a loose accent is wide. */
const WIDTH = 0.5

/** Lengths in points. */
interface Run {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly size: number
}

/**
 * Old TeX fonts draw the accent first and the letter below it afterwards, often as a run of its own.
 * @param items in the order of drawing
 */
export function composeAccents<T extends Run>(items: readonly T[]): T[] {
  const composed: T[] = []
  let accent = ''
  for (const item of items) {
    const text = accent + item.text
    accent = AT_END.exec(text)?.[1] ?? ''
    const rest = compose(accent === '' ? text : text.replace(AT_END, ''))
    const x1 = accent === '' ? item.x1 : Math.max(item.x0, item.x1 - WIDTH * item.size)
    if (rest !== '') composed.push({ ...item, text: rest, x1 })
  }
  return composed
}

function compose(text: string): string {
  return text
    .replace(INSIDE, (_, accent: string, letter: string) => letter + (COMBINING[accent] ?? ''))
    .normalize('NFC')
}
