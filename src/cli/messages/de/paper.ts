import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const PAPER = {
  title: 'Vorlage',
  subject: 'Zusammenschlüsse von Gemeinden für Anträge im Programm „Integrationsmanagement“',
  facts: 'Sachverhalt',
  proposal: 'Vorschlag',
  decision: 'Beschlussvorschlag',
  /** who decides, by the kind of the districts */
  body: { rural: 'Kreistag', urban: 'Gemeinderat', both: 'Kreistag oder Gemeinderat' },
  bodySubject: { rural: 'Der Kreistag', urban: 'Der Gemeinderat', both: 'Das Gremium' },
  formHeads: ['Feld', 'Eintrag'] as readonly [string, string],
  form: (body: string): readonly (readonly [string, string])[] => [
    ['Vorlage-Nr.', '____________________'],
    ['Gremium', body],
    ['Sitzung am', '____________________'],
    ['Behandlung', '☐ öffentlich   ☐ nichtöffentlich'],
    ['Bearbeitung', '____________________'],
    ['Anlagen', 'Gruppen, Tabelle der Gemeinden, Quellen und Karte (unten)'],
  ],
  finance: 'Finanzielle Auswirkungen, Kosten und Stellen',
  sum: (sum: string, perYear: boolean) =>
    `Die bekannten Beträge ergeben zusammen ${sum}${perYear ? ' im Jahr' : ''}. Was eine Stelle den Träger darüber hinaus kostet, steht nicht im Planungsrahmen.`,
  own: 'Eigene Mittel (von der Verwaltung einzutragen): ____________________ €',
  unit: 'Gruppe oder Gemeinde',
  postsAt: (sum: string) => `Stellen zu ${sum}`,
  decide: (place: string, groups: number, body: string) =>
    groups === 0
      ? `${body} nimmt die Lage (${place}) zur Kenntnis.`
      : `${body} nimmt den Vorschlag für ${groups === 1 ? 'eine Gruppe' : `${whole(groups)} Gruppen`} (${place}) zur Kenntnis und bittet die Verwaltung, ihn mit den Gemeinden abzustimmen.`,
  note: (hasOwn: boolean) =>
    `Entwurf aus öffentlichen ${hasOwn ? 'und eigenen ' : ''}Angaben; Beträge, Quellen und Beleg stehen unten.`,
  ownThreshold: (own: string) =>
    `Dieser Vorschlag rechnet stattdessen mit einer eigenen Schwelle von ${own}: Was er über oder unter dieser Schwelle nennt, folgt nicht aus dem Planungsrahmen.`,
  ownAmounts: (count: number, file: string | null) =>
    `Er verwendet ${count === 1 ? '1 eigenen Betrag' : `${whole(count)} eigene Beträge`}${file === null ? '' : ` aus ${file}`}, ${count === 1 ? 'der' : 'die'} nicht aus dem Planungsrahmen ${count === 1 ? 'stammt' : 'stammen'}.`,
  law: (threshold: string, past: string | null) =>
    past === null
      ? `Das Land fördert das Integrationsmanagement in den Gemeinden mit Beträgen, die der Planungsrahmen je Gemeinde nennt. Ab ${threshold} darf eine Gemeinde allein beantragen; darunter muss sie sich mit anderen zusammentun.`
      : `Das Land förderte das Integrationsmanagement in den Gemeinden mit Beträgen, die der Planungsrahmen ${past} je Gemeinde nennt. Ab ${threshold} durfte eine Gemeinde nach dem Planungsrahmen ${past} allein beantragen; darunter musste sie sich mit anderen zusammentun.`,
}
