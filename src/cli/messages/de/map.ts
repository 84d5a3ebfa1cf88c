import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')
const municipalities = (count: number) => `${whole(count)} ${count === 1 ? 'Gemeinde' : 'Gemeinden'}`

export const MAP = {
  title: (place: string) => `Vorgeschlagene Gruppen: ${place}`,
  description: (groups: number, alone: number, rest: number) =>
    `Karte mit ${whole(groups)} ${groups === 1 ? 'Gruppe' : 'Gruppen'}, jede mit eigener Schraffur und Nummer, ${municipalities(alone)} allein und ${municipalities(rest)} ohne Gruppe. Dieselben Angaben stehen in den Tabellen.`,
  group: (id: number, amount: string, lead: string) => `Gruppe ${id} (${lead}): ${amount}`,
  alone: 'bleibt allein (erreicht die Schwelle selbst)',
  mayApply: 'in einer Gruppe, dürfte auch allein beantragen',
  unknown: 'Betrag unbekannt',
  none: 'kein Betrag',
  leftOver: 'Betrag bekannt, aber ohne Gruppe',
  outside: 'Nachbargemeinden',
  scroll: 'waagerecht verschiebbar',
}
