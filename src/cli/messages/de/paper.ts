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
  law: (threshold: string, past: string | null) =>
    past === null
      ? `Das Land fördert das Integrationsmanagement in den Gemeinden mit Beträgen, die der Planungsrahmen je Gemeinde nennt. Ab ${threshold} darf eine Gemeinde allein beantragen; darunter muss sie sich mit anderen zusammentun.`
      : `Das Land förderte das Integrationsmanagement in den Gemeinden mit Beträgen, die der Planungsrahmen ${past} je Gemeinde nennt. Ab ${threshold} durfte eine Gemeinde nach dem Planungsrahmen ${past} allein beantragen; darunter musste sie sich mit anderen zusammentun.`,
}
