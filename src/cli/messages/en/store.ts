import type { STORE as German } from '../de/store.js'

export const STORE: typeof German = {
  origin: {
    published: 'published single amounts',
    imported: 'imported table',
    none: 'no amounts',
    damaged: 'damaged',
  },
  trying: (url) => `Loading ${url}`,
  tryFailed: (reason) => `In vain: ${reason}`,
  received: (kilobytes) => `${kilobytes} kB loaded`,
  unchanged: (edition) => `Unchanged since the last retrieval; the stored table ${edition} stays valid.`,
  kind: { stored: 'stored table', shipped: 'shipped' },
  intact: { yes: 'intact', no: 'damaged' },
  insteadOfDamaged: (edition, path) =>
    `Warning: the stored table ${edition} is damaged and is not used (${path}). The amounts published one by one are used instead. Repair it with igm fetch or igm import FILE.pdf, check with igm editions --verify.`,
}
