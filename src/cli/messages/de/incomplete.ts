import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

/** The page in the place of a paper where fewer than half of the amounts are known. */
export const INCOMPLETE = {
  title: (place: string) => `Noch keine Vorlage: ${place}`,
  why: (known: number, total: number, threshold: string, isOwn: boolean) =>
    `Von ${whole(total)} Beträgen ${known === 1 ? 'ist 1' : `sind ${whole(known)}`} bekannt, weniger als die Hälfte: Wer mit wem die ${isOwn ? 'eigene ' : ''}Schwelle von ${threshold} erreicht, lässt sich damit nicht vorschlagen.`,
  missing: (count: number) =>
    `Was fehlt: ${count === 1 ? 'der Betrag von 1 Gemeinde' : `die Beträge von ${whole(count)} Gemeinden`}`,
  bounded: 'Statt eines Betrags ist veröffentlicht:',
  get: 'Wie die Beträge hineinkommen',
  own: 'Eigene Beträge in einer Liste (CSV oder XLSX): derselbe Befehl mit --amounts LISTE.csv',
  anyway: 'Trotzdem alles, was aus den bekannten Beträgen folgt: derselbe Befehl mit --even-incomplete',
  known: (count: number) => `Was bekannt ist: ${whole(count)} ${count === 1 ? 'Betrag' : 'Beträge'}`,
}
