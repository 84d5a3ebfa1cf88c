import { placeOfCell } from './columns.js'
import { attribute, unescaped } from './xml.js'

/** Of cells and of shared texts: what may stand within what. Texts stand in the last ones alone. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  sheetData: ['row'],
  row: ['c'],
  c: ['f', 'v', 'is'],
  sst: ['si'],
  is: ['t', 'r', 'rPh', 'phoneticPr'],
  si: ['t', 'r', 'rPh', 'phoneticPr'],
  r: ['rPr', 't'],
  rPh: ['t'],
  f: [],
  v: [],
  t: [],
  phoneticPr: [],
}
const OF_TEXT = ['f', 'v', 't']
/** Of these, an element holds one at most. */
const ONCE = ['f', 'v', 'is', 't']

/** What the value of a cell looks like, by its type. */
const TYPES: ReadonlyMap<string, RegExp> = new Map([
  ['n', /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i],
  ['s', /^\d+$/],
  ['b', /^[01]$/],
  ['d', /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?$/],
  ['e', /^#/],
  ['str', /^/],
  ['inlineStr', /^/],
])

const TOKEN = /<(\/?)(?:([^\s>/:]+):)?([^\s>/]+)([^>]*?)(\/?)>|([^<]+)/g

/** A cell, or a shared text, that another program may read in another way. */
export interface UnsoundPlace {
  /** null outside of cells */
  readonly cell: string | null
}

interface Element {
  readonly name: string
  readonly attributes: string
  readonly children: string[]
  text: string
}

/**
 * Holds the cells of a sheet, or the texts that cells share, against what the standard lets them be made of: whatever
 * else stands there, one program takes and another leaves out.
 * @param xml in plain writing
 * @param root `sheetData` of a sheet, `sst` of shared texts
 * @returns the first place that is not so; null for none
 */
export function unsoundPlace(xml: string, root: 'sheetData' | 'sst'): UnsoundPlace | null {
  const reader = new SoundReader(root)
  for (const [, closing, prefix = '', name = '', attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const isSound =
      text !== undefined
        ? reader.text(text)
        : closing === '/'
          ? reader.close()
          : reader.open({ name, attributes, children: [], text: '' }, prefix) &&
            (empty !== '/' || reader.close())
    if (!isSound) return { cell: reader.cell }
  }
  return null
}

class SoundReader {
  cell: string | null = null
  private readonly path: Element[] = []
  private row = 0
  private column = 0
  private prefix: string | null = null
  /** elements around the root, or behind it */
  private outside = 0

  constructor(private readonly root: string) {}

  text(text: string): boolean {
    const top = this.path.at(-1)
    if (!top || !/\S/.test(text)) return true
    top.text += text
    return OF_TEXT.includes(top.name)
  }

  /** @returns whether the element may stand where it does */
  open(element: Element, prefix: string): boolean {
    const { name } = element
    const top = this.path.at(-1)
    if (!top) return this.enter(element, prefix)
    const isOfLooks = this.path.some((one) => one.name === 'rPr')
    if (isOfLooks ? name in WITHIN : !WITHIN[top.name]?.includes(name)) return false
    if (prefix !== this.prefix || (ONCE.includes(name) && top.children.includes(name))) return false
    top.children.push(name)
    this.path.push(element)
    return (name !== 'row' || this.enterRow(element)) && (name !== 'c' || this.enterCell(element))
  }

  close(): boolean {
    const element = this.path.pop()
    if (!element) {
      this.outside -= 1
      return true
    }
    // A text with parts of different looks has no other beside them.
    if (element.children.includes('r') && element.children.includes('t')) return false
    const parent = this.path.at(-1)
    if (element.name === 'v' && parent?.name === 'c') parent.text = element.text
    return element.name !== 'c' || isSoundCell(element)
  }

  /** Before and behind the root stands what is no matter here, but nothing that could be taken for it. */
  private enter(element: Element, prefix: string): boolean {
    if (element.name !== this.root) {
      this.outside += 1
      return element.name !== 'c'
    }
    // Others than plain ones nobody uses.
    if (this.prefix !== null || !/^\w*$/.test(prefix)) return false
    this.prefix = prefix
    this.path.push(element)
    return true
  }

  private enterRow({ attributes }: Element): boolean {
    const row = Number(numberedOnce(attributes, /^[1-9]\d{0,6}$/))
    const isNext = row > this.row
    this.row = row
    this.column = 0
    return isNext
  }

  private enterCell({ attributes }: Element): boolean {
    const address = numberedOnce(attributes, /^[A-Z]{1,3}[1-9]\d{0,6}$/)
    this.cell = address
    const place = address === null ? null : placeOfCell(address)
    const isNext = place?.row === this.row && place.column > this.column
    this.column = place?.column ?? this.column
    return isNext
  }
}

/** @returns the attribute `r`, where nothing of another name space could be taken for it or the type; null for none */
function numberedOnce(attributes: string, pattern: RegExp): string | null {
  if (/\s\w+:(?:r|s|t|hidden|ht)=/.test(attributes)) return null
  const value = attribute(attributes, 'r') ?? ''
  return pattern.test(value) ? value : null
}

/** @param cell with the text of its value */
function isSoundCell({ attributes, children, text }: Element): boolean {
  const type = attribute(attributes, 't') ?? 'n'
  const isInline = type === 'inlineStr'
  if (children.includes(isInline ? 'v' : 'is')) return false
  const value = unescaped(text).trim()
  return TYPES.has(type) && (value === '' || TYPES.get(type)?.test(value) === true)
}
