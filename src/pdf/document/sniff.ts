import type { PlainCode } from '../finding.js'

/** PDF.js finds the header within the first 1,024 bytes; servers put junk before it. */
const HEADER_WINDOW = 1024

/** @returns why these bytes need not even be opened, or null */
export function sniff(bytes: Uint8Array): PlainCode | null {
  if (bytes.length === 0) return 'empty-file'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_WINDOW))
  if (head.includes('%PDF-')) return null
  return /<(?:!doctype\s+html|html|head|body|\?xml)/i.test(head) ? 'html-page' : 'not-a-pdf'
}
