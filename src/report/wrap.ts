import stringWidth from 'string-width'

/** A label in front of a text takes at most this share of a line: with a longer one nothing is set in below the text. */
const LABEL_SHARE = 0.5

/**
 * Breaks what is longer than a line between words; the rest goes on below the beginning of its text. A word that is
 * longer than a line (a path, an address) stays whole, so that it can be copied.
 * @param room characters in a line
 */
export function wrapped(text: string, room: number): string {
  return text
    .split('\n')
    .map((line) => (stringWidth(line) > room ? broken(line, room) : line))
    .join('\n')
}

function broken(line: string, room: number): string {
  const indent = ' '.repeat(indentOf(line, room))
  const lines: string[] = []
  let current = /^ */.exec(line)?.[0] ?? ''
  let isEmpty = true
  // A run of spaces parts a label from its text, and stays.
  for (const [, space = '', word = ''] of line.trimStart().matchAll(/( *)([^ ]+)/g)) {
    const longer = isEmpty ? current + word : current + space + word
    if (isEmpty || stringWidth(longer) <= room) {
      current = longer
    } else {
      lines.push(current)
      current = indent + word
    }
    isEmpty = false
  }
  return [...lines, current].join('\n')
}

/** @returns how far the lines that follow are set in: below the text of a label, else as the first one */
function indentOf(line: string, room: number): number {
  const label = /^ *\S+(?: \S+)* {2,}(?=\S)/.exec(line)?.[0]
  const width = label === undefined ? Number.POSITIVE_INFINITY : stringWidth(label)
  return width <= room * LABEL_SHARE ? width : (/^ */.exec(line)?.[0].length ?? 0)
}
