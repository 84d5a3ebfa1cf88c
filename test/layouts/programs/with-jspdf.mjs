import { readFileSync, writeFileSync } from 'node:fs'
import { jsPDF } from 'jspdf'
import { autoTable } from 'jspdf-autotable'
import { brokenByHand, FONT_FILES, headsOf, isPlain } from './fonts.mjs'

const STANDARD = { sans: 'helvetica', serif: 'times', mono: 'courier' }
const THEMES = {
  none: 'plain',
  all: 'grid',
  horizontal: 'plain',
  zebra: 'striped',
  'zebra and lines': 'striped',
}

/** Prints as web applications do: jsPDF with its tables. */
export async function printWithJspdf(jobs) {
  for (const { document, file } of jobs) writeFileSync(file, Buffer.from(printed(document)))
}

function printed(document) {
  const { paper, size, margin, blocks } = document
  const pdf = new jsPDF({
    unit: 'pt',
    format: paper,
    orientation: paper[0] > paper[1] ? 'landscape' : 'portrait',
    compress: true,
  })
  const font = isPlain(document) ? STANDARD[document.font] : embedded(pdf, document.font)
  let y = margin + size
  for (const block of blocks) {
    if (block.type === 'break') {
      pdf.addPage()
      y = margin + size
    } else if (block.type === 'text') y = paragraph(pdf, block, y, { ...document, font })
    else {
      autoTable(pdf, tableOptions(block, y, { ...document, font }))
      y = pdf.lastAutoTable.finalY + size * 2
    }
  }
  furniture(pdf, document, font)
  return pdf.output('arraybuffer')
}

function embedded(pdf, name) {
  FONT_FILES[name].forEach((file, at) => {
    pdf.addFileToVFS(`${name}${at}.ttf`, readFileSync(file).toString('base64'))
    pdf.addFont(`${name}${at}.ttf`, name, at === 1 ? 'bold' : 'normal')
  })
  return name
}

function paragraph(pdf, { text, bold, larger = 1, tight }, from, { paper, margin, size, font }) {
  let y = from
  pdf.setFont(font, bold ? 'bold' : 'normal').setFontSize(size * larger)
  for (const line of pdf.splitTextToSize(text, paper[0] - 2 * margin)) {
    if (y > paper[1] - margin - size) {
      pdf.addPage()
      y = margin + size
    }
    pdf.text(line, margin, y)
    y += size * larger * 1.35
  }
  return tight ? y : y + size * 0.7
}

function tableOptions(block, startY, { size, pitch, padding, margin, grid, font, headRepeated }) {
  const { columns, lines } = block
  const cellsOf = (cells) => {
    if (cells.length === 0) return [{ content: ' ', colSpan: columns.length }]
    return cells.filter(Boolean).map(({ text, bold, span, rowSpan }) => ({
      content: brokenByHand(text),
      colSpan: span ?? 1,
      rowSpan: rowSpan ?? 1,
      styles: { ...(bold ? { fontStyle: 'bold' } : {}), ...(span ? { halign: 'left' } : {}) },
    }))
  }
  return {
    startY,
    margin,
    theme: THEMES[grid],
    head: headsOf(block).map(cellsOf),
    body: lines.map(({ cells }) => cellsOf(cells)),
    showHead: headRepeated === 'every page' ? 'everyPage' : 'firstPage',
    styles: {
      ...{ font, fontSize: size, overflow: 'linebreak', textColor: 0, valign: 'top' },
      cellPadding: { vertical: (size * (pitch - 1.15)) / 2, horizontal: padding - 0.6 },
    },
    headStyles: { fillColor: grid === 'none' ? false : 220, textColor: 0 },
    columnStyles: Object.fromEntries(
      columns.map(({ width, align }, at) => [at, { cellWidth: width, halign: align }]),
    ),
    tableWidth: columns.reduce((sum, { width }) => sum + width, 0),
  }
}

function furniture(pdf, { header, footer, margin, paper }, font) {
  const pages = pdf.getNumberOfPages()
  pdf.setFont(font, 'normal').setFontSize(8)
  for (let page = 1; page <= pages; page++) {
    pdf.setPage(page)
    const filled = (text) => text.replace('{page}', page).replace('{pages}', pages)
    if (header) pdf.text(filled(header), margin, margin - 12)
    if (footer) pdf.text(filled(footer), margin, paper[1] - margin + 16)
  }
}
