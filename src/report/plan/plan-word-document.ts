import { type Column, headed } from '../sheet.js'
import { heading, item, text, type WordBlock, type WordDocument, wordFrame } from '../word-document.js'
import { type DocumentGroup, type DocumentMember, type PlanDocument, WAY_KEYS } from './plan-document.js'

type Png = Extract<WordBlock, { kind: 'image' }>['png']

/** @returns what a district office puts before its council: facts, proposal, tables, proof, sources, map */
export function planWordDocument(document: PlanDocument, png: Png): WordDocument {
  const { paper, map, marks, words, language, groups } = document
  const { title, description } = map
  return {
    title: paper.title,
    subject: paper.subject,
    ...wordFrame(language, new Date(document.madeAt), words),
    footer: [...marks, document.edition.label, document.made].join(' · '),
    blocks: [
      ...opening(document),
      heading(words.groups),
      groupTable(document),
      ...groups.flatMap(({ title, note }) => (note === null ? [] : [text(`${title}: ${note}`)])),
      ...alone(document),
      ...others(document),
      heading(words.municipalities),
      municipalityTable(document),
      ...proof(document),
      ...comparison(document),
      ...sources(document),
      // Last: it fills a page of its own, and whatever stands before it would leave the rest of one empty.
      heading(words.map),
      { kind: 'image', png, title, description },
    ],
  }
}

function opening({
  marks,
  edition,
  paper,
  summary,
  coverage,
  wishes,
  ways,
  heads,
  caution,
  words,
}: PlanDocument): WordBlock[] {
  const [who, proposal] = summary
  return [
    ...marks.map((mark) => text(mark, true)),
    { kind: 'title', text: paper.title },
    text(paper.subject, true),
    text(edition.label),
    {
      kind: 'table',
      table: {
        columns: paper.formHeads.map((label) => ({ key: label, label, kind: 'text' as const })),
        rows: paper.form,
      },
      widths: [30, 70],
    },
    text(paper.note),
    heading(paper.decision),
    text(paper.decide),
    heading(paper.facts),
    text(paper.law),
    text(`${who} ${coverage}`),
    heading(paper.proposal),
    text(proposal),
    ...wishes.map((wish) => item(`${words.wish}: ${wish}`)),
    ...waysTable(ways, heads, words.ways, words.thisProposal),
    text(caution),
    ...finance(paper),
  ]
}

function column(label: string, at: number): Column {
  return { key: label, label, kind: at === 0 ? 'text' : 'number' }
}

function finance({ finance: { title, lines, heads, rows } }: PlanDocument['paper']): WordBlock[] {
  const table: WordBlock = {
    kind: 'table',
    table: { columns: heads.map(column), rows },
    widths: [34, 22, 22, 22],
  }
  return [heading(title), ...lines.map((line) => text(line)), ...(heads.length === 0 ? [] : [table])]
}

function waysTable(
  ways: PlanDocument['ways'],
  heads: PlanDocument['heads'],
  title: string,
  chosen: string,
): WordBlock[] {
  if (ways.length === 0) return []
  const rows = ways.map(({ name, isChosen, figures }) => [
    isChosen ? `${name} (${chosen})` : name,
    ...figures,
  ])
  const table = { columns: headed(WAY_KEYS, heads), rows }
  return [text(title), { kind: 'table', table, widths: [36, 11, 10, 14, 29] }]
}

function groupTable({ groups, heads, words }: PlanDocument): WordBlock {
  const rows = groups.map((group) => [group.id, group.amount.text, group.lead, membersOf(group)])
  // The sign of the euro stands in the cells here, as it does among the members.
  const named = { ...heads, amount: words.workbook.columns.total ?? '' }
  return {
    kind: 'table',
    table: { columns: headed(['group', 'amount', 'lead', 'members'], named), rows },
    widths: [9, 14, 22, 55],
  }
}

function membersOf({ members }: DocumentGroup): string {
  return members.map((one) => named(one, [one.doubt])).join(', ')
}

/** @returns "Ettlingen (218.922 €; vielleicht ein Druckfehler der Quelle)" */
function named({ name, amount }: DocumentMember, notes: readonly (string | null)[]): string {
  const told = notes.filter((note) => note !== null && note !== '')
  const said = [...(amount.value === null ? [] : [amount.text]), ...told]
  return said.length === 0 ? name : `${name} (${said.join('; ')})`
}

function alone({ alone: those, words }: PlanDocument): WordBlock[] {
  if (those.length === 0) return []
  return [heading(words.alone), text(those.map((one) => named(one, [one.note, one.doubt])).join(', '))]
}

function others({ rest }: PlanDocument): WordBlock[] {
  return rest.flatMap(({ title, entries }) => [
    heading(title),
    ...entries.map(({ name, note }) => item(note === null ? name : `${name}: ${note}`)),
  ])
}

function municipalityTable({ municipalities, heads }: PlanDocument): WordBlock {
  const rows = municipalities.map(({ ags, name, amount, persons, status, missing, group }) => [
    ags,
    name,
    amount.text,
    persons.text,
    status,
    missing.text,
    group,
  ])
  const keys = ['ags', 'name', 'amount', 'persons', 'status', 'missing', 'group']
  return {
    kind: 'table',
    table: { columns: headed(keys, heads), rows },
    widths: [12, 29, 14, 11, 14, 12, 8],
  }
}

function proof({ proof: { intro, lines, check }, words }: PlanDocument): WordBlock[] {
  if (lines.length === 0) return []
  const each = lines.map(({ objective, value, verdict }) => item(`${objective}: ${value.text} (${verdict})`))
  return [heading(words.proof), text(intro), ...each, text(check)]
}

function comparison({ comparison: compared, words }: PlanDocument): WordBlock[] {
  if (compared === null) return []
  const { lines, table, shown } = compared
  const moved: WordBlock = {
    kind: 'table',
    table: { columns: table.columns, rows: shown },
    widths: [11, 19, 25, 10, 25, 10],
  }
  return [
    heading(words.comparison),
    ...lines.map((line) => text(line)),
    ...(shown.length === 0 ? [] : [moved]),
  ]
}

function sources({ sources: list, notes, words, command }: PlanDocument): WordBlock[] {
  const entries = list.map(({ number, title, address, details }) => {
    const parts = [title, ...(address === null ? [] : [address]), ...details]
    return text(`[${number}] ${parts.join(' · ')}`)
  })
  return [
    heading(words.sources),
    ...entries,
    ...notes.map((note) => text(note)),
    text(`${words.command}: ${command}`),
  ]
}
