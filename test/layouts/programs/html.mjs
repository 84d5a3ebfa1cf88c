const FONTS = {
  sans: 'Liberation Sans',
  serif: 'Liberation Serif',
  mono: 'Liberation Mono',
  wide: 'DejaVu Sans',
}

/** Only these columns wrap: a figure or a key that is broken says something else. */
const WRAPPING = /^(name|district|words \d|second 0)$/

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>').replaceAll('\u00ad', '&shy;')

/**
 * @param rules 'separate' for a program that draws a merged rule of the page's end, or the lower one of a cell that goes
 * on behind it, through a row of the next page, as what strikes it out
 * @returns the document as a web page, with what stands at the edge of each page
 */
export function htmlOf(document, rules = 'collapse') {
  const { font, size, pitch, padding, paper, margin } = document
  const [width, height] = paper
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Liste</title><style>
@page { size: ${width}pt ${height}pt; margin: ${margin}pt; ${edges(document)} }
body { font: ${size}pt/${pitch} "${FONTS[font]}"; margin: 0; }
table { border-collapse: ${rules}; border-spacing: 0; margin-bottom: 12pt; }
td, th { padding: 0 ${padding - 0.6}pt; vertical-align: top; text-align: left; font-weight: normal; overflow-wrap: break-word; }
tr { page-break-inside: avoid; }
${rules === 'collapse' ? gridRules(document) : separateRules(document)}
.n { white-space: nowrap; } .b { font-weight: bold; } .break { page-break-before: always; } p { margin: 0 0 8pt; } p.t { margin: 0; }
</style></head><body>${document.blocks.map((block) => blockOf(block, document)).join('\n')}</body></html>`
}

function edges({ header, footer, size }) {
  const content = (text) =>
    `"${text.replaceAll('\\', '\\\\').replaceAll('{page}', '" counter(page) "').replaceAll('{pages}', '" counter(pages) "')}"`
  const box = (place, text) => (text ? `@${place} { content: ${content(text)}; font-size: ${size}pt; }` : '')
  return box('top-left', header) + box('bottom-center', footer)
}

/** No cell has a lower rule: the next one's upper, or the table's, is there. */
function separateRules({ grid }) {
  const rule = {
    all: '0.5pt solid #000',
    horizontal: '0.5pt solid #888',
    'zebra and lines': '0.3pt solid #999',
  }[grid]
  if (!rule) return gridRules({ grid })
  const zebra = grid === 'zebra and lines' ? gridRules({ grid: 'zebra' }) : ''
  const sides =
    grid === 'horizontal' ? '' : `table { border-right: ${rule}; } td, th { border-left: ${rule}; }`
  return `${zebra} table { border-bottom: ${rule}; } td, th { border-top: ${rule}; } ${sides}`
}

function gridRules({ grid }) {
  return {
    none: '',
    all: 'td, th { border: 0.5pt solid #000; }',
    horizontal: 'tr { border-bottom: 0.5pt solid #888; }',
    zebra: 'tbody tr:nth-child(even) { background: #e8eef4; }',
    'zebra and lines': 'tbody tr:nth-child(even) { background: #eee; } td { border: 0.3pt solid #999; }',
  }[grid]
}

function blockOf(block, document) {
  if (block.type === 'break') return '<div class="break"></div>'
  if (block.type === 'table') return tableOf(block, document)
  const { text, bold, larger = 1, tight } = block
  return `<p class="${bold ? 'b' : ''}${tight ? ' t' : ''}" style="font-size:${document.size * larger}pt">${escaped(text)}</p>`
}

function tableOf({ columns, lines, heads, isHeaded }, { headRepeated }) {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const cols = columns.map((column) => `<col style="width:${column.width.toFixed(1)}pt">`).join('')
  const rows = (heads ?? [columns.map(({ head }) => ({ text: head, bold: true }))]).map((cells) =>
    rowOf(cells, columns, 'th'),
  )
  const isThead = isHeaded && headRepeated === 'every page'
  const head = isThead ? `<thead>${rows.join('')}</thead>` : ''
  const first = isHeaded && !isThead ? rows.join('') : ''
  const body = lines.map(({ cells }) => rowOf(cells, columns, 'td')).join('\n')
  return `<table style="width:${width.toFixed(1)}pt"><colgroup>${cols}</colgroup>${head}<tbody>${first}${body}</tbody></table>`
}

function rowOf(cells, columns, tag) {
  if (cells.length === 0) return `<tr><td colspan="${columns.length}">&nbsp;</td></tr>`
  let at = 0
  const inside = cells.map((cell) => {
    const column = columns[at]
    at += cell?.span ?? 1
    return cell === null ? '' : `<${tag}${attributesOf(cell, column, tag)}>${escaped(cell.text)}</${tag}>`
  })
  return `<tr>${inside.join('')}</tr>`
}

function attributesOf({ bold, span = 1, rowSpan = 1 }, { align, key }, tag) {
  const classes = [bold && 'b', tag === 'td' && !WRAPPING.test(key) && 'n'].filter(Boolean)
  return [
    span > 1 && ` colspan="${span}"`,
    rowSpan > 1 && ` rowspan="${rowSpan}"`,
    classes.length > 0 && ` class="${classes.join(' ')}"`,
    align !== 'left' && span === 1 && ` style="text-align:${align}"`,
  ]
    .filter(Boolean)
    .join('')
}
