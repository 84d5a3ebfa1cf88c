import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'Gemeinde' : 'Gemeinden'}`

export const WISHES = {
  together: (names: string) => `zusammen: ${names}`,
  apart: (names: string) => `getrennt: ${names}`,
  exclude: (names: string) => `ausgenommen: ${names}`,
  lead: (names: string) => `Federführung: ${names}`,
  maxSize: (count: number) => `höchstens ${municipalities(count)} je Gruppe`,
  maxWay: (way: string) => `höchstens ${way} Luftlinie von jeder Gemeinde zur Federführung`,
  oneHost: 'möglichst nur eine Gemeinde je Gruppe, die die Schwelle allein erreicht',
  posts: (sum: string) =>
    `möglichst viele Viertelstellen zu ${sum} je Vollzeitstelle (in Viertelstellen gerechnet, keine Vorschrift)`,
  budgetGroups: (count: number) =>
    `möglichst wenige Verwaltungsgemeinschaften geteilt, mit bis zu ${whole(count)} ${count === 1 ? 'Gruppe' : 'Gruppen'} weniger als möglich`,
  noHosts: 'wer die Schwelle allein erreicht, bleibt allein',
  acrossDistricts: 'Gruppen dürfen Kreisgrenzen überschreiten',
  minBorder: (metres: string) => `Nachbarn teilen mindestens ${metres} m Grenze`,
  groups: 'möglichst viele Gruppen, auch wenn das Verwaltungsgemeinschaften teilt',
  threshold: (amount: string, published: string) => `eigene Schwelle: ${amount} statt ${published}`,
  ownAmounts: (places: string, file: string | null) =>
    `eigene Beträge${file === null ? '' : ` aus ${file}`}, nicht aus dem Planungsrahmen: ${places}`,
  price: (wish: string, objective: string, without: string, kept: string) =>
    `ohne den Wunsch „${wish}“: ${objective} ${without} statt ${kept}`,
  none: 'keine',
}
