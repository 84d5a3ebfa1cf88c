export const STORE = {
  origin: {
    published: 'veröffentlichte Einzelbeträge',
    imported: 'eingelesene Tabelle',
    shipped: 'mitgelieferte Tabelle',
    none: 'keine Beträge',
    damaged: 'beschädigt',
    newer: 'von einem neueren igm',
  },
  trying: (url: string) => `Lade ${url}`,
  tryFailed: (reason: string) => `Vergeblich: ${reason}`,
  received: (kilobytes: string) => `${kilobytes} kB geladen`,
  unchanged: (edition: string) =>
    `Unverändert seit dem letzten Abruf; die gespeicherte Tabelle ${edition} gilt weiter.`,
  replaced: (name: string, date: string, version: string) =>
    `Ersetzt wurde die bisherige Tabelle (${name}, eingelesen am ${date}). Zurückholen: igm editions --restore ${version}`,
  /** what became of a table that was stored once */
  state: { current: 'gilt', former: 'frühere', damaged: 'beschädigt', newer: 'von einem neueren igm' },
  verdict: { proven: 'bewiesen', read: 'gelesen, nicht bewiesen' },
  noVersions: 'Es wurde noch keine Tabelle gespeichert.',
  restored: (edition: string, name: string, date: string) =>
    `Für den Planungsrahmen ${edition} gilt wieder die Tabelle ${name}, eingelesen am ${date}.`,
  kind: { stored: 'gespeicherte Tabelle', shipped: 'mitgeliefert' },
  intact: { yes: 'unversehrt', damaged: 'beschädigt', newer: 'von einem neueren igm' },
  allIntact: (files: number) => `${files} Dateien geprüft, alle unversehrt.`,
  byHand: (edition: string, count: string, total: string) =>
    `Planungsrahmen ${edition}: ${count} von ${total} Beträgen sind von Hand ergänzt, die übrigen aus der PDF gelesen.`,
  insteadOfDamaged: (edition: string, path: string) =>
    `Achtung: Die gespeicherte Tabelle ${edition} ist beschädigt und wird nicht verwendet (${path}). Es gelten die mitgelieferten, einzeln veröffentlichten Beträge. Reparieren mit igm fetch oder igm import DATEI.pdf, prüfen mit igm editions --verify.`,
}
