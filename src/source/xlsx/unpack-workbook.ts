import { IgmError } from '../../domain/problem.js'
import { unzipWithin } from '../unzip-within.js'
import { plainXml } from './plain-xml.js'
import { attribute, tags } from './xml.js'

export const WORKBOOK = 'xl/workbook.xml'
/** By the kind of their relation. */
const USUAL = {
  styles: 'xl/styles.xml',
  sharedStrings: 'xl/sharedStrings.xml',
  theme: 'xl/theme/theme1.xml',
} as const

/** bytes */
const LARGEST_PART = 30_000_000
const MOST_PARTS = 2_000

/** Old Excel files, and all that is encrypted, are such a container; a stream of it has this name in UTF-16. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** XML of the workbook in plain writing, by path. Styles, texts and theme have their usual names, whatever the file calls them. */
export type Parts = ReadonlyMap<string, string>

/** @returns whether the bytes are a workbook of some kind, and no text */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isContainer(bytes)
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 99) < 9
const isContainer = (bytes: Uint8Array) => CONTAINER.every((byte, at) => bytes[at] === byte)

/**
 * The XML parts of an XLSX file by path, unpacked within bounds whatever the file says of its sizes.
 * @param path for the errors only
 * @throws IgmError `workbook-invalid`
 */
export async function unpackWorkbook(bytes: Uint8Array, path: string): Promise<Parts> {
  const refuse = (reason: WorkbookFault): never => {
    throw new IgmError('workbook-invalid', { path, reason })
  }
  if (isContainer(bytes)) refuse(Buffer.from(bytes).includes(ENCRYPTED) ? 'protected' : 'xls')
  const names: string[] = []
  const isWanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    names.push(name)
    if (!/^xl\/.*\.(?:xml|rels)$/.test(name)) return false
    if (originalSize > LARGEST_PART || names.length > MOST_PARTS) refuse('too-large')
    return true
  }
  const unpacked = Object.entries(await unzipWithin(bytes, isWanted, refuse))
  if (names.includes('content.xml')) refuse('ods')
  if (names.includes('xl/workbook.bin')) refuse('xlsb')
  const parts = new Map(unpacked.map(([name, part]) => [name, plainXml(part) ?? refuse('damaged')]))
  return parts.has(WORKBOOK) ? withUsualNames(parts) : refuse('not-a-workbook')
}

function withUsualNames(parts: Parts): Parts {
  const related = relationsOf(parts)
  const usual = Object.entries(USUAL).map(([kind, name]) => {
    const relation = related.find(({ type }) => type.endsWith(`/${kind}`))
    return [name, parts.get(relation?.part ?? name) ?? ''] as const
  })
  return new Map([...parts, ...usual])
}

interface Relation {
  readonly id: string
  readonly type: string
  /** path within the file */
  readonly part: string
}

/** @returns what the workbook is made of */
export function relationsOf(parts: Parts): Relation[] {
  return tags(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((attributes) => {
    const target = attribute(attributes, 'Target') ?? ''
    return {
      id: attribute(attributes, 'Id') ?? '',
      type: attribute(attributes, 'Type') ?? '',
      part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    }
  })
}

/** Why a workbook cannot be read. */
export type WorkbookFault =
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'protected'
  | 'too-large'
  | 'not-a-workbook'
  | 'damaged'
  | 'unclear'
