const FONTS = {
  sans: 'Liberation Sans',
  serif: 'Liberation Serif',
  mono: 'Liberation Mono',
  wide: 'DejaVu Sans',
}
const NAMES = { office: 'office', style: 'style', text: 'text', table: 'table', fo: 'xsl-fo-compatible' }
const SPACES = Object.entries(NAMES).map(
  ([name, uri]) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${uri}:1.0"`,
)
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** A soft hyphen stands where somebody broke the word by hand. */
const paragraphs = (text) =>
  text
    .replaceAll('\u00ad', '-\n')
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('')

/** @returns the document as a flat OpenDocument spreadsheet: texts in the first column, tables below one another */
export function odsOf(document) {
  const { paper, margin, header, footer, headRepeated } = document
  const main = document.blocks
    .filter(({ type }) => type === 'table')
    .sort((a, b) => b.lines.length - a.lines.length)[0]
  const columns = main?.columns ?? [{ width: 400 }]
  const rows = []
  let isRepeated = false
  for (const block of document.blocks) {
    if (block.type === 'break') rows.push(rowOf([], 'break'))
    else if (block.type === 'text') rows.push(...textRows(block))
    else {
      const heads = block.isHeaded
        ? headsOf(block).map((cells) => rowOf(alignedCells(cells, block.columns)))
        : []
      // A sheet repeats one head only: that of its main table.
      if (headRepeated === 'every page' && block === main && !isRepeated && heads.length > 0) {
        isRepeated = true
        rows.push(`<table:table-header-rows>${heads.join('')}</table:table-header-rows>`)
      } else rows.push(...heads)
      rows.push(
        ...block.lines.map((line, at) =>
          rowOf(alignedCells(line.cells, block.columns), at % 2 ? 'odd' : 'row'),
        ),
      )
    }
  }
  const widths = columns.map(({ width }, at) => columnStyle(at, width)).join('')
  const cols = columns.map((_, at) => `<table:table-column table:style-name="c${at}"/>`).join('')
  const edge = (name, text) =>
    text
      ? `<style:${name}><text:p>${fields(text)}</text:p></style:${name}>`
      : `<style:${name} style:display="false"/>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${SPACES.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>${widths}${styles(document)}
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${paper[0]}pt" fo:page-height="${paper[1]}pt" fo:margin="${margin}pt"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page">${edge('header', header)}${edge('footer', footer)}</style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="Liste" table:style-name="ta">${cols}${rows.join('\n')}</table:table></office:spreadsheet></office:body></office:document>
`
}

const headsOf = ({ heads, columns }) => heads ?? [columns.map(({ head }) => ({ text: head, bold: true }))]

const fields = (text) =>
  escaped(text)
    .replace('{page}', '<text:page-number>1</text:page-number>')
    .replace('{pages}', '<text:page-count>9</text:page-count>')

const columnStyle = (at, width) =>
  `<style:style style:name="c${at}" style:family="table-column"><style:table-column-properties style:column-width="${width.toFixed(1)}pt"/></style:style>`

function styles({ grid, size, font }) {
  const border =
    { all: 'fo:border="0.5pt solid #000000"', horizontal: 'fo:border-bottom="0.5pt solid #888888"' }[grid] ??
    ''
  const stripe = grid.startsWith('zebra') ? 'fo:background-color="#e8eef4"' : ''
  const style = (
    name,
    align,
    { bold = false, fill = '', wrap = true } = {},
  ) => `<style:style style:name="${name}" style:family="table-cell">
<style:table-cell-properties ${border} ${fill} ${wrap ? 'fo:wrap-option="wrap"' : ''} style:vertical-align="top"/><style:paragraph-properties fo:text-align="${align}"/>
<style:text-properties style:font-name="${FONTS[font]}" fo:font-family="${FONTS[font]}" fo:font-size="${size}pt" ${bold ? 'fo:font-weight="bold"' : ''}/></style:style>`
  const cells = ['left', 'right', 'center'].flatMap((align) => {
    const place = { left: 'start', right: 'end', center: 'center' }[align]
    return [
      style(`row-${align}`, place),
      style(`odd-${align}`, place, { fill: stripe }),
      style(`bold-${align}`, place, { bold: true }),
    ]
  })
  return `${cells.join('')}${style('free', 'start', { wrap: false })}${style('free-bold', 'start', { wrap: false, bold: true })}
<style:style style:name="break" style:family="table-row"><style:table-row-properties fo:break-before="page"/></style:style>
<style:style style:name="ta" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>`
}

/** A text runs on over the empty cells beside it; long ones are broken by hand. */
function textRows({ text, bold }) {
  return text
    .replace(/(.{60,90}?) /g, '$1\n')
    .split('\n')
    .map((line) => rowOf([{ text: line, style: bold ? 'free-bold' : 'free' }]))
}

function alignedCells(cells, columns) {
  let at = 0
  return cells.map((cell) => {
    const { align } = columns[at]
    at += cell?.span ?? 1
    return cell && { ...cell, align: cell.span ? 'left' : align }
  })
}

function rowOf(cells, kind = 'row') {
  const inside = cells.map((cell) => {
    if (cell === null) return '<table:covered-table-cell/>'
    const style = cell.style ?? `${cell.bold ? 'bold' : kind}-${cell.align}`
    const span = cell.span > 1 ? ` table:number-columns-spanned="${cell.span}"` : ''
    const down = cell.rowSpan > 1 ? ` table:number-rows-spanned="${cell.rowSpan}"` : ''
    const covered = cell.span > 1 ? '<table:covered-table-cell/>'.repeat(cell.span - 1) : ''
    return `<table:table-cell table:style-name="${style}"${span}${down} office:value-type="string">${paragraphs(cell.text)}</table:table-cell>${covered}`
  })
  return `<table:table-row${kind === 'break' ? ' table:style-name="break"' : ''}>${inside.join('') || '<table:table-cell/>'}</table:table-row>`
}
