import type { Beside } from './file/load.js'
import type { Finding, ParsedTable } from './parsed-table.js'

/** @returns what may be why the table did not prove itself: text that nobody sees, a form, a file attached to the PDF */
export function besideFindings({ rows }: ParsedTable, { unseen, isForm, attachments }: Beside): Finding[] {
  const finding = (code: Finding['code'], severity: Finding['severity'], args: Finding['args']): Finding => ({
    code,
    severity,
    page: null,
    text: null,
    args,
  })
  return [
    ...(unseen > 0 ? [finding('hidden-text', 'warning', { count: unseen })] : []),
    ...(isForm ? [finding('form-fields', 'error', {})] : []),
    ...(attachments.length > 0 && rows.length === 0
      ? [finding('attachment', 'error', { files: attachments })]
      : []),
  ]
}
