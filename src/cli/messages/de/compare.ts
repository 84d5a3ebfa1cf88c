import { numberFormat } from '../numbers.js'
import { counted, divided, type WayCounts } from './group.js'

const { whole } = numberFormat('de')

/** `igm compare`: what differs between two saved proposals. */
export const COMPARE = {
  plan: (number: number, way: WayCounts, amount: string, ways: string) =>
    `Vorschlag ${whole(number)}: ${counted(way)}, zusammen ${amount}, ${divided(way.divided)}, Wege ${ways} Luftlinie`,
  ofPlan: (number: number, line: string) => `Vorschlag ${whole(number)}: ${line}`,
  asked: (options: string) => `nur hier verlangt: ${options}`,
  otherAmounts: (count: number) =>
    count === 1
      ? 'Die Vorschläge rechnen bei 1 Gemeinde mit verschiedenen Beträgen.'
      : `Die Vorschläge rechnen bei ${whole(count)} Gemeinden mit verschiedenen Beträgen.`,
  otherBasis: 'Die Vorschläge wurden mit verschiedenen Fassungen der Beträge oder Grenzen gerechnet.',
  notConfirmed: (failures: number) =>
    `hält der Prüfung mit den heutigen Beträgen nicht stand (${whole(failures)} ${failures === 1 ? 'Abweichung' : 'Abweichungen'}, siehe igm verify)`,
  moved: (shared: number, count: number, outside: number) =>
    [
      shared === 0
        ? 'Keine Gemeinde ist im Gebiet beider Vorschläge'
        : count === 0
          ? `Die Gruppen ${outside > 0 ? 'der gemeinsamen Gemeinden ' : ''}sind dieselben`
          : `Für ${whole(count)} ${count === 1 ? 'Gemeinde ändert' : 'Gemeinden ändern'} sich die Partner`,
      ...(outside > 0
        ? [
            `${whole(outside)} ${outside === 1 ? 'Gemeinde ist' : 'Gemeinden sind'} nur im Gebiet des einen Vorschlags`,
          ]
        : []),
    ].join('; ') + (count + outside > 0 ? ':' : '.'),
  alone: 'allein',
  nowhere: 'ohne Gruppe',
  elsewhere: 'nicht im Gebiet',
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
