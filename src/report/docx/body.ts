import { type Markup, markup } from '../markup.js'
import type { Sheet } from '../sheet.js'
import type { WordBlock } from '../word-document.js'
import { paragraph, run } from './paragraph.js'

type Image = Extract<WordBlock, { kind: 'image' }>

/** A4 portrait with 2.2 cm at the sides: what is left for text, in twips and in pixels of 1/96 inch */
const TEXT_WIDTH = 9412
const IMAGE_WIDTH = 627
const TALLEST_IMAGE = 760
/** English Metric Units, of which drawings are measured, in a pixel */
const EMU = 9525

/** @param relation the id under which the part of a picture is known */
export function body(block: WordBlock, relation: (picture: Image) => string): Markup {
  switch (block.kind) {
    case 'title':
      return paragraph(markup`<w:pStyle w:val="Title"/>`, run(block.text))
    case 'heading':
      return paragraph(markup`<w:pStyle w:val="Heading1"/>`, run(block.text))
    case 'text':
      return paragraph(
        markup`<w:spacing w:after="120" w:line="288" w:lineRule="auto"/>`,
        run(block.text, { bold: block.strong }),
      )
    case 'item':
      return paragraph(markup`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`, run(block.text))
    case 'image':
      return picture(block, relation(block))
    case 'table':
      // Two tables in a row would become one.
      return markup`${table(block.table, block.widths)}${paragraph(markup`<w:spacing w:after="60"/>`, [])}`
  }
}

function picture({ png, title, description }: Image, relation: string): Markup {
  const scale = Math.min(IMAGE_WIDTH / png.width, TALLEST_IMAGE / png.height)
  const [cx, cy] = [png.width, png.height].map((side) => Math.round(side * scale) * EMU) as [number, number]
  const shown = markup`<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${title}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`
  const number = relation.replace(/\D/g, '')
  return paragraph(
    markup`<w:jc w:val="center"/>`,
    markup`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${number}" name="${title}" descr="${description}" title="${title}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${shown}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  )
}

/** @param shares of the width of the page per column, in per cent */
function table({ columns, rows }: Sheet, shares: readonly number[]): Markup {
  const widths = columns.map((_, at) => Math.round((TEXT_WIDTH * (shares[at] ?? 0)) / 100))
  const cell = (text: string, at: number, isHead: boolean) => {
    const fill = isHead && markup`<w:shd w:val="clear" w:color="auto" w:fill="E6ECF2"/>`
    const align = columns[at]?.kind === 'text' ? 'left' : 'right'
    return markup`<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/>${fill}</w:tcPr>${paragraph(
      markup`<w:jc w:val="${align}"/>`,
      run(text, { size: 17, bold: isHead }),
    )}</w:tc>`
  }
  // The head repeats on every page, and no row is torn apart.
  const head = markup`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${columns.map(({ label }, at) => cell(label, at, true))}</w:tr>`
  const body = rows.map(
    (row) =>
      markup`<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((value, at) => cell(String(value ?? ''), at, false))}</w:tr>`,
  )
  return markup`<w:tbl><w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${widths.map((width) => markup`<w:gridCol w:w="${width}"/>`)}</w:tblGrid>${head}${body}</w:tbl>`
}
