import { numberFormat } from '../numbers.js'
import { counted, divided, type WayCounts } from './group.js'

const { whole } = numberFormat('de')

/** `igm compare`: what differs between two saved proposals. */
export const COMPARE = {
  plan: (number: number, way: WayCounts, ways: string) =>
    `Vorschlag ${whole(number)}: ${counted(way)}, ${divided(way.divided)}, Wege ${ways} Luftlinie`,
  ofPlan: (number: number, line: string) => `Vorschlag ${whole(number)}: ${line}`,
  otherProblem: 'Die Vorschläge beruhen auf verschiedenen Beträgen, Wünschen oder Gebieten.',
  moved: (count: number) =>
    count === 0
      ? 'Die Gruppen sind dieselben.'
      : `Für ${whole(count)} ${count === 1 ? 'Gemeinde ändert' : 'Gemeinden ändern'} sich die Partner:`,
  alone: 'allein',
  nowhere: 'ohne Gruppe',
  columns: {
    before: 'Partner im ersten',
    after: 'Partner im zweiten',
    amountBefore: 'Betrag im ersten (€)',
    amountAfter: 'Betrag im zweiten (€)',
    ownThresholdBefore: 'eigene Schwelle im ersten (€)',
    ownThresholdAfter: 'eigene Schwelle im zweiten (€)',
    ownAmountsBefore: 'eigene Beträge im ersten',
    ownAmountsAfter: 'eigene Beträge im zweiten',
    ownFileBefore: 'Datei des ersten',
    ownFileAfter: 'Datei des zweiten',
  },
}
