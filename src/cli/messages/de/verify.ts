import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

export const VERIFY = {
  verified: (groups: number, alone: number) =>
    `Der Vorschlag hält jeder Prüfung stand (${whole(groups)} ${groups === 1 ? 'Gruppe' : 'Gruppen'}, ${whole(alone)} allein).`,
  ownAmounts: (count: number, edition: string) =>
    `Er beruht auf ${count === 1 ? 'einem eigenen Betrag' : `${whole(count)} eigenen Beträgen`} anstelle derer des Planungsrahmens ${edition}.`,
  failureCode: {
    shape: 'Der Aufbau stimmt nicht',
    scope: 'Das Gebiet gibt es so nicht',
    problem: 'Der Vorschlag gehört zu anderen Beträgen oder Nachbarschaften',
    basis: 'Die Beträge sind erfunden, der Vorschlag verschweigt es',
    verdict: 'Von den Beträgen wird mehr behauptet, als bekannt ist',
    seal: 'Der Vorschlag wurde nach dem Speichern verändert',
    coverage: 'Die Zahl der bekannten Beträge stimmt nicht',
    'group-id': 'Die Nummer der Gruppe stimmt nicht',
    order: 'Reihenfolge oder Vollständigkeit stimmt nicht',
    'member-unknown': 'Diese Gemeinde nimmt nicht teil',
    'member-twice': 'Eine Gemeinde ist in zwei Gruppen',
    'not-connected': 'Die Gruppe hängt nicht zusammen',
    amount: 'Die Summe stimmt nicht',
    'below-threshold': 'Die Gruppe bleibt unter der Schwelle',
    lead: 'Die Federführung folgt nicht aus der Regel',
    associations: 'Die Verwaltungsgemeinschaften stimmen nicht',
    'wish-broken': 'Ein Wunsch ist nicht erfüllt',
    'association-divided': 'Eine Verwaltungsgemeinschaft ist geteilt',
    'ungrouped-reason': 'Der Grund stimmt nicht',
    'ungrouped-missing': 'Der fehlende Betrag stimmt nicht',
    'objective-value': 'Dieser Wert folgt nicht aus den Gruppen',
    'objective-bound': 'Diese Schranke folgt nicht aus dem Beweis',
    'not-proven': 'Das ist nicht bewiesen',
    certificate: 'Der Beweis passt nicht zu den Gemeinden',
  },
  failure: (words: string, place: string, claimed: string, found: string) =>
    `${words} (${place}): angegeben ${claimed}, gefunden ${found}`,
}
