export const STORE = {
  origin: {
    published: 'veröffentlichte Einzelbeträge',
    imported: 'eingelesene Tabelle',
    none: 'keine Beträge',
    damaged: 'beschädigt',
  },
  trying: (url: string) => `Lade ${url}`,
  tryFailed: (reason: string) => `Vergeblich: ${reason}`,
  received: (kilobytes: string) => `${kilobytes} kB geladen`,
  unchanged: (edition: string) =>
    `Unverändert seit dem letzten Abruf; die gespeicherte Tabelle ${edition} gilt weiter.`,
  kind: { stored: 'gespeicherte Tabelle', shipped: 'mitgeliefert' },
  intact: { yes: 'unversehrt', no: 'beschädigt' },
  insteadOfDamaged: (edition: string, path: string) =>
    `Achtung: Die gespeicherte Tabelle ${edition} ist beschädigt und wird nicht verwendet (${path}). Es gelten die mitgelieferten, einzeln veröffentlichten Beträge. Reparieren mit igm fetch oder igm import DATEI.pdf, prüfen mit igm editions --verify.`,
}
