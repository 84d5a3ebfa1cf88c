import { IgmError } from '../domain/problem.js'

/** bytes: far above a letter with the picture of a head, far below what fills the memory */
const LARGEST_FILE = 20_000_000
const LARGEST_IN_ALL = 60_000_000

/**
 * The parts of a Word document that somebody made, unpacked within bounds whatever the file says of its sizes.
 * @param path for the errors only
 * @throws IgmError `template-invalid`
 */
export async function unpackTemplate(bytes: Uint8Array, path: string): Promise<Record<string, Uint8Array>> {
  const refuse = (reason: TemplateFileFault) => new IgmError('template-invalid', { path, reason })
  if (bytes.length > LARGEST_FILE) throw refuse('too-large')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refuse('not-docx')
  const { unzipSync } = await import('fflate')
  let size = 0
  const filter = ({ originalSize }: { originalSize: number }): boolean => {
    size += originalSize
    if (size > LARGEST_IN_ALL) throw refuse('too-large')
    return true
  }
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof IgmError ? error : refuse('damaged')
  }
  if (!parts['word/document.xml'] || !parts['[Content_Types].xml']) throw refuse('not-docx')
  // Macros of a stranger are not sent to municipalities.
  if (parts['word/vbaProject.bin']) throw refuse('macros')
  return parts
}

/** Why a file is no template. */
type TemplateFileFault = 'not-docx' | 'too-large' | 'damaged' | 'macros'
