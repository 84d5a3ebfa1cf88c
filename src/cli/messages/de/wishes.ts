import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'Gemeinde' : 'Gemeinden'}`

export const WISHES = {
  together: (names: string) => `zusammen: ${names}`,
  apart: (names: string) => `getrennt: ${names}`,
  exclude: (names: string) => `ausgenommen: ${names}`,
  lead: (names: string) => `Federführung: ${names}`,
  maxSize: (count: number) => `höchstens ${municipalities(count)} je Gruppe`,
  noHosts: 'wer allein beantragen darf, bleibt allein',
  acrossDistricts: 'Gruppen dürfen Kreisgrenzen überschreiten',
  minBorder: (metres: string) => `Nachbarn teilen mindestens ${metres} m Grenze`,
  associations: 'Verwaltungsgemeinschaften bleiben möglichst ganz',
  threshold: (amount: string) => `gerechnet mit einer anderen Schwelle als der des Programms: ${amount}`,
  ownAmounts: (places: string) => `eigene Beträge statt der veröffentlichten: ${places}`,
  none: 'keine',
}
