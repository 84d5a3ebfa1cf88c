import type { Row, Sheet } from '../../report/sheet.js'
import type { Workbook } from '../../report/workbook.js'
import { assessmentSheet } from '../screens/assessment-sheet.js'
import { documentColumns } from './columns.js'
import { type Facts, proofOf, reasonOf, summaryOf, wishesOf } from './facts.js'
import { pageIn } from './source-list.js'

/** Overview, municipalities, groups, sources: what a district office keeps. */
export function planWorkbook(facts: Facts): Workbook {
  const { words, place, line } = facts
  const sheets = [
    { name: words.sheet.overview, table: overview(facts), filter: false },
    { name: words.sheet.municipalities, table: municipalities(facts), filter: true },
    { name: words.sheet.groups, table: groups(facts), filter: true },
    { name: words.sheet.sources, table: sources(facts), filter: true },
  ]
  return { sheets, footer: `${place} · ${line}`, pageWords: { page: words.page, of: words.of } }
}

function overview(facts: Facts): Sheet {
  const { report, edition, words, messages, joint, leftOver, place } = facts
  const { summary, coverage, group } = report
  const { overview: label } = words
  const members = joint.reduce((count, one) => count + one.members.length, 0)
  const rows: Row[] = [
    [words.title(place), null, edition.sample ? messages.labels.sampleMark : null],
    ...summaryOf(facts).map((sentence): Row => [null, null, sentence]),
    [label.edition, edition.id, words.edition(edition.id, messages.format.date(edition.published))],
    [label.threshold, group.threshold, label.perYear],
    [label.municipalities, coverage.total, place],
    ...(['alone', 'join', 'none', 'unknown'] as const).map(
      (status): Row => [words.status[status], summary[status], messages.labels.status[status]],
    ),
    [label.amount, summary.amount, label.perYear],
    [label.known, coverage.known, messages.labels.coverage(coverage.known, coverage.total)],
    [label.jointGroups, joint.length, null],
    [label.members, members, null],
    [label.leftOver, leftOver.length, null],
    ...proofOf(facts).map(({ objective, value, verdict }): Row => [objective, value, verdict]),
    ...wishesOf(facts).map((wish): Row => [label.wish, null, wish]),
    [label.caution, null, words.caution],
  ]
  return { columns: documentColumns(['item', 'value', 'note'], facts), rows }
}

function municipalities(facts: Facts): Sheet {
  const { report, messages, sources: list } = facts
  const plain = assessmentSheet(report.municipalities, true, messages)
  const groupOf = groupNumbersIn(facts)
  return {
    columns: [...plain.columns, ...documentColumns(['group', 'source', 'sourcePage'], facts)],
    rows: plain.rows.map((row, at) => {
      const one = report.municipalities[at]
      if (!one) throw new RangeError(`no municipality ${at}`)
      return [...row, groupOf.get(one.ags) ?? null, list.numberOf(one), pageIn(one)]
    }),
  }
}

export function groupNumbersIn({ report }: Facts): Map<string, number> {
  return new Map(report.group.groups.flatMap(({ id, members }) => members.map((ags) => [ags, id])))
}

/** One row per group, then one per municipality without a group, with the reason. */
function groups(facts: Facts): Sheet {
  const { report, name, messages, byAgs } = facts
  const rows = report.group.groups.map(({ id, amount, lead, members, connected }): Row => {
    const note = connected ? null : messages.labels.group.notConnected
    return [id, amount, members.length, name(lead), members.map(name).join(', '), note]
  })
  const rest = report.group.ungrouped.map((one): Row => {
    const amount = byAgs.get(one.ags)?.amount ?? null
    return [null, amount, 1, null, name(one.ags), reasonOf(one, facts)]
  })
  return {
    columns: documentColumns(['group', 'amount', 'count', 'lead', 'members', 'note'], facts),
    rows: [...rows, ...rest],
  }
}

function sources(facts: Facts): Sheet {
  const { edition, words, sources: list } = facts
  const rows = list.entries.map(
    ({ number, title, date, address, used, retrieved, sha256 }): Row => [
      number,
      title,
      date,
      address,
      used,
      retrieved,
      sha256,
    ],
  )
  const notes = [
    words.source.threshold(edition.threshold.source),
    ...(edition.pot ? [words.source.pot(edition.pot.source)] : []),
    words.source.register,
  ]
  return {
    columns: documentColumns(['number', 'title', 'date', 'address', 'used', 'retrieved', 'sha256'], facts),
    rows: [...rows, ...notes.map((note): Row => [null, note, null, null, null, null, null])],
  }
}
