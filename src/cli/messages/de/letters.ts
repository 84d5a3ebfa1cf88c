import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('de')

/** Brief an jede Gemeinde einer Gruppe, Entwurf einer Vereinbarung: Text und Platzhalter. */
export const LETTERS = {
  /** names of the placeholders, as they stand in a template */
  names: {
    draft: 'entwurf',
    marks: 'hinweise',
    municipality: 'gemeinde',
    district: 'kreis',
    group: 'gruppe',
    members: 'mitglieder',
    amount: 'betrag',
    sum: 'summe',
    threshold: 'schwelle',
    lead: 'federführung',
    edition: 'planungsrahmen',
    facts: 'sachverhalt',
    caution: 'vorbehalt',
    sources: 'quellen',
    date: 'datum',
    signatures: 'unterschriften',
  },
  draft: 'Entwurf – rechtlich nicht geprüft',
  letterFile: (group: number, name: string) => `gruppe-${group}-brief-${name}.docx`,
  agreementFile: (group: number) => `gruppe-${group}-vereinbarung.docx`,
  templateFile: { letter: 'brief-vorlage.docx', agreement: 'vereinbarung-vorlage.docx' },
  letter: {
    title: 'Gemeinsamer Antrag im Programm „Integrationsmanagement“',
    to: 'An die Verwaltung von {{gemeinde}}',
    place: '{{kreis}}, {{datum}}',
    salutation: 'Sehr geehrte Damen und Herren,',
    intro:
      'für {{gemeinde}} liegt ein Vorschlag vor, sich mit anderen Gemeinden zu einer Gruppe (Gruppe {{gruppe}}) zusammenzutun.',
    figures: 'Worum es geht',
    items: [
      'Grundlage: {{planungsrahmen}}',
      'Betrag für {{gemeinde}}: {{betrag}}',
      'Summe der Gruppe: {{summe}}; Schwelle: {{schwelle}}',
      'Vorgeschlagene Federführung: {{federführung}}',
    ],
    members: 'Vorgeschlagene Mitglieder',
    ask: 'Was wir Sie fragen',
    questions: [
      'Möchte {{gemeinde}} sich an dieser Gruppe beteiligen?',
      'Ist {{gemeinde}} mit der Federführung durch {{federführung}} einverstanden?',
      'Mit wem können wir das Weitere besprechen?',
    ],
    answer: 'Bitte antworten Sie bis zum ____________ an ____________.',
    close: 'Mit freundlichen Grüßen',
    sign: '____________',
    sources: 'Woher die Angaben sind',
  },
  agreement: {
    title: 'Vereinbarung über einen gemeinsamen Antrag',
    subject: 'Gruppe {{gruppe}}, {{kreis}}, {{datum}}',
    parties: '1. Wer beteiligt ist',
    purpose: '2. Worum es geht',
    purposeText:
      'Die beteiligten Gemeinden wollen im Programm „Integrationsmanagement“ gemeinsam einen Antrag stellen. Grundlage: {{planungsrahmen}}',
    figures: '3. Beträge',
    figuresText: 'Summe: {{summe}}; Schwelle: {{schwelle}}.',
    lead: '4. Federführung',
    leadText: '{{federführung}} stellt den Antrag für alle und ist für die anderen Ansprechpartner.',
    open: '5. Was die Gemeinden noch festlegen',
    openItems: [
      'Stellen, ihr Sitz und wer sie beschäftigt: ____________',
      'Aufteilung von Kosten und Mitteln: ____________',
      'Beginn, Dauer und Ende: ____________',
      'Wie entschieden wird: ____________',
    ],
    signatures: '6. Unterschriften',
    sources: 'Woher die Angaben sind',
  },
  signature: (name: string) => `${name}: ____________ (Ort, Datum, Unterschrift)`,
  done: (letters: number, agreements: number, folder: string) =>
    `${whole(letters)} Briefe und ${agreements === 1 ? '1 Vereinbarung' : `${whole(agreements)} Vereinbarungen`} geschrieben nach ${folder}`,
  templatesDone: (folder: string) =>
    `Vorlagen geschrieben nach ${folder}. In Word ändern, dann mit --template und --agreement angeben.`,
  noGroups: 'Der Vorschlag hat keine Gruppe aus mehreren Gemeinden: Es gibt keinen Brief zu schreiben.',
}
