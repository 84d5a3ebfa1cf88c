import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PaperBlock, PaperDocument } from './paper.js'
import type { Sheet } from './sheet.js'
import { repack } from './zip.js'

const FONT = 'Arial'
/** half points */
const SIZE = 20
/** A4 portrait with 2.2 cm at the sides: what is left for text, in twips and in pixels of 1/96 inch */
const TEXT_WIDTH = 9412
const PICTURE_WIDTH = 627
const MARGIN = { top: 1134, bottom: 1134, left: 1247, right: 1247 }
const TALLEST_PICTURE = 760
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '9AA5AF' }

/** The paper for a council as a Word document, with headings, tables and page numbers that Word knows as such. */
export async function toDocx(paper: PaperDocument): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    subject: paper.subject,
    creator: 'igm',
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE, language: { value: paper.locale } } },
        title: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: {
          run: { font: FONT, size: 26, bold: true, color: '14181C' },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: { page: { margin: MARGIN, size: { width: 11906, height: 16838 } } },
        footers: { default: footer(paper) },
        children: paper.blocks.flatMap((block) => content(block)),
      },
    ],
  })
  const bytes = await Packer.pack(document, 'uint8array')
  return repack(bytes, (_, xml) => withoutClock(xml, paper.made))
}

/** The time of its making is that of the paper, not of this line of code. */
function withoutClock(xml: string, made: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${made}`)
}

function footer({ footer: text, pageWords }: PaperDocument): Footer {
  const run = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
    new TextRun({ size: 16, color: '4A5560', children })
  return new Footer({
    children: [
      new Paragraph({ children: [run([text])] }),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          run([`${pageWords.page} `, PageNumber.CURRENT, ` ${pageWords.of} `, PageNumber.TOTAL_PAGES]),
        ],
      }),
    ],
  })
}

function content(block: PaperBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] })]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(block.text)] })]
    case 'text':
      return [paragraph(block.text, { bold: block.strong })]
    case 'item':
      return [new Paragraph({ bullet: { level: 0 }, children: [new TextRun(block.text)] })]
    case 'picture':
      return [picture(block)]
    case 'table':
      // Two tables in a row would become one.
      return [table(block.table, block.widths), new Paragraph({ spacing: { after: 60 } })]
  }
}

function paragraph(text: string, { bold }: { bold: boolean }): Paragraph {
  return new Paragraph({ spacing: { after: 120, line: 288 }, children: [new TextRun({ text, bold })] })
}

function picture({ png, title, description }: Extract<PaperBlock, { kind: 'picture' }>): Paragraph {
  const scale = Math.min(PICTURE_WIDTH / png.width, TALLEST_PICTURE / png.height)
  const transformation = { width: Math.round(png.width * scale), height: Math.round(png.height * scale) }
  const altText = { title, description, name: title }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new ImageRun({ type: 'png', data: png.bytes, transformation, altText })],
  })
}

/** @param shares of the width of the page per column, in per cent */
function table({ columns, rows }: Sheet, shares: readonly number[]): Table {
  const width = (at: number) => Math.round((TEXT_WIDTH * (shares[at] ?? 0)) / 100)
  const cell = (text: string, at: number, isHead: boolean) =>
    new TableCell({
      width: { size: width(at), type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E6ECF2' } } : {}),
      children: [
        new Paragraph({
          alignment: columns[at]?.kind === 'text' ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children: [new TextRun({ text, size: 17, bold: isHead })],
        }),
      ],
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map((_, at) => width(at)),
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, at) => cell(label, at, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((value, at) => cell(String(value ?? ''), at, false)),
          }),
      ),
    ],
  })
}
