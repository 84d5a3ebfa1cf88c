import { IgmError } from '../../domain/problem.js'

/** bytes: far above a list of all municipalities with pictures, far below what fills the memory */
const LARGEST_FILE = 20_000_000
const LARGEST_PART = 30_000_000
const LARGEST_IN_ALL = 60_000_000
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
  if (bytes.length > LARGEST_FILE) refuse('too-large')
  const names: string[] = []
  const parts = await unzipped(bytes, names, refuse)
  if (names.includes('content.xml')) refuse('ods')
  if (names.includes('xl/workbook.bin')) refuse('xlsb')
  return parts.has('xl/workbook.xml') ? parts : refuse('not-a-workbook')
}

/** Why a workbook cannot be read. */
export type WorkbookFault = 'xls' | 'xlsb' | 'ods' | 'protected' | 'too-large' | 'not-a-workbook' | 'damaged'

async function unzipped(
  bytes: Uint8Array,
  names: string[],
  refuse: (reason: WorkbookFault) => never,
): Promise<Map<string, Uint8Array>> {
  const { unzipSync } = await import('fflate')
  let size = 0
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    names.push(name)
    if (!/\.(?:xml|rels)$/.test(name)) return false
    size += originalSize
    // No more is unpacked than the file says of itself: fflate fills a buffer of that size.
    if (originalSize > LARGEST_PART || size > LARGEST_IN_ALL || names.length > MOST_PARTS) refuse('too-large')
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    throw error instanceof IgmError ? error : refuse('damaged')
  }
}
