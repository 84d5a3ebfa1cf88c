import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const COMMON = {
  columns: {
    ags: 'AGS',
    name: 'Gemeinde',
    district: 'Kreis',
    districtAgs: 'Kreisschlüssel',
    association: 'Verwaltungsgemeinschaft',
    amount: 'Betrag (€/Jahr)',
    persons: 'Personen',
    status: 'Antrag',
    missing: 'fehlt (€)',
    group: 'Gruppe',
    page: 'Seite',
    edition: 'Planungsrahmen',
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
    version: 'Fassung',
    state: 'Stand der Tabelle',
    retrieved: 'eingelesen',
    rows: 'Beträge',
    proof: 'Beweis',
    verdict: 'Wechsel',
    splits: 'Verbünde mehr',
    travel: 'Wege mehr (m Luftlinie)',
  },
  status: { alone: 'allein', join: 'nur gemeinsam', none: 'kein Betrag', unknown: 'unbekannt' },
  kind: { 'urban-district': 'Stadtkreis', town: 'Stadt', municipality: 'Gemeinde' },
  internalError:
    'Interner Fehler. Gespeicherte Tabellen sind unverändert. Bitte melden, mit dem Befehl und dieser Zeile:',
  sampleMark: 'MUSTER – erfundene Beträge',
  source: {
    pressRelease: (who: string, date: string) => `Pressemitteilung ${who}, ${date}`,
    article: (who: string, date: string) => `${who}, ${date}`,
    document: (name: string, page: string, date: string) => `${name}, ${page}, abgerufen am ${date}`,
    own: (name: string) => `eigene Angaben (${name})`,
    byHand: (name: string) => `von Hand ergänzt (${name})`,
  },
  coverage: (known: number, total: number) =>
    known === total
      ? `Alle ${whole(total)} Beträge sind bekannt.`
      : `${whole(known)} von ${whole(total)} Beträgen bekannt, ${whole(total - known)} unbekannt.`,
  completeHint: (edition: string) =>
    edition === 'demo'
      ? 'Beträge des Musters zeigt: igm demo'
      : `Vervollständigen: igm fetch${edition === '2018' ? '' : ` --edition ${edition} --url ADRESSE`} oder igm import DATEI.pdf${edition === '2018' ? '' : ` --edition ${edition}`}`,
  written: (path: string) => `Geschrieben: ${path}`,
}
