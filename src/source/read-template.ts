import { IgmError } from '../domain/problem.js'
import { LARGEST_FILE, unzipWithin } from './unzip-within.js'

/**
 * The parts of a Word document that somebody made, unpacked within bounds whatever the file says of its sizes.
 * @param path for the errors only
 * @throws IgmError `template-invalid`
 */
export async function unpackTemplate(
  bytes: Uint8Array,
  path: string,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const refuse = (reason: TemplateFileFault): never => {
    throw new IgmError('template-invalid', { path, reason })
  }
  if (bytes.length <= LARGEST_FILE && (bytes[0] !== 0x50 || bytes[1] !== 0x4b)) refuse('not-docx')
  const parts = await unzipWithin(bytes, () => true, refuse)
  if (!parts['word/document.xml'] || !parts['[Content_Types].xml']) refuse('not-docx')
  // Macros of a stranger are not sent to municipalities.
  if (parts['word/vbaProject.bin']) refuse('macros')
  return parts
}

/** Why a file is no template. */
type TemplateFileFault = 'not-docx' | 'too-large' | 'damaged' | 'macros'
