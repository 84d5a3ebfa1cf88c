import { deflateSync, inflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'

async function withOrder(bytes, dice, change) {
  const source = await PDFDocument.load(bytes, { updateMetadata: false })
  const order = change(source.getPageIndices(), dice)
  const target = await PDFDocument.create({ updateMetadata: false })
  for (const page of await target.copyPages(source, order)) target.addPage(page)
  return target.save()
}

/** Cuts the operators of one stream with text in it, so that the file around it stays sound. */
async function withCutContent(bytes, dice, cut) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const streams = document.context
    .enumerateIndirectObjects()
    .flatMap(([reference, object]) =>
      object instanceof PDFRawStream ? [{ reference, object, text: textOf(object) }] : [],
    )
    .filter(({ text }) => text !== null && /\bT[jJ]\b|['"]/.test(text))
  // Some programs hide their text in form objects, or filter it in other ways.
  if (streams.length === 0) return bytes
  const { reference, object, text } = dice.pick(streams)
  object.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  object.dict.delete(PDFName.of('DecodeParms'))
  const contents = deflateSync(Buffer.from(cut(text, dice), 'latin1'))
  document.context.assign(reference, PDFRawStream.of(object.dict, contents))
  return document.save()
}

function textOf({ dict, contents }) {
  const filter = String(dict.get(PDFName.of('Filter')) ?? '').replace(/[[\] ]/g, '')
  if (filter !== '' && filter !== '/FlateDecode') return null
  try {
    const text = (filter === '' ? Buffer.from(contents) : inflateSync(contents)).toString('latin1')
    return /\bBT\b/.test(text) ? text : null
  } catch {
    return null
  }
}

function withoutOperators(text, dice) {
  const lines = text.split('\n')
  const start = dice.below(lines.length)
  lines.splice(start, 1 + dice.below(8))
  return lines.join('\n')
}

const without = (list, index) => list.filter((_, at) => at !== index)

/** Ways to change a file that understand its pages: (bytes, dice) → bytes. */
export const PAGE_CHANGES = {
  'page dropped': (bytes, dice) =>
    withOrder(bytes, dice, (pages) => (pages.length > 1 ? without(pages, dice.below(pages.length)) : pages)),
  'page doubled': (bytes, dice) =>
    withOrder(bytes, dice, (pages) => [...pages, dice.pick(pages)].sort((a, b) => a - b)),
  'pages swapped': (bytes, dice) => withOrder(bytes, dice, (pages) => dice.shuffled(pages)),
  'content cut': (bytes, dice) =>
    withCutContent(bytes, dice, (text) => text.slice(0, dice.below(text.length))),
  'operators dropped': (bytes, dice) => withCutContent(bytes, dice, withoutOperators),
}
