export const DEMO = {
  intro: 'Der ganze Weg an einer Muster-PDF. Alle Beträge sind erfunden; nichts davon wird gespeichert.',
  step: {
    parse: '1. Die PDF lesen und beweisen',
    lookup: '2. Eine Gemeinde nachschlagen',
    eligible: '3. Wer darf allein beantragen?',
    group: '4. Gruppen vorschlagen',
    report: '5. Der Bericht für das Landratsamt',
  },
  next: 'Und jetzt mit echten Zahlen:\n  igm lookup Lörrach\n  igm eligible --edition 2017 --district Sigmaringen\n  igm fetch',
}
