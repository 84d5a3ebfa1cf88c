import { unescaped } from '../../domain/xml-text.js'

/** What a page may show elsewhere, otherwise or not at all: boxes, tables, fields, what was taken out. */
const ASIDE =
  /<(\/?)(w:(?:tbl|txbxContent|pict|object|del|moveFrom|fldSimple)|mc:AlternateContent)(?=[\s>/])[^>]*?(\/?)>/g
/** Of a run or a style, where it is not switched off. */
const HIDDEN = /<w:(?:vanish|webHidden|specVanish)(?=[\s/>])(?![^>]*w:val="(?:0|false|off)")/
/** Ground of the colour of the text would hide it; a yellow marker does not. */
const GROUND = /<w:shd(?=[\s/>])|<w:highlight (?![^>]*w:val="yellow")/
/** Half points: smaller than this is not read. */
const SMALLEST = 12
/** Of red, green and blue: text in which each is as light as this is hardly seen on white. */
const LIGHT = 0xa0

/**
 * The text of a Word document that whoever reads it is sure to see: in its paragraphs, dark, of readable size.
 * @param document XML of its text
 * @param styles XML of its styles
 * @returns a line a paragraph
 */
export function seenText(document: string, styles: string): string {
  const isUnseen = unseenStyles(styles)
  return withoutAside(document)
    .split(/<w:p(?=[\s>])/)
    .slice(1)
    .map((paragraph) => seenRuns(paragraph, isUnseen))
    .join('\n')
}

/** @param style its id; undefined for the one that text has without any */
type IsUnseen = (style: string | undefined) => boolean

function seenRuns(paragraph: string, isUnseen: IsUnseen): string {
  const [properties = '', ...runs] = paragraph.split(/<w:r(?=[\s>])/)
  if (GROUND.test(properties) || isUnseen(attributeOf('pStyle', properties))) return ''
  return runs
    .filter((run) => {
      const style = attributeOf('rStyle', run)
      return !isHard(run) && (style === undefined || !isUnseen(style))
    })
    .flatMap((run) => [...run.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)])
    .map(([, text = '']) => unescaped(text))
    .join('')
}

/** @param xml of a run, or of the look of a style @returns whether text of this look may be hard to see */
function isHard(xml: string): boolean {
  const size = Number(attributeOf('sz', xml) ?? SMALLEST)
  const colour = /^[0-9A-F]{6}$/i.exec(attributeOf('color', xml) ?? '')?.[0] ?? '000000'
  const isLight = [0, 2, 4].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= LIGHT)
  return HIDDEN.test(xml) || GROUND.test(xml) || size < SMALLEST || isLight
}

const attributeOf = (element: string, xml: string): string | undefined =>
  new RegExp(`<w:${element} [^>]*?w:val="([^"]*)"`).exec(xml)?.[1]

function unseenStyles(styles: string): IsUnseen {
  const [defaults = '', ...all] = styles.split(/<w:style(?=\s)/)
  const byId = new Map(all.map((xml) => [/w:styleId="([^"]*)"/.exec(xml)?.[1], xml]))
  const plain = all.find((xml) => /^[^>]*w:type="paragraph"[^>]*w:default="1"/.test(xml))
  return (style) => {
    const met = new Set<string>()
    let xml = style === undefined ? plain : byId.get(style)
    // A style may be based on itself by way of others.
    while (xml !== undefined && !met.has(xml)) {
      met.add(xml)
      xml = byId.get(attributeOf('basedOn', xml))
    }
    return [defaults, ...met].some(isHard)
  }
}

/** @returns the XML without what is set aside, which may lie within each other */
function withoutAside(xml: string): string {
  let depth = 0
  let from = 0
  let kept = ''
  for (const { 0: tag, 1: closing, 3: empty, index } of xml.matchAll(ASIDE)) {
    if (empty) continue
    if (depth === 0) kept += xml.slice(from, index)
    depth = Math.max(0, depth + (closing ? -1 : 1))
    from = index + tag.length
  }
  return depth === 0 ? kept + xml.slice(from) : kept
}
