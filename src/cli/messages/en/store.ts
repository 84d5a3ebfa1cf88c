import type { STORE as German } from '../de/store.js'

export const STORE: typeof German = {
  origin: {
    published: 'published single amounts',
    imported: 'imported table',
    shipped: 'table that comes with igm',
    none: 'no amounts',
    damaged: 'damaged',
    newer: 'from a newer igm',
  },
  trying: (url) => `Loading ${url}`,
  tryFailed: (reason) => `In vain: ${reason}`,
  received: (kilobytes) => `${kilobytes} kB loaded`,
  unchanged: (edition) => `Unchanged since the last retrieval; the stored table ${edition} stays valid.`,
  replaced: (name, date, version) =>
    `It took the place of the former table (${name}, read on ${date}). To get that back: igm editions --restore ${version}`,
  state: { current: 'in use', former: 'former', damaged: 'damaged', newer: 'from a newer igm' },
  verdict: { proven: 'proven', read: 'read, not proven' },
  noVersions: 'No table has been stored yet.',
  restored: (edition, name, date) => `The table of edition ${edition} is again ${name}, read on ${date}.`,
  kind: { stored: 'stored table', shipped: 'shipped' },
  intact: { yes: 'intact', damaged: 'damaged', newer: 'from a newer igm' },
  allIntact: (files) => `${files} files checked, all intact.`,
  byHand: (edition, count, total) =>
    `Edition ${edition}: ${count} of ${total} amounts were entered by hand, the others read from the PDF.`,
  insteadOfDamaged: (edition, path) =>
    `Warning: the stored table ${edition} is damaged and is not used (${path}). The amounts published one by one are used instead. Repair it with igm fetch or igm import FILE.pdf, check with igm editions --verify.`,
}
