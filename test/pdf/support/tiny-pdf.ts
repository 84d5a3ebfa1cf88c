/** One piece of text. Lengths in points, y upwards from the bottom of the page, as PDF has it. */
export interface Ink {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  /** operators before the text: colour, render mode, spacing */
  readonly before?: string
  readonly font?: 'Helvetica' | 'Courier'
  /** degrees */
  readonly turn?: number
}

export interface TinyPage {
  readonly ink: readonly Ink[]
  /** degrees by which a viewer turns the page */
  readonly rotate?: number
  readonly size?: readonly [width: number, height: number]
}

/** Helvetica's widths in thousandths for the characters that matter to a right edge. */
const WIDTHS: Readonly<Record<string, number>> = { '.': 278, ' ': 278, ',': 278, '€': 556, '\u00a0': 278 }

/** @returns points, for digits and the signs between them */
export function numberWidth(text: string, size: number): number {
  return ([...text].reduce((sum, char) => sum + (WIDTHS[char] ?? 556), 0) * size) / 1000
}

/** A PDF of the simplest kind: two fonts, uncompressed, WinAnsi; text is the only thing on its pages. */
export function tinyPdf(pages: readonly TinyPage[]): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
  ]
  pages.forEach(({ ink, rotate = 0, size = [595, 842] }, index) => {
    const content = ink.map(show).join('\n')
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.join(' ')}]/Rotate ${rotate}/Contents ${6 + 2 * index} 0 R` +
        '/Resources<</Font<</Helvetica 3 0 R/Courier 4 0 R>>>>>>',
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    )
  })
  return assemble(objects)
}

function show({ text, x, y, size = 10, before = '', font = 'Helvetica', turn = 0 }: Ink): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(4)).join(' ')
  return `q BT ${before} /${font} ${size} Tf ${matrix} Tm (${escaped(text)}) Tj ET Q`
}

function escaped(text: string): string {
  return [...text.replace(/€/g, '\u0080').replace(/–/g, '\u0096')]
    .map((char) => (/[()\\]/.test(char) ? `\\${char}` : char))
    .join('')
}

/** @param trailer further entries of the trailer */
export function assemble(objects: readonly string[], trailer = ''): Uint8Array {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  body += `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${body.lastIndexOf('xref\n0')}\n%%EOF\n`
  return new Uint8Array(Buffer.from(body, 'latin1'))
}
