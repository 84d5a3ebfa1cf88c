const FAMILIES = { sans: 'H', serif: 'T', mono: 'C', wide: 'H' }

/** Signs that would be commands, or that the fonts of groff lack. */
const escaped = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('\u00ad', '')
    .replaceAll('\n', ' ')
    .replaceAll('\u202f', '\\|')
    .replaceAll('\u00a0', '\\~')
    .replaceAll('−', '\\[mi]')
    .replace(/^(['.])/, '\\&$1')

/** @returns the document for groff, with macros ms and tables by tbl */
export function roffOf(document) {
  const { font, size, pitch, paper, margin, header, footer } = document
  const edge = (text) =>
    escaped(text ?? '')
      .replace('{page}', '\\\\n%')
      .replace('{pages}', '99')
  return `.nr PS ${size}
.nr VS ${(size * pitch).toFixed(1)}
.nr PO ${margin}p
.nr LL ${paper[0] - 2 * margin}p
.nr HM ${margin}p
.nr FM ${margin}p
.pl ${paper[1]}p
.fam ${FAMILIES[font]}
.ds LH
.ds CH ${edge(header)}
.ds RH
.ds CF ${edge(footer)}
${document.blocks.map((block) => blockOf(block, document)).join('\n')}
`
}

function blockOf(block, document) {
  if (block.type === 'break') return '.bp'
  if (block.type === 'table') return tableOf(block, document)
  const text = block.text.split('\n').map(escaped).join('\n.br\n')
  if (block.tight) return `.br\n${text}`
  return `.LP\n${block.bold ? `.B\n${text}\n.R` : text}`
}

function tableOf({ columns, lines, heads, isHeaded }, { grid, headRepeated }) {
  const letters = columns.map(({ align }) => ({ left: 'l', right: 'r', center: 'c' })[align])
  const formats = []
  const texts = []
  const add = (cells) => {
    let at = 0
    const format = cells.flatMap((cell) => {
      const letter = cell.span ? 'l' : letters[at]
      at += cell.span ?? 1
      return [letter + (cell.bold ? 'b' : ''), ...Array((cell.span ?? 1) - 1).fill('s')]
    })
    const used = `${format.join(' ')}.`
    texts.push(
      ...(formats.at(-1) === used ? [] : ['.T&', used]),
      cells.map(({ text }) => escaped(text)).join('\t'),
    )
    formats.push(used)
  }
  const isRepeated = isHeaded && headRepeated === 'every page'
  if (isHeaded)
    for (const cells of heads ?? [columns.map(({ head }) => ({ text: head, bold: true }))]) add(cells)
  if (isRepeated) texts.push('.TH')
  for (const { cells } of lines) if (cells.length > 0) add(cells)
  const [, first, ...rest] = texts
  return `.TS${isRepeated ? ' H' : ''}\n${grid === 'all' ? 'allbox ' : ''}tab(\t);\n${first}\n${rest.join('\n')}\n.TE`
}
