/** Widths of Helvetica in thousandths: the digits and signs of an amount exactly, letters as wide as the widest common. */
const NARROW = { '.': 278, ',': 278, ' ': 278, '\u00a0': 278, "'": 191 }
const NUMERIC = new Set(['amount', 'persons', 'running'])

/** @returns points */
function widthOf(text, { font, size }) {
  if (font === 'Courier') return text.length * 0.6 * size
  const letter = (char) => (/[\d€]/.test(char) ? 556 : (NARROW[char] ?? 680))
  return ([...text].reduce((sum, char) => sum + letter(char), 0) * size) / 1000
}

/** Where each column starts and how wide it is. The page is made as wide as the table. */
function placeColumns(lines, style) {
  const left = {}
  let x = 40
  for (const column of style.columns) {
    const texts = lines.flatMap((line) =>
      line.filter((cell) => cell.column === column).flatMap((cell) => cell.texts),
    )
    if (style.headed !== 'never') texts.push(style.heads[column])
    const width = Math.max(...texts.map((text) => widthOf(text, style)))
    left[column] = { x, width }
    x += width + style.gap * style.size
  }
  return { left, width: x }
}

function inkOf(line, y, places, offset, style, dice) {
  const ink = []
  for (const { column, texts } of line) {
    const { x, width } = places.left[column]
    texts.forEach((text, index) => {
      const free = NUMERIC.has(column) ? width - widthOf(text, style) : 0
      const share = { right: 1, left: 0, middle: 0.5 }[style.align]
      const jitter = style.jitter * style.size * dice.between(-1, 1)
      const shift = column === 'amount' ? style.shift * style.size : 0
      ink.push({
        column,
        text,
        x: offset + x + free * share,
        y: y - index * style.size * 1.1 + jitter + shift,
      })
    })
  }
  return ink
}

/** Lines of one page, side by side where the style says so. */
function pageInk(lines, number, places, style, dice) {
  const pitch = style.size * style.pitch
  const step = (line) =>
    pitch + (Math.max(1, ...line.map(({ texts }) => texts.length)) - 1) * style.size * 1.1
  const head = style.headed === 'every page' || (style.headed === 'first page' && number === 1)
  const each = Math.ceil(lines.length / style.abreast)
  const ink = []
  for (let band = 0; band < style.abreast; band++) {
    const offset = band * places.width
    let y = style.height - 60
    const inBand = lines.slice(band * each, (band + 1) * each)
    if (head && inBand.length > 0) {
      const heads = style.columns.map((column) => ({ column, texts: [style.heads[column]] }))
      ink.push(...inkOf(heads, y, places, offset, { ...style, jitter: 0, shift: 0 }, dice))
      y -= pitch * 1.5
    }
    for (const line of inBand) {
      ink.push(...inkOf(line, y, places, offset, style, dice))
      y -= step(line)
    }
  }
  return style.byColumn
    ? style.columns.flatMap((column) => ink.filter((piece) => piece.column === column))
    : ink
}

function contentOf(ink, number, pages, style) {
  const furniture = []
  if (style.title && number === 1)
    furniture.push({ text: 'Planungsrahmen Integrationsmanagement', x: 40, y: style.height - 30 })
  if (style.pageNumbers) furniture.push({ text: `Seite ${number} von ${pages}`, x: 40, y: 20 })
  return [...furniture, ...ink]
    .map(
      ({ text, x, y }) =>
        `BT /F ${style.size.toFixed(2)} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm (${escaped(text)}) Tj ET`,
    )
    .join('\n')
}

function escaped(text) {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replace(/€/g, '\u0080')
    .replace(/–/g, '\u0096')
}

/** @returns the bytes of an uncompressed PDF with the lines, each a list of { column, texts } */
export function rawPdfOf(lines, given, dice) {
  const perPage = given.rowsPerPage * given.abreast
  const pages = Array.from({ length: Math.ceil(lines.length / perPage) }, (_, at) =>
    lines.slice(at * perPage, (at + 1) * perPage),
  )
  const places = placeColumns(lines, given)
  const height = 140 + (given.rowsPerPage + 3) * given.size * (given.pitch + (given.wrapAt < 99 ? 1.1 : 0))
  const style = { ...given, height }
  const box = `[0 0 ${(places.width * style.abreast + 40).toFixed(0)} ${height.toFixed(0)}]`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/${style.font}/Encoding/WinAnsiEncoding>>`,
  ]
  pages.forEach((page, at) => {
    const content = contentOf(pageInk(page, at + 1, places, style, dice), at + 1, pages.length, style)
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox${box}/Rotate ${style.rotate}/Contents ${5 + 2 * at} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    )
  })
  return assemble(objects)
}

function assemble(objects) {
  let body = '%PDF-1.4\n'
  let table = ''
  objects.forEach((object, at) => {
    table += `${String(body.length).padStart(10, '0')} 00000 n \n`
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
  })
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(body + end, 'latin1'))
}
