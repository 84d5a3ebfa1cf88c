import { writeFileSync } from 'node:fs'
import pdfmake from 'pdfmake'
import { brokenByHand, FONT_FILES, headsOf } from './fonts.mjs'

/** Prints as servers in Node do: pdfmake with a description of the document. */
export async function printWithPdfmake(jobs) {
  pdfmake.setFonts(
    Object.fromEntries(Object.entries(FONT_FILES).map(([name, [normal, bold]]) => [name, { normal, bold }])),
  )
  pdfmake.setUrlAccessPolicy?.(() => false)
  pdfmake.setLocalAccessPolicy?.(() => true)
  for (const { document, file } of jobs)
    writeFileSync(file, await pdfmake.createPdf(description(document)).getBuffer())
}

function description(document) {
  const { paper, margin, size, font, header, footer, blocks } = document
  const edge = (text, top) =>
    text && {
      [top ? 'header' : 'footer']: (page, pages) => ({
        text: text.replace('{page}', page).replace('{pages}', pages),
        margin: [margin, top ? margin - 20 : 4, 0, 0],
        fontSize: 8,
      }),
    }
  return {
    pageSize: { width: paper[0], height: paper[1] },
    pageMargins: margin,
    defaultStyle: { font, fontSize: size },
    ...edge(header, true),
    ...edge(footer, false),
    content: blocks.map((block) => contentOf(block, document)),
  }
}

function contentOf(block, document) {
  if (block.type === 'break') return { text: '', pageBreak: 'after' }
  if (block.type === 'table') return tableOf(block, document)
  const { text, bold, larger = 1, tight } = block
  return { text, bold: Boolean(bold), fontSize: document.size * larger, margin: [0, 0, 0, tight ? 0 : 8] }
}

function tableOf(block, { padding, size, pitch, grid, headRepeated }) {
  const { columns, lines } = block
  const heads = headsOf(block)
  const edge = (size * (pitch - 1.17)) / 2
  return {
    margin: [0, 0, 0, 12],
    table: {
      headerRows: headRepeated === 'every page' ? heads.length : 0,
      widths: columns.map(({ width }) => width - 2 * padding + 1),
      dontBreakRows: true,
      body: [...heads, ...lines.map(({ cells }) => cells)].map((cells) => rowOf(cells, columns)),
    },
    layout: {
      hLineWidth: () => (grid === 'none' || grid === 'zebra' ? 0 : 0.5),
      vLineWidth: () => (grid === 'all' || grid === 'zebra and lines' ? 0.5 : 0),
      paddingLeft: () => padding - 0.6,
      paddingRight: () => padding - 0.6,
      paddingTop: () => edge,
      paddingBottom: () => edge,
      fillColor: (row) => (grid.startsWith('zebra') && row % 2 === 1 ? '#e8eef4' : null),
    },
  }
}

function rowOf(cells, columns) {
  if (cells.length === 0) return [{ text: ' ', colSpan: columns.length }, ...columns.slice(1).map(() => ({}))]
  let at = 0
  return cells.flatMap(({ text, bold, span = 1 }) => {
    const alignment = span > 1 ? 'left' : columns[at].align
    at += span
    const cell = { text: brokenByHand(text), bold: Boolean(bold), alignment, colSpan: span }
    return [cell, ...Array.from({ length: span - 1 }, () => ({}))]
  })
}
