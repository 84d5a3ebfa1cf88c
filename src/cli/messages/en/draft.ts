import type { DRAFT as German } from '../de/draft.js'

export const DRAFT: typeof German = {
  sheets: { rows: 'Draft', loose: 'No municipality' },
  heads: { state: 'state', page: 'page', printed: 'printed', problem: 'to check' },
  state: { read: 'read', check: 'check', missing: 'missing' },
  written: (path, open, file) =>
    `Draft: ${path}, ${open} ${open === 1 ? 'row is' : 'rows are'} open (in colour). Fill in the amounts, save, then: igm import ${path} --of ${file}`,
  needless: 'The table is accepted; no draft is needed. Store it with igm import.',
}
