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
  note: 'Entwurf aus öffentlichen Angaben; Beträge, Quellen und Beleg stehen unten.',
  law: (threshold: string) =>
    `Das Land fördert das Integrationsmanagement in den Gemeinden mit Beträgen, die der Planungsrahmen je Gemeinde nennt. Ab ${threshold} im Jahr darf eine Gemeinde allein beantragen; darunter muss sie sich mit anderen zusammentun.`,
}
