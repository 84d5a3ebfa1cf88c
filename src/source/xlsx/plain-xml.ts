/** What XML is made of, but for open tags: comment, instruction, text as it stands, closing tag, text. */
const OTHER = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s<>/]+)\s*>|([^<]+)/y
const OPEN = /<([^\s<>/!?='"&]+)/y
const ATTRIBUTE = /\s+([^\s<>/='"&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const END = /\s*(\/?)>/y
/** A sign written by its name or number. Whatever else begins so has its meaning elsewhere, or none. */
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i
const NUMBERED = /&#(?:x([0-9a-f]+)|(\d+));/gi
const LAST_CHARACTER = 0x10ffff

/**
 * The same XML in its plainest writing, so that nobody who reads it loses a part: no comments between two halves of a
 * text, no text in another writing, attributes in double quotes, no sign of markup within them.
 * @returns null for what is not well-formed, or rests on declarations of its own
 */
export function plainXml(bytes: Uint8Array): string | null {
  const xml = decoded(bytes) ?? '<'
  const parts: string[] = []
  const within: string[] = []
  for (let at = 0; at < xml.length; ) {
    const part = tagAt(xml, at) ?? otherAt(xml, at)
    if (!part || (part.closes !== null && within.pop() !== part.closes)) return null
    if (part.opens !== null) within.push(part.opens)
    parts.push(part.text)
    at = part.end
  }
  return within.length === 0 ? parts.join('') : null
}

/** A tag, a text or a comment. */
interface Part {
  /** in plain writing */
  readonly text: string
  /** where the XML goes on */
  readonly end: number
  /** names of the element that begins or ends here; null for none, and for one that does both */
  readonly opens: string | null
  readonly closes: string | null
}

function tagAt(xml: string, from: number): Part | null {
  const [begin, name = ''] = matchAt(OPEN, xml, from) ?? []
  if (begin === undefined) return null
  const names = new Set<string>()
  let text = begin
  let at = from + begin.length
  for (let one = matchAt(ATTRIBUTE, xml, at); one; one = matchAt(ATTRIBUTE, xml, at)) {
    const [written, attribute = '', double, single] = one
    const value = double ?? single ?? ''
    if (names.has(attribute) || !isSound(value)) return null
    names.add(attribute)
    text += ` ${attribute}="${value.replaceAll('>', '&gt;').replaceAll('"', '&quot;')}"`
    at += written.length
  }
  const [end, empty = ''] = matchAt(END, xml, at) ?? []
  if (end === undefined) return null
  return { text: `${text}${empty}>`, end: at + end.length, opens: empty === '' ? name : null, closes: null }
}

function otherAt(xml: string, at: number): Part | null {
  const [found, verbatim, closes = null, text = ''] = matchAt(OTHER, xml, at) ?? []
  if (found === undefined || !isSound(text)) return null
  const plain = closes === null ? escaped(verbatim) + text.replaceAll('>', '&gt;') : `</${closes}>`
  return { text: plain, end: at + found.length, opens: null, closes }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const escaped = (text = ''): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const isSound = (text: string): boolean =>
  !REFERENCE.test(text) &&
  [...text.matchAll(NUMBERED)].every(
    ([, hex, decimal]) => Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10) <= LAST_CHARACTER,
  )

const DECLARED = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/i

/** @returns null for another encoding than those of Office, and for bytes that are not in theirs */
function decoded(bytes: Uint8Array): string | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    const text = new TextDecoder(mark, { fatal: true }).decode(bytes)
    const declared = DECLARED.exec(text)?.[1] ?? mark
    return /^utf-?(?:8|16(?:le|be)?)$|^us-ascii$/i.test(declared) ? text : null
  } catch {
    return null
  }
}
