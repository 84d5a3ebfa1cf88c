import { numberFormat } from '../numbers.js'

const { whole, km } = numberFormat('de')

/** `igm partners`: with whom a municipality below the threshold could reach it. */
export const PARTNERS = {
  title: (name: string) => `Partner für ${name}`,
  subject: 'Mit wem eine Gemeinde die Schwelle des Programms „Integrationsmanagement“ erreicht',
  status: {
    alone: (threshold: string, isOwn: boolean) =>
      isOwn
        ? `Die eigene Schwelle von ${threshold} wäre erreicht.`
        : `Die Schwelle von ${threshold} ist erreicht: Ein Partner ist nicht nötig.`,
    join: (threshold: string, missing: string, perYear: boolean, isOwn: boolean) =>
      `Bis zur ${isOwn ? 'eigenen ' : ''}Schwelle von ${threshold} fehlen ${missing}${perYear ? ' im Jahr' : ''}.`,
    none: 'Für diese Gemeinde gibt es keinen Betrag.',
    unknown:
      'Der Betrag dieser Gemeinde ist unbekannt: Ob und mit wem sie die Schwelle erreicht, lässt sich nicht sagen.',
  },
  fromPartners: 'So viel müsste von Partnern kommen.',
  orTopUp: (known: string) =>
    `So viel müsste von Partnern kommen oder aus eigenen Mitteln; ein solches Aufstocken ist bekannt (Wehr, ${known} im Jahr).`,
  neighbours: 'Nachbarn',
  partnerships: (isOwn: boolean) =>
    `Kleinste Zusammenschlüsse, die die ${isOwn ? 'eigene ' : ''}Schwelle erreichen`,
  none: 'Mit den bekannten Beträgen erreicht kein Zusammenschluss die Schwelle.',
  stillUnknown: (count: number) =>
    count === 1
      ? 'Der Betrag eines Nachbarn ist unbekannt: Mit ihm kann es weitere Möglichkeiten geben.'
      : `Die Beträge von ${whole(count)} Nachbarn sind unbekannt: Mit ihnen kann es weitere Möglichkeiten geben.`,
  partnership: (names: string, amount: string, travel: number) =>
    `${names}: zusammen ${amount}, Wege zur Federführung ${km(travel)} Luftlinie`,
  lead: 'Federführung',
  acrossDistricts: 'über die Kreisgrenze',
  loses: (groups: number, ungrouped: number) => {
    const parts = [
      ...(groups > 0 ? [`${whole(groups)} ${groups === 1 ? 'Gruppe' : 'Gruppen'} weniger`] : []),
      ...(ungrouped > 0
        ? [`${whole(ungrouped)} ${ungrouped === 1 ? 'Gemeinde' : 'Gemeinden'} mehr ohne Gruppe`]
        : []),
    ]
    return parts.length === 0
      ? 'kostet die anderen nichts gegenüber der besten Einteilung'
      : `für die anderen gegenüber der besten Einteilung: ${parts.join(', ')}`
  },
  unknownAmount: 'unbekannt',
  yes: 'ja',
  columns: {
    sum: 'zusammen (€)',
    association: 'gleiche VG',
    border: 'Grenze (km)',
    distance: 'Luftlinie (km)',
  },
  kilometres: (metres: number) => km(metres).replace(' km', ''),
  made: (date: string, version: string) => `Erstellt am ${date} mit igm ${version}.`,
}
