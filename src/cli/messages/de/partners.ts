import type { Loss } from '../../../api/rated-partnerships.js'
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
    below: (threshold: string, isOwn: boolean) =>
      `Die ${isOwn ? 'eigene ' : ''}Schwelle von ${threshold} ist nicht erreicht; wie viel fehlt, ist nicht bekannt.`,
    none: 'Für diese Gemeinde ist nichts vorgesehen: Sie braucht keinen Partner und kann keiner sein.',
    unknown:
      'Der Betrag dieser Gemeinde ist unbekannt: Ob und mit wem sie die Schwelle erreicht, lässt sich nicht sagen.',
  },
  fromPartners: 'So viel müsste von Partnern kommen.',
  orTopUp: (known: string) =>
    `So viel müsste von Partnern kommen oder aus eigenen Mitteln; ein solches Aufstocken ist bekannt (Wehr, ${known} im Jahr).`,
  neighbours: 'Nachbarn',
  partnerships: (isOwn: boolean) =>
    `Kleinste Zusammenschlüsse, die die ${isOwn ? 'eigene ' : ''}Schwelle erreichen`,
  more: (shown: number, count: number) =>
    `${whole(shown)} von ${whole(shown + count)} gezeigt: zuerst mit wenigen Mitgliedern, dann im eigenen Kreis, mit wenigen Verwaltungsgemeinschaften und kurzen Wegen.`,
  none: 'Mit dem, was über die Beträge bekannt ist, erreicht kein Zusammenschluss die Schwelle.',
  noneUpTo: (members: number) =>
    `Kein Zusammenschluss von bis zu ${whole(members)} Gemeinden erreicht die Schwelle; von größeren gibt es zu viele, um alle anzusehen.`,
  stillUnknown: (count: number) =>
    `Von ${count === 1 ? 'einem Nachbarn' : `${whole(count)} Nachbarn`} ist der genaue Betrag nicht bekannt: Damit kann es weitere Möglichkeiten geben.`,
  between: (least: string, most: string) => `zwischen ${least} und ${most}`,
  range: (least: string, most: string) => `${least} bis ${most}`,
  below: (amount: string) => `unter ${amount}`,
  together: (names: string, amount: string) => `${names}: zusammen ${amount}`,
  atLeast: (amount: string) => `mindestens ${amount}`,
  ways: (travel: number) => `Wege zur Federführung ${km(travel)} Luftlinie`,
  lead: 'Federführung',
  acrossDistricts: 'über die Kreisgrenze',
  losesUnknown: 'was das die anderen kostet, lässt sich ohne genaue Beträge nicht sagen',
  loses: ({ groups, ungrouped, proven, coverage: { known, total } }: Loss) => {
    const parts = [
      ...(groups > 0 ? [`${whole(groups)} ${groups === 1 ? 'Gruppe' : 'Gruppen'} weniger`] : []),
      ...(ungrouped > 0
        ? [`${whole(ungrouped)} ${ungrouped === 1 ? 'Gemeinde' : 'Gemeinden'} mehr ohne Gruppe`]
        : []),
    ]
    const rests = [
      ...(known < total ? [`nach den ${whole(known)} von ${whole(total)} Beträgen, die bekannt sind`] : []),
      ...(proven ? [] : ['nicht bewiesen']),
    ]
    const said =
      parts.length === 0
        ? 'kostet die anderen nichts gegenüber der Einteilung mit den meisten Gruppen'
        : `für die anderen gegenüber der Einteilung mit den meisten Gruppen: ${parts.join(', ')}`
    return rests.length === 0 ? said : `${said} (${rests.join(', ')})`
  },
  unknownAmount: 'unbekannt',
  yes: 'ja',
  columns: {
    sum: 'zusammen (€)',
    sameAssociation: 'gleiche VG',
    border: 'Grenze (km)',
    distance: 'Luftlinie (km)',
  },
  fileColumns: {
    sum: 'zusammen (€)',
    sameAssociation: 'gleiche VG',
    border: 'Grenze (m)',
    distance: 'Luftlinie (m)',
  },
  sheets: { partnerships: 'Zusammenschlüsse', neighbours: 'Nachbarn' },
  partnershipColumns: {
    members: 'Mitglieder',
    lead: 'Federführung',
    sum: 'zusammen (€)',
    travel: 'Wege zur Federführung (m Luftlinie)',
    note: 'was das heißt',
  },
  kilometres: (metres: number) => km(metres).replace(' km', ''),
  made: (date: string, version: string) => `Erstellt am ${date} mit igm ${version}.`,
}
