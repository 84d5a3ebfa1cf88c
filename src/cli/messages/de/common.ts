import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const COMMON = {
  columns: {
    ags: 'AGS',
    name: 'Gemeinde',
    district: 'Kreis',
    districtAgs: 'Kreisschlüssel',
    association: 'Verwaltungsgemeinschaft',
    amount: 'Betrag (€)',
    persons: 'Personen',
    status: 'Antrag',
    missing: 'fehlt (€)',
    group: 'Gruppe',
    page: 'Seite',
    edition: 'Planungsrahmen',
    source: 'Quelle',
    atLeast: 'mindestens (€)',
    atMost: 'höchstens (€)',
    published: 'Stand',
    origin: 'Herkunft',
    known: 'bekannt',
    total: 'von',
    members: 'Mitglieder',
    lead: 'Federführung',
    file: 'Datei',
    kind: 'Art',
    intact: 'Zustand',
    sha256: 'SHA-256',
    path: 'Pfad',
    sample: 'Muster',
    ownThreshold: 'eigene Schwelle (€)',
    publishedThreshold: 'Schwelle des Planungsrahmens (€)',
    ownAmounts: 'eigene Beträge',
    ownFile: 'Datei der eigenen Beträge',
    version: 'Fassung',
    state: 'Stand der Tabelle',
    retrieved: 'eingelesen',
    rows: 'Beträge',
    proof: 'Beweis',
    verdict: 'Wechsel',
    splits: 'Verwaltungsgemeinschaften mehr',
    sum: 'Gruppe zusammen (€)',
    reason: 'ohne Gruppe, weil',
    travel: 'Wege mehr (m Luftlinie)',
  },
  status: { alone: 'allein', join: 'nur gemeinsam', none: 'kein Betrag', unknown: 'unbekannt' },
  kind: { 'urban-district': 'Stadtkreis', town: 'Stadt', municipality: 'Gemeinde' },
  internalError:
    'Interner Fehler. Gespeicherte Tabellen sind unverändert. Bitte melden, mit dem Befehl und dieser Zeile:',
  sampleMark: 'MUSTER – erfundene Beträge',
  /** an edition with its period and status; the day of its publication where nobody said more */
  edition: (id: string, standing: string, date: string) =>
    `Planungsrahmen ${id}${standing === '' ? `, Stand ${date}` : ` – ${standing}`}`,
  doubtful: 'Dieser Betrag passt nicht zum Satz je Person; vielleicht ein Druckfehler der Quelle',
  /** the same, where there is little room */
  misprint: 'vielleicht ein Druckfehler der Quelle',
  /** what is published in the place of an amount */
  bounds: {
    short: (range: string) => `unbekannt (${range})`,
    notUsed: (name: string, bounds: string) =>
      `${name}: ${bounds}; ein genauer Betrag liegt nicht vor und wird nicht verwendet`,
    between: (atLeast: string, atMost: string) => `zwischen ${atLeast} und ${atMost}`,
    below: (threshold: string) => `unter ${threshold}`,
    exactly: (amount: string) => `rechnerisch ${amount}`,
    printed: (printed: string) => `veröffentlicht: „${printed}“`,
    rounded: (printed: string) => `gerundet veröffentlicht: „${printed}“`,
    onlyValue: (amount: string) => `einziger möglicher Wert: ${amount}`,
  },
  readMark: 'Beträge gelesen, nicht bewiesen: ein falscher fiele nicht auf',
  source: {
    pressRelease: (who: string, date: string) => `Pressemitteilung von ${who}, ${date}`,
    article: (title: string, date: string) => `${title}, ${date}`,
    document: (name: string, page: string, date: string) => `${name}, ${page}, abgerufen am ${date}`,
    own: (name: string) => (name === '' ? 'eigene Angaben' : `eigene Angaben (${name})`),
    byHand: (name: string) => `von Hand ergänzt (${name})`,
  },
  /** @param own how many of the known ones are the user's own: those are at hand, and known to nobody else */
  coverage: (known: number, total: number, own: number) => {
    const at = own > 0 ? 'liegen vor' : 'bekannt'
    const among = own > 0 ? `, davon ${whole(own)} ${own === 1 ? 'eigener' : 'eigene'}` : ''
    return known === total
      ? `Alle ${whole(total)} Beträge ${own > 0 ? at : 'sind bekannt'}${among}.`
      : `${whole(known)} von ${whole(total)} Beträgen ${at}${among}, ${whole(total - known)} unbekannt.`
  },
  completeHint: (edition: string) =>
    edition === 'demo'
      ? 'Beträge des Musters zeigt: igm demo'
      : `Vervollständigen: igm fetch${edition === '2018' ? '' : ` --edition ${edition} --url ADRESSE`} oder igm import DATEI.pdf${edition === '2018' ? '' : ` --edition ${edition}`}`,
  written: (path: string) => `Geschrieben: ${path}`,
}
