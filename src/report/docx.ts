import { body } from './docx/body.js'
import { fixedParts } from './docx/fixed-parts.js'
import { footer, NAMESPACES } from './docx/paragraph.js'
import { type Markup, markup } from './markup.js'
import type { WordBlock, WordDocument } from './word-document.js'
import { packOffice } from './zip.js'

type Image = Extract<WordBlock, { kind: 'image' }>

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * The paper for a council as a Word document (ECMA-376, WordprocessingML), with headings, tables and page numbers that
 * Word knows as such.
 * @returns the bytes; the same for the same paper
 */
export function toDocx(paper: WordDocument): Uint8Array {
  const pictures = paper.blocks.filter((block): block is Image => block.kind === 'image')
  const texts: Record<string, Markup> = {
    ...fixedParts(paper.locale),
    'docProps/core.xml': core(paper),
    'word/document.xml': document(paper, pictures),
    'word/footer1.xml': markup`<w:ftr ${NAMESPACES}>${footer(paper)}</w:ftr>`,
    'word/_rels/document.xml.rels': relations(pictures),
  }
  const encoder = new TextEncoder()
  return packOffice({
    ...Object.fromEntries(
      Object.entries(texts).map(([path, { text }]) => [path, encoder.encode(HEAD + text)]),
    ),
    ...Object.fromEntries(pictures.map(({ png }, at) => [`word/media/picture${at + 1}.png`, png.bytes])),
  })
}

function core({ title, subject, made }: WordDocument): Markup {
  const time = (name: string) => markup`<dcterms:${name} xsi:type="dcterms:W3CDTF">${made}</dcterms:${name}>`
  return markup`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>igm</dc:creator>${time('created')}${time('modified')}</cp:coreProperties>`
}

/** A4, portrait */
function document({ blocks }: WordDocument, pictures: readonly Image[]): Markup {
  const relation = (picture: Image) => `rIdPicture${pictures.indexOf(picture) + 1}`
  return markup`<w:document ${NAMESPACES}><w:body>${blocks.map((block) => body(block, relation))}<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`
}

function relations(pictures: readonly Image[]): Markup {
  const one = (id: string, type: string, target: string) =>
    markup`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  return markup`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
    ...['styles', 'numbering', 'settings'].map((name) => one(`rId-${name}`, name, `${name}.xml`)),
    one('rIdFooter', 'footer', 'footer1.xml'),
    ...pictures.map((_, at) => one(`rIdPicture${at + 1}`, 'image', `media/picture${at + 1}.png`)),
  ]}</Relationships>`
}
