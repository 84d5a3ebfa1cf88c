/** One object of a PDF: its text, or a dictionary without its brackets and the bytes of the stream that follows. */
export type RawObject = string | { readonly dict: string; readonly stream: Uint8Array }

export interface RawPdf {
  /** numbered from 1 */
  readonly objects: readonly RawObject[]
  /** further entries of the trailer */
  readonly trailer?: string
  readonly root?: number
}

/** @returns the bytes of a PDF 1.7 with a table of all its objects; what they say is the caller's business */
export function rawPdf({ objects, trailer = '', root = 1 }: RawPdf): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let length = 9
  const add = (part: Uint8Array) => {
    parts.push(Buffer.from(part))
    length += part.length
  }
  const offsets = objects.map((object, index) => {
    const offset = length
    add(Buffer.from(`${index + 1} 0 obj\n`))
    if (typeof object === 'string') add(Buffer.from(object, 'latin1'))
    else {
      const says = /\/Length\b/.test(object.dict) ? '' : `/Length ${object.stream.length}`
      add(Buffer.from(`<<${object.dict}${says}>>stream\n`, 'latin1'))
      add(object.stream)
      add(Buffer.from('\nendstream'))
    }
    add(Buffer.from('\nendobj\n'))
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = length
  const size = objects.length + 1
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}`))
  add(
    Buffer.from(
      `trailer<</Size ${size}/Root ${root} 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
      'latin1',
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}
