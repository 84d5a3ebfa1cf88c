import { transcribed } from '../../domain/clean-text.js'
import { unescaped } from '../../domain/xml-text.js'
import { escapeText, markup } from '../markup.js'
import { packOffice } from '../zip.js'
import { paragraph, run } from './paragraph.js'
import { seenText } from './seen-text.js'

/** The parts of a Word document by their paths. */
export type DocxParts = Readonly<Record<string, Uint8Array>>

/** What a template asks for that nobody can give. */
export interface TemplateFault {
  /** placeholders without a value, as written */
  readonly unknown: readonly string[]
  /** text around braces that open or close no placeholder */
  readonly open: readonly string[]
}

export interface Filled {
  /** of the document; the same for the same template and values */
  readonly bytes: Uint8Array
  /** names of the placeholders that the template has */
  readonly used: ReadonlySet<string>
}

/** Lines that must be read, and the placeholder that may stand for them. */
export interface LinesAbove {
  readonly name: string
  readonly lines: readonly string[]
}

const DOCUMENT = 'word/document.xml'
/** Where a reader of the document finds text. */
const TEXTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/
const PLACEHOLDER = /\{\{\s*([^{}\n]*?)\s*\}\}/g

/**
 * Puts values in the place of `{{name}}`, in text, heads and feet, also where Word has cut a placeholder into several
 * runs: the value takes the look of the first of them. A line end in a value is one in Word.
 * @param values by name, as `placeholderKey` writes it
 * @param above they come before everything, unless the text begins with their placeholder, for everybody to see
 * @returns the document, or what is wrong with the template
 */
export function fillTemplate(
  parts: DocxParts,
  values: ReadonlyMap<string, string>,
  above: readonly LinesAbove[],
): Filled | TemplateFault {
  const used = new Set<string>()
  const unknown = new Set<string>()
  const open = new Set<string>()
  const filled = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => {
    if (!TEXTS.test(path)) return [path, bytes]
    const xml = filledXml(new TextDecoder().decode(bytes), (name) => {
      const key = placeholderKey(name)
      const value = values.get(key)
      if (value === undefined) unknown.add(name)
      else used.add(key)
      return value ?? ''
    })
    for (const text of xml.open) open.add(text)
    return [path, new TextEncoder().encode(xml.text)]
  })
  if (unknown.size + open.size > 0) return { unknown: [...unknown], open: [...open] }
  const whole = Object.fromEntries(filled)
  const said = namesSeen(parts)
  const lines = above.flatMap((one) => (said.has(placeholderKey(one.name)) ? [] : one.lines))
  return { bytes: packOffice(lines.length === 0 ? whole : withLinesAbove(whole, lines)), used }
}

/** Lines at the beginning of a letter, empty ones aside: with its head and address, the mark is among them. */
const BEGINNING = 10

/** @returns keys of the placeholders that everybody sees at the beginning: no head or foot, which may be on no page */
function namesSeen(parts: DocxParts): ReadonlySet<string> {
  const [document, styles] = [DOCUMENT, 'word/styles.xml'].map((path) =>
    new TextDecoder().decode(parts[path] ?? new Uint8Array()),
  )
  const lines = seenText(document ?? '', styles ?? '').split('\n')
  const beginning = lines.filter((line) => line.trim() !== '').slice(0, BEGINNING)
  return new Set([...beginning.join('\n').matchAll(PLACEHOLDER)].map(([, name = '']) => placeholderKey(name)))
}

/** @returns a name without regard to its case and to how umlauts are written */
export function placeholderKey(name: string): string {
  return transcribed(name.normalize('NFC').toLowerCase())
}

function withLinesAbove(parts: DocxParts, lines: readonly string[]): DocxParts {
  const said = lines.map((line) => paragraph(markup``, run(line, { bold: true })))
  const xml = new TextDecoder().decode(parts[DOCUMENT])
  const text = xml.replace(/<w:body(?:\s[^>]*)?>/, (body) => body + markup`${said}`.text)
  return { ...parts, [DOCUMENT]: new TextEncoder().encode(text) }
}

/** One text of a run, and where it stands in all text of its part. */
interface Piece {
  readonly element: string
  readonly from: number
  readonly to: number
}

function filledXml(
  xml: string,
  valueFor: (name: string) => string,
): { readonly text: string; readonly open: readonly string[] } {
  const pieces: Piece[] = []
  let whole = ''
  for (const [element, text] of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)) {
    // No placeholder goes on in the next paragraph.
    const said = text === undefined ? '\n' : unescaped(text)
    if (text !== undefined) pieces.push({ element, from: whole.length, to: whole.length + said.length })
    whole += said
  }
  const places = [...whole.matchAll(PLACEHOLDER)].map(({ 0: text, 1: name = '', index }) => ({
    from: index,
    to: index + text.length,
    value: valueFor(name),
  }))
  let at = 0
  const text = xml.replace(/<w:t(?:\s[^>]*)?>[^<]*<\/w:t>/g, (element) => {
    const piece = pieces[at++]
    return piece ? filledPiece(piece, whole, places) : element
  })
  const rest = whole.replace(PLACEHOLDER, '').split('\n')
  return { text, open: rest.filter((line) => /\{\{|\}\}/.test(line)).map((line) => line.slice(0, 60)) }
}

function filledPiece(
  { element, from, to }: Piece,
  whole: string,
  places: readonly { readonly from: number; readonly to: number; readonly value: string }[],
): string {
  const met = places.filter((place) => place.from < to && place.to > from)
  if (met.length === 0) return element
  let text = ''
  let at = from
  for (const place of met) {
    text += whole.slice(at, Math.max(at, place.from))
    // The value stands where the placeholder begins; what else of it is in other runs goes away.
    if (place.from >= from) text += place.value
    at = Math.min(to, place.to)
  }
  const lines = (text + whole.slice(at, to)).split('\n')
  return lines.map((line) => `<w:t xml:space="preserve">${escapeText(line)}</w:t>`).join('<w:br/>')
}
