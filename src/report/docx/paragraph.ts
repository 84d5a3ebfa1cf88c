import { Markup, markup } from '../markup.js'
import type { WordDocument } from '../word-document.js'

/** What the parts that hold text declare. */
export const NAMESPACES = new Markup(
  [
    ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
    ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
    ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
    ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
    ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ]
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(' '),
)

export interface RunStyle {
  readonly bold?: boolean
  /** half points */
  readonly size?: number
  /** six hexadecimal digits */
  readonly colour?: string
}

/** Text of one look; a line end in it is one in Word. */
export function run(text: string, style: RunStyle = {}): Markup {
  const lines = text.split('\n').map((line, at) => {
    const end = at > 0 && markup`<w:br/>`
    return markup`${end}<w:t xml:space="preserve">${line}</w:t>`
  })
  return markup`<w:r>${runProperties(style)}${lines}</w:r>`
}

function runProperties({ bold, size, colour }: RunStyle): Markup {
  // The order is that of the standard: Word calls a file with another one damaged.
  return markup`<w:rPr>${[
    bold === true && markup`<w:b/><w:bCs/>`,
    colour !== undefined && markup`<w:color w:val="${colour}"/>`,
    size !== undefined && markup`<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ]}</w:rPr>`
}

/** @param properties of the paragraph, in the order of the standard: style, list, spacing, alignment */
export function paragraph(properties: Markup, content: Markup | readonly Markup[]): Markup {
  return markup`<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
}

/** The line that says what the paper is, and the number of the page. */
export function footer({ footer: text, pageWords }: WordDocument): Markup {
  const small = { size: 16, colour: '4A5560' }
  const number = (code: string) => markup`<w:fldSimple w:instr="${code}">${run('1', small)}</w:fldSimple>`
  return markup`${paragraph(markup``, run(text, small))}${paragraph(markup`<w:jc w:val="right"/>`, [
    run(`${pageWords.page} `, small),
    number('PAGE'),
    run(` ${pageWords.of} `, small),
    number('NUMPAGES'),
  ])}`
}
