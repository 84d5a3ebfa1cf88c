import { toDocx } from '../../report/docx.js'
import { drawMap } from '../../report/map/draw-map.js'
import type { MapInput } from '../../report/map/map-input.js'
import type { PaperBlock } from '../../report/paper.js'
import { toPng } from '../../report/png.js'
import { readPictureFiles } from '../../source/picture-files.js'
import { readVersion } from '../../source/version.js'
import { documentColumns } from './columns.js'
import { type Facts, proofOf, reasonOf, summaryOf, wishesOf } from './facts.js'
import { notesOf } from './plan-page.js'
import { groupNumbersIn } from './plan-workbook.js'

/** pixels: sharp on paper at the width of a page */
const PICTURE_WIDTH = 1600

/** What a district office puts before its council: facts, proposal, map, tables, proof, sources. */
export async function planPaper(facts: Facts, map: MapInput, now: Date): Promise<Uint8Array> {
  const { edition, messages, words, place } = facts
  const png = await toPng(drawMap(map, { frame: true }).text, PICTURE_WIDTH, await readPictureFiles())
  const { title, description } = map
  return toDocx({
    title: `${words.paper.title}: ${place}`,
    subject: words.paper.subject,
    locale: messages.language === 'de' ? 'de-DE' : 'en-GB',
    made: `${now.toISOString().slice(0, 19)}Z`,
    footer: `${edition.sample ? `${messages.labels.sampleMark} · ` : ''}${words.made(messages.format.date(now.toISOString()), readVersion())}`,
    pageWords: { page: words.page, of: words.of },
    blocks: [
      ...opening(facts),
      heading(words.heading.map),
      { kind: 'picture', png, title, description },
      heading(words.heading.groups),
      groupTable(facts),
      ...leftOver(facts),
      heading(words.heading.municipalities),
      municipalityTable(facts),
      ...proof(facts),
      ...sources(facts),
    ],
  })
}

const heading = (content: string): PaperBlock => ({ kind: 'heading', text: content })
const text = (content: string, strong = false): PaperBlock => ({ kind: 'text', text: content, strong })
const item = (content: string): PaperBlock => ({ kind: 'item', text: content })

function opening(facts: Facts): PaperBlock[] {
  const { edition, report, messages, words, place, joint } = facts
  const [who, proposal] = summaryOf(facts)
  const { paper } = words
  return [
    ...(edition.sample ? [text(messages.labels.sampleMark, true)] : []),
    { kind: 'title', text: `${paper.title}: ${place}` },
    text(paper.subject, true),
    text(paper.note),
    heading(paper.decision),
    text(paper.decide(place, joint.length)),
    heading(paper.facts),
    text(paper.law(messages.format.euro(report.group.threshold))),
    text(`${who} ${messages.labels.coverage(report.coverage.known, report.coverage.total)}`),
    heading(paper.proposal),
    text(proposal),
    ...wishesOf(facts).map((wish) => item(`${words.overview.wish}: ${wish}`)),
    text(words.caution),
  ]
}

function groupTable(facts: Facts): PaperBlock {
  const { report, messages, words, name, byAgs } = facts
  const rows = report.group.groups.map(({ id, amount, lead, members }) => {
    const each = members.map((ags) => {
      const own = byAgs.get(ags)?.amount
      return own === undefined || own === null || members.length === 1
        ? name(ags)
        : `${name(ags)} (${messages.format.euro(own)})`
    })
    const alone = members.length === 1 ? words.map.alone : name(lead)
    return [id, messages.format.euro(amount), alone, each.join(', ')]
  })
  const table = { columns: documentColumns(['group', 'amount', 'lead', 'members'], facts), rows }
  return { kind: 'table', table, widths: [9, 14, 22, 55] }
}

function leftOver(facts: Facts): PaperBlock[] {
  const { ungrouped } = facts.report.group
  if (ungrouped.length === 0) return []
  const lines = ungrouped.map((one) => item(`${facts.name(one.ags)}: ${reasonOf(one, facts)}`))
  return [heading(facts.words.heading.leftOver), ...lines]
}

function municipalityTable(facts: Facts): PaperBlock {
  const { report, messages, name } = facts
  const { whole } = messages.format
  const groupOf = groupNumbersIn(facts)
  const rows = report.municipalities.map(({ ags, amount, persons, status, missing }) => [
    ags,
    name(ags),
    amount === null ? messages.labels.status.unknown : whole(amount),
    persons === null ? null : whole(persons),
    messages.labels.status[status],
    missing === null ? null : whole(missing),
    groupOf.get(ags) ?? null,
  ])
  const keys = ['ags', 'name', 'amount', 'persons', 'status', 'missing', 'group']
  return {
    kind: 'table',
    table: { columns: documentColumns(keys, facts), rows },
    widths: [12, 30, 14, 12, 14, 10, 8],
  }
}

function proof(facts: Facts): PaperBlock[] {
  const { words, messages } = facts
  const lines = proofOf(facts).map(({ objective, value, verdict }) =>
    item(`${objective}: ${messages.format.whole(value)} (${verdict})`),
  )
  return [heading(words.heading.proof), text(words.proof.intro), ...lines, text(words.proof.check)]
}

function sources(facts: Facts): PaperBlock[] {
  const { words, messages, line } = facts
  const entries = facts.sources.entries.map(({ number, title, address, date, retrieved, sha256, used }) => {
    const when = date === null ? null : `${words.source.published} ${messages.format.date(date)}`
    const file = sha256 === null ? null : `SHA-256 ${sha256}`
    const amounts = `${words.columns.used}: ${messages.format.whole(used)}`
    return text(
      `[${number}] ${[title, address, when, retrieved, file, amounts].filter((part) => part !== null).join(' · ')}`,
    )
  })
  return [
    heading(words.heading.sources),
    ...entries,
    ...notesOf(facts).map((note) => text(note)),
    text(`${words.withCommand}: ${line}`),
  ]
}
