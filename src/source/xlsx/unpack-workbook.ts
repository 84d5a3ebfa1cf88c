import { IgmError } from '../../domain/problem.js'
import { unzipWithin } from '../unzip-within.js'

/** bytes */
const LARGEST_PART = 30_000_000
const MOST_PARTS = 2_000

/** Old Excel files, and all that is encrypted, are such a container; a stream of it has this name in UTF-16. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

export type Parts = ReadonlyMap<string, Uint8Array>

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
    if (!/\.(?:xml|rels)$/.test(name)) return false
    if (originalSize > LARGEST_PART || names.length > MOST_PARTS) refuse('too-large')
    return true
  }
  const parts = new Map(Object.entries(await unzipWithin(bytes, isWanted, refuse)))
  if (names.includes('content.xml')) refuse('ods')
  if (names.includes('xl/workbook.bin')) refuse('xlsb')
  return parts.has('xl/workbook.xml') ? parts : refuse('not-a-workbook')
}

/** Why a workbook cannot be read. */
export type WorkbookFault = 'xls' | 'xlsb' | 'ods' | 'protected' | 'too-large' | 'not-a-workbook' | 'damaged'
