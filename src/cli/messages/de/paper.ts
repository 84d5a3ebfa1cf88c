import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const PAPER = {
  title: 'Vorlage',
  subject: 'Zusammenschlüsse von Gemeinden für Anträge im Programm „Integrationsmanagement“',
  facts: 'Sachverhalt',
  proposal: 'Vorschlag',
  decision: 'Beschlussvorschlag',
  decide: (place: string, groups: number) =>
    groups === 0
      ? `Der Kreistag nimmt die Lage (${place}) zur Kenntnis.`
      : `Der Kreistag nimmt den Vorschlag für ${groups === 1 ? 'eine Gruppe' : `${whole(groups)} Gruppen`} (${place}) zur Kenntnis und bittet die Verwaltung, ihn mit den Gemeinden abzustimmen.`,
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
