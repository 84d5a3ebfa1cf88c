import { numberFormat } from '../numbers.js'
import { VILLAGE_NOTICE } from './problems/places.js'

const { whole } = numberFormat('de')

export const LOOKUP = {
  amount: 'Betrag',
  application: 'Antrag',
  posts: 'Stellen',
  association: 'Verwaltungsgemeinschaft',
  source: 'Quelle',
  unknownAmount: 'unbekannt: kein veröffentlichter Betrag liegt vor',
  boundedAmount: (bounds: string) => `${bounds}; ein genauer Betrag liegt nicht vor`,
  amountOf: (amount: string, persons: number | null, perYear: boolean) =>
    `${amount}${perYear ? ' im Jahr' : ''}${persons === null ? '' : ` (${whole(persons)} ${persons === 1 ? 'Person' : 'Personen'})`}`,
  mayApply: {
    alone: (_: string, threshold: string) => `darf allein beantragen (Schwelle ${threshold})`,
    join: (missing: string, threshold: string) =>
      `nur gemeinsam mit anderen: bis zur Schwelle von ${threshold} fehlen ${missing}`,
    none: () => 'kein Betrag: keine Personen gezählt',
    unknown: () => 'unbekannt, solange der Betrag fehlt',
  },
  /** of who is known only by an interval */
  mustJoin: (threshold: string) => `nur gemeinsam mit anderen (Schwelle ${threshold})`,
  paid: (fte: string, sum: string) => `${fte} zu ${sum}`,
  or: ' oder ',
  nameUnknown: (query: string) => `Keine Gemeinde in Baden-Württemberg heißt „${query}“.`,
  nameAmbiguous: (query: string) => `„${query}“ passt auf mehrere Gemeinden; bitte den AGS angeben:`,
  villageToo: (query: string, places: string) =>
    `„${query}“ ist auch als Ort bekannt in: ${places} (${VILLAGE_NOTICE})`,
  nameShared: (query: string, others: string) => `Zu „${query}“ gibt es auch: ${others}`,
  suggestions: 'Gemeint ist vielleicht:',
  noSuggestions: 'Bitte die Schreibweise prüfen oder den AGS angeben.',
}
