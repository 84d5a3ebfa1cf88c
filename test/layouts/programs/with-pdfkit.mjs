import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import PDFDocument from 'pdfkit'
import { brokenByHand, FONT_FILES, headsOf, isPlain, STANDARD_FONTS } from './fonts.mjs'

/** Draws each line of each cell where it belongs: no structure, no spaces between the columns. */
export async function printWithPdfkit(jobs) {
  for (const { document, file } of jobs) await printOne(document, file)
}

async function printOne(document, file) {
  const isFlagged = document.rotation === 'flag'
  const [width, height] = document.paper
  const isTurned = document.rotation !== 'none'
  const pdf = new PDFDocument({
    size: isTurned ? [height, width] : [width, height],
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
  })
  const output = pdf.pipe(createWriteStream(file))
  const fonts = isPlain(document) ? STANDARD_FONTS[document.font] : FONT_FILES[document.font]
  const pen = new Pen(pdf, { ...document, isTurned, isFlagged, fonts })
  for (const block of document.blocks) {
    if (block.type === 'break') pen.newPage()
    else if (block.type === 'text') pen.paragraph(block)
    else pen.table(block)
  }
  pen.furniture()
  pdf.end()
  await finished(output)
}

/** Where the next line goes, and how. */
class Pen {
  constructor(pdf, style) {
    Object.assign(this, { pdf, style })
    this.pitch = style.size * style.pitch
    this.known = new Map()
    this.newPage()
  }

  newPage() {
    const { pdf, style } = this
    const [width, height] = style.paper
    pdf.addPage()
    if (style.isFlagged) pdf.page.dictionary.data.Rotate = 90
    // A turned page shows its content upright only for a head that is turned, or with the flag.
    if (style.isTurned) pdf.transform(0, -1, 1, 0, 0, width)
    if (style.watermark) {
      pdf
        .save()
        .rotate(-45, { origin: [width / 2, height / 2] })
        .fillColor('#dddddd')
      pdf
        .font(style.fonts[1])
        .fontSize(70)
        .text(style.watermark, width / 2 - 150, height / 2, { lineBreak: false })
      pdf.restore().fillColor('#000000')
    }
    this.y = style.margin + 14
  }

  get bottom() {
    return this.style.paper[1] - this.style.margin - 14
  }

  paragraph({ text, bold, larger = 1, tight }) {
    const size = this.style.size * larger
    for (const line of text
      .split('\n')
      .flatMap((part) => this.wrapped(part, bold, this.style.paper[0] - 2 * this.style.margin, size))) {
      if (this.y + size * 1.4 > this.bottom) this.newPage()
      this.draw(line, this.style.margin, bold, size)
      this.y += size * 1.35
    }
    if (!tight) this.y += size * 0.7
  }

  table(block) {
    const { headRepeated } = this.style
    const heads = headsOf(block)
    for (const cells of heads) this.row(cells, block, [])
    block.lines.forEach(({ cells }, at) => {
      this.row(
        cells,
        block,
        headRepeated === 'every page' ? heads : [],
        this.style.grid.startsWith('zebra') && at % 2 === 1,
      )
    })
    this.y += this.pitch
  }

  /** @param heads printed again where the row begins a page */
  row(cells, block, heads, isStriped = false) {
    const { columns } = block
    let at = 0
    let x = this.style.margin
    const parts = cells.map((cell) => {
      const span = cell.span ?? 1
      const width = columns.slice(at, at + span).reduce((sum, column) => sum + column.width, 0)
      const part = { cell, x, width, align: cell.span ? 'left' : columns[at].align, key: columns[at].key }
      at += span
      x += width
      return { ...part, lines: this.linesOf(cell, width) }
    })
    const height =
      this.pitch + (Math.max(1, ...parts.map(({ lines }) => lines.length)) - 1) * this.style.size * 1.15
    if (this.y + height > this.bottom) {
      this.newPage()
      for (const head of heads) this.row(head, block, [])
    }
    if (isStriped)
      this.pdf
        .rect(this.style.margin, this.y - 1, x - this.style.margin, height)
        .fill('#e8eef4')
        .fillColor('#000000')
    for (const part of parts) this.cell(part, height)
    this.y += height
  }

  linesOf({ text, bold }, width) {
    return brokenByHand(text)
      .split('\n')
      .flatMap((line) => this.wrapped(line, bold, width - 2 * this.style.padding, this.style.size))
  }

  cell({ cell, x, width, align, key, lines }, height) {
    const { padding, grid, size, leaders } = this.style
    if (grid === 'all' || grid === 'zebra and lines')
      this.pdf
        .lineWidth(0.4)
        .rect(x, this.y - 2, width, height)
        .stroke()
    if (grid === 'horizontal')
      this.pdf
        .lineWidth(0.3)
        .moveTo(x, this.y - 2)
        .lineTo(x + width, this.y - 2)
        .stroke()
    lines.forEach((line, at) => {
      const free = width - 2 * padding - this.widthOf(line, cell.bold, size)
      const left = x + padding + free * { left: 0, center: 0.5, right: 1 }[align]
      const y = this.y + at * size * 1.15
      this.draw(line, left, cell.bold, size, y)
      if (leaders && key === 'name' && line && !cell.bold && !cell.span && free > size * 2)
        this.draw(
          '.'.repeat(Math.floor(free / size / 0.32)),
          left + this.widthOf(line, false, size) + size * 0.3,
          false,
          size * 0.9,
          y,
        )
    })
  }

  draw(text, x, bold, size, y = this.y) {
    if (text === '') return
    this.pdf
      .font(this.style.fonts[bold ? 1 : 0])
      .fontSize(size)
      .text(text, x, y, { lineBreak: false })
  }

  widthOf(text, bold, size) {
    const key = `${bold ? 'b' : ''}${text}`
    if (!this.known.has(key))
      this.known.set(
        key,
        this.pdf
          .font(this.style.fonts[bold ? 1 : 0])
          .fontSize(100)
          .widthOfString(text),
      )
    return (this.known.get(key) * size) / 100
  }

  /** Breaks at blanks, and behind hyphens. */
  wrapped(text, bold, width, size) {
    if (this.widthOf(text, bold, size) <= width + 0.5) return [text]
    const lines = ['']
    for (const word of text.split(/(?<=[- ])/)) {
      const longer = lines.at(-1) + word
      if (lines.at(-1) !== '' && this.widthOf(longer.trimEnd(), bold, size) > width + 0.5) lines.push(word)
      else lines[lines.length - 1] = longer
    }
    return lines.map((line) => line.trimEnd())
  }

  furniture() {
    const { header, footer, margin, paper, isTurned } = this.style
    const { start, count } = this.pdf.bufferedPageRange()
    for (let page = start; page < start + count; page++) {
      this.pdf.switchToPage(page)
      if (isTurned) this.pdf.save().transform(1, 0, 0, 1, 0, 0)
      const filled = (text) => text.replace('{page}', page + 1).replace('{pages}', count)
      if (header) this.draw(filled(header), margin, false, 8, margin - 12)
      if (footer) this.draw(filled(footer), margin, false, 8, paper[1] - margin + 4)
      if (isTurned) this.pdf.restore()
    }
  }
}
