import type { LETTERS as German } from '../de/letters.js'
import { numberFormat } from '../numbers.js'

const { whole } = numberFormat('en')

export const LETTERS: typeof German = {
  names: {
    draft: 'draft',
    marks: 'marks',
    municipality: 'municipality',
    district: 'district',
    group: 'group',
    members: 'members',
    amount: 'amount',
    sum: 'sum',
    threshold: 'threshold',
    lead: 'lead',
    edition: 'edition',
    facts: 'facts',
    caution: 'caution',
    sources: 'sources',
    date: 'date',
    signatures: 'signatures',
  },
  draft: 'Draft – not reviewed by a lawyer',
  letterFile: (group, name) => `group-${group}-letter-${name}.docx`,
  agreementFile: (group) => `group-${group}-agreement.docx`,
  templateFile: { letter: 'letter-template.docx', agreement: 'agreement-template.docx' },
  letter: {
    title: 'A joint application in the "Integrationsmanagement" programme',
    to: 'To the administration of {{municipality}}',
    place: '{{district}}, {{date}}',
    salutation: 'Dear Sir or Madam,',
    intro:
      'there is a proposal that {{municipality}} joins with other municipalities in a group (group {{group}}).',
    figures: 'What it is about',
    items: [
      'Basis: {{edition}}',
      'Amount for {{municipality}}: {{amount}}',
      'Sum of the group: {{sum}}; threshold: {{threshold}}',
      'Proposed lead: {{lead}}',
    ],
    members: 'Proposed members',
    ask: 'What we ask you',
    questions: [
      'Does {{municipality}} want to take part in this group?',
      'Does {{municipality}} agree that {{lead}} leads?',
      'With whom can we discuss what comes next?',
    ],
    answer: 'Please answer by ____________ to ____________.',
    close: 'Yours faithfully',
    sign: '____________',
    sources: 'Where the figures are from',
  },
  agreement: {
    title: 'Agreement on a joint application',
    subject: 'Group {{group}}, {{district}}, {{date}}',
    parties: '1. Who takes part',
    purpose: '2. What it is about',
    purposeText:
      'The municipalities want to apply together in the "Integrationsmanagement" programme. Basis: {{edition}}',
    figures: '3. Amounts',
    figuresText: 'Sum: {{sum}}; threshold: {{threshold}}.',
    lead: '4. Lead',
    leadText: '{{lead}} applies for all and speaks for the others.',
    open: '5. What the municipalities have yet to settle',
    openItems: [
      'Posts, where they are, and who employs: ____________',
      'How costs and money are shared: ____________',
      'Beginning, length and end: ____________',
      'How decisions are made: ____________',
    ],
    signatures: '6. Signatures',
    sources: 'Where the figures are from',
  },
  signature: (name) => `${name}: ____________ (place, date, signature)`,
  done: (letters, agreements, folder) =>
    `${whole(letters)} letters and ${agreements === 1 ? '1 agreement' : `${whole(agreements)} agreements`} written to ${folder}`,
  templatesDone: (folder) =>
    `Templates written to ${folder}. Change them in Word, then give them with --template and --agreement.`,
  noGroups: 'The plan has no group of several municipalities: there is no letter to write.',
}
