import type { DocumentExtras } from './document/document-extras.js'
import { type Finding, finding } from './finding.js'
import type { ParsedTable } from './parsed-table.js'

/** @returns what may be why the table did not prove itself: a form, a file attached to the PDF */
export function extrasFindings({ rows }: ParsedTable, { isForm, attachments }: DocumentExtras): Finding[] {
  return [
    ...(isForm ? [finding('form-fields', 'error', {})] : []),
    ...(attachments.length > 0 && rows.length === 0
      ? [finding('attachment', 'error', { files: attachments })]
      : []),
  ]
}
