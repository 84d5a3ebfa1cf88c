import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const LOOKUP = {
  amount: 'Betrag',
  application: 'Antrag',
  posts: 'Stellen',
  association: 'Verbund',
  source: 'Quelle',
  unknownAmount: 'unbekannt: kein veröffentlichter Betrag liegt vor',
  perYear: (amount: string, persons: number | null) =>
    `${amount} im Jahr${persons === null ? '' : ` (${whole(persons)} ${persons === 1 ? 'Person' : 'Personen'})`}`,
  mayApply: {
    alone: (_: string, threshold: string) => `darf allein beantragen (Schwelle ${threshold})`,
    join: (missing: string, threshold: string) =>
      `nur gemeinsam mit anderen: bis zur Schwelle von ${threshold} fehlen ${missing}`,
    none: () => 'kein Betrag: keine Personen gezählt',
    unknown: () => 'unbekannt, solange der Betrag fehlt',
  },
  paid: (fte: string, sum: string) => `${fte} zu ${sum}`,
  or: ' oder ',
  doubtful: 'Dieser Betrag passt nicht zum Satz je Person; vielleicht ein Druckfehler der Quelle',
  nameUnknown: (query: string) => `Keine Gemeinde in Baden-Württemberg heißt „${query}“.`,
  nameAmbiguous: (query: string) => `„${query}“ passt auf mehrere Gemeinden; bitte den AGS angeben:`,
  nameShared: (query: string, others: string) => `Zu „${query}“ gibt es auch: ${others}`,
  suggestions: 'Gemeint ist vielleicht:',
  noSuggestions: 'Bitte die Schreibweise prüfen oder den AGS angeben.',
}
