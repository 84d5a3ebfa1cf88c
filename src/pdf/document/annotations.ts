import type { Look } from './appearances.js'
import { applied, type Matrix } from './matrix.js'
import { type Box, boxAround } from './paint/box.js'
import type { Shape } from './paint/painting.js'

/** What PDF.js tells of an annotation, as far as it is used here. */
export interface RawAnnotation {
  readonly id?: string
  readonly subtype?: string
  readonly rect: readonly number[]
  readonly annotationFlags?: number
  readonly hasAppearance?: boolean
  readonly contentsObj?: { readonly str?: string }
  readonly richText?: { readonly str?: string } | null
  readonly textContent?: readonly string[]
  readonly fieldType?: string | null
  readonly fieldValue?: unknown
  readonly backgroundColor?: unknown
  readonly quadPoints?: ArrayLike<number> | null
  /** of one that is a file */
  readonly file?: { readonly filename?: string; readonly description?: string } | null
  /** 2: right */
  readonly textAlignment?: number | null
}

/** A mark that somebody put on a page after it was printed, or a field to fill in. */
export interface Mark {
  readonly kind: 'annotation' | 'form-field'
  /** of the PDF: "FreeText", "Stamp", "Widget" */
  readonly subtype: string
  /** what it lies over; several for one that follows the lines of a text */
  readonly boxes: readonly Box[]
  /** what it says, of a field what is entered; empty for a mere mark */
  readonly text: string
  /** the same, and the words in what it looks like */
  readonly said: string
  /** what is drawn in what it looks like; of the symbol that opens a note, nothing */
  readonly shapes: readonly Shape[]
  /** it may hide or change what lies below it */
  readonly isOver: boolean
  /** of a field */
  readonly isRightAligned: boolean
}

/** Bits of the flags: nobody sees it, on the screen or on paper. */
const HIDDEN = 2
const NO_VIEW = 32
const PRINT = 4

/** Leaves what lies below as it is: an emphasis, or a place to click at. */
const HARMLESS = new Set(['Link', 'Popup', 'Highlight', 'Underline', 'Squiggly', 'TrapNet', 'PrinterMark'])
/** A small symbol that opens a note. */
const SYMBOLS = new Set(['Text', 'FileAttachment', 'Sound'])

/**
 * @param viewport from the space of the page to the page as it is shown
 * @param looks by their ids, what annotations look like
 */
export function marksOf(
  annotations: readonly RawAnnotation[],
  viewport: Matrix,
  looks: ReadonlyMap<string, Look>,
): Mark[] {
  return annotations.filter(isSeen).flatMap((annotation) => {
    const { subtype = '' } = annotation
    const isField = subtype === 'Widget'
    const text = isField ? enteredIn(annotation) : wordsOf(annotation)
    const isOver = isField
      ? text !== '' || Boolean(annotation.backgroundColor) || isSignature(annotation)
      : covers(annotation)
    const look = looks.get(annotation.id ?? '')
    const said = withLook(text, look?.words ?? '')
    const shapes = shapesOf(annotation, said, look)
    if (!isOver && said === '' && shapes.length === 0) return []
    const boxes = boxesOf(annotation, viewport)
    const kind = isField ? 'form-field' : 'annotation'
    return [
      { kind, subtype, boxes, text, said, shapes, isOver, isRightAligned: annotation.textAlignment === 2 },
    ]
  })
}

function isSeen({ annotationFlags = 0, subtype }: RawAnnotation): boolean {
  if (subtype === 'Popup' || annotationFlags & HIDDEN) return false
  return !(annotationFlags & NO_VIEW) || (annotationFlags & PRINT) !== 0
}

/** @returns true where something may be written or drawn in what it looks like */
export function hasLook(annotation: RawAnnotation): boolean {
  return isSeen(annotation) && annotation.hasAppearance !== false
}

function covers({ subtype = '', hasAppearance, rect }: RawAnnotation): boolean {
  if (HARMLESS.has(subtype) || SYMBOLS.has(subtype)) return false
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect
  return x1 > x0 && y1 > y0 && (hasAppearance !== false || subtype !== 'Widget')
}

function isSignature({ fieldType, hasAppearance }: RawAnnotation): boolean {
  return fieldType === 'Sig' && hasAppearance === true
}

function enteredIn({ fieldType, fieldValue }: RawAnnotation): string {
  if (fieldType === 'Btn' || fieldType === 'Sig') return ''
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue]
  return values
    .filter((value) => typeof value === 'string')
    .join(' ')
    .trim()
}

/** The symbol of a note is of no meaning of its own. */
function shapesOf({ subtype = '' }: RawAnnotation, said: string, look?: Look): readonly Shape[] {
  return !look || (SYMBOLS.has(subtype) && said !== '') ? [] : look.shapes
}

/** A tick in a box is no word. */
function withLook(text: string, look: string): string {
  const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
  const isNew = /\p{L}{2}|\d/u.test(look) && !lettersOf(text).includes(lettersOf(look))
  return isNew ? `${text} ${look}`.trim() : text
}

function wordsOf({ contentsObj, richText, textContent, subtype, file }: RawAnnotation): string {
  // The text content of a mark over text is the text that it marks.
  const own = HARMLESS.has(subtype ?? '') || subtype === 'StrikeOut' ? [] : (textContent ?? [])
  const parts = [
    contentsObj?.str ?? '',
    richText?.str ?? '',
    file?.filename ?? '',
    file?.description ?? '',
    ...own,
  ]
  return [...new Set(parts.map((part) => part.replace(/\s+/g, ' ').trim()))]
    .filter((part) => part !== '')
    .join(' ')
}

function boxesOf({ rect, quadPoints }: RawAnnotation, viewport: Matrix): Box[] {
  const place = (x: number, y: number) => applied(viewport, x, y)
  const quads = quadPoints ? Array.from(quadPoints) : []
  if (quads.length >= 8)
    return Array.from({ length: Math.floor(quads.length / 8) }, (_, quad) => {
      const at = (index: number) => quads[quad * 8 + index] ?? 0
      return boxAround([0, 2, 4, 6].map((index) => place(at(index), at(index + 1))))
    })
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect
  return [boxAround([place(x0, y0), place(x1, y1)])]
}
