import PDFDocument from 'pdfkit'

const ruler = new PDFDocument({ autoFirstPage: false }).font('Helvetica-Bold').fontSize(100)
const FACTORS = { sans: 1, serif: 0.95, mono: 1.28, wide: 1.16 }
const known = new Map()

/** @returns the width of the longest line of a text, in points; bold, so that nothing is too narrow */
export function widthOf(text, { font, size }) {
  if (font === 'mono') return Math.max(...text.split('\n').map((line) => line.length)) * 0.602 * size
  if (!known.has(text))
    known.set(text, Math.max(...text.split('\n').map((line) => ruler.widthOfString(line))))
  return (known.get(text) * size * FACTORS[font]) / 100
}

const longestWord = (text, style) =>
  Math.max(...text.split(/(?<=[-\u00ad])|[ \n]/).map((word) => widthOf(word, style)))

/** The programs do not measure alike. */
const ROOM = 1.06

/** Long remarks wrap; so wide are they at most, in ems. */
const LONG = 16

/**
 * @param lines of the table, with a cell for each column
 * @returns the width of each column in points, padding included
 */
export function columnWidths(columns, lines, style) {
  return columns.map((column, at) => {
    const others = lines
      .filter(({ kind }) => kind !== 'row')
      .map(({ cells }) => (cells[at]?.span ? '' : (cells[at]?.text ?? '')))
    const rows = lines.filter(({ kind }) => kind === 'row').map(({ cells }) => cells[at]?.text ?? '')
    // The label of a sum wraps, where anything does; else it makes its column as wide as itself.
    const texts = style.wraps ? rows : [...rows, ...others]
    const figures = ['amount', 'persons'].includes(column.key) ? others : []
    const widest = (measure, list) => list.reduce((most, text) => Math.max(most, measure(text, style)), 0)
    const content = widest(widthOf, [...texts, ...figures])
    const head = (style.wraps ? longestWord : widthOf)(column.head, style)
    return (
      Math.max(head, limited(column, content, widest(longestWord, texts), style)) * ROOM + style.padding * 2
    )
  })
}

/** @returns the width of the widest heading, in points, padding included */
export function headingWidth(lines, style) {
  const texts = lines.flatMap(({ kind, cells }) => (kind === 'heading' ? (cells[0]?.text ?? '') : []))
  const widest = texts.reduce((most, text) => Math.max(most, widthOf(text, style)), 0)
  return widest * ROOM + style.padding * 2
}

function limited({ key, isLong }, content, word, { width, size, wraps }) {
  if (isLong && wraps) return Math.max(word, Math.min(content, LONG * size))
  if (key === 'name' && width === 'wide') return content * 1.4
  const isNarrow = ['wrap', 'hyphenate'].includes(width) && ['name', 'district'].includes(key)
  return isNarrow ? Math.max(word, content * 0.55) : content
}
