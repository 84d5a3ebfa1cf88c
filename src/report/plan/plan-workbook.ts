import { headed, type Row, type Sheet } from '../sheet.js'
import type { Workbook } from '../workbook.js'
import type { PlanDocument } from './plan-document.js'

/** @returns overview, municipalities, groups, sources: what a district office keeps */
export function planWorkbook(document: PlanDocument): Workbook {
  const { words, place, command, edition, comparison } = document
  const { sheet } = words
  const sheets = [
    { name: sheet.overview, table: overview(document), filter: false },
    { name: sheet.municipalities, table: municipalities(document), filter: true },
    { name: sheet.groups, table: groups(document), filter: true },
    ...(comparison === null ? [] : [{ name: sheet.comparison, table: comparison.table, filter: true }]),
    { name: sheet.sources, table: sources(document), filter: true },
  ]
  return {
    sheets,
    footer: [place, edition.label, command].join(' · '),
    pageWords: { page: words.page, of: words.of },
  }
}

function overview({
  title,
  edition,
  marks,
  summary,
  overview: lines,
  proof,
  wishes,
  ways,
  comparison,
  caution,
  heads,
  words,
}: PlanDocument): Sheet {
  const rows: Row[] = [
    [title, null, [...marks, edition.label].join(' · ')],
    ...summary.map((sentence): Row => [null, null, sentence]),
    ...lines,
    ...proof.lines.map(
      ({ objective, value, verdict }): Row => [objective, value.value ?? value.text, verdict],
    ),
    ...wishes.map((wish): Row => [words.wish, null, wish]),
    ...ways.map((way): Row => [words.ways, null, way]),
    ...(comparison?.lines ?? []).map((line): Row => [words.comparison, null, line]),
    [words.caution, null, caution],
  ]
  return { columns: headed(['item', 'value', 'note'], heads), rows }
}

const KEYS =
  'ags name district association amount persons status missing districtAgs group source sourcePage note'.split(
    ' ',
  )

function municipalities({ municipalities: all, heads }: PlanDocument): Sheet {
  const rows = all.map(
    (one): Row => [
      one.ags,
      one.name,
      one.district,
      one.association,
      one.amount.value,
      one.persons.value,
      one.status,
      one.missing.value,
      one.districtAgs,
      one.group,
      one.source,
      one.sourcePage.value,
      one.note,
    ],
  )
  return { columns: headed(KEYS, heads), rows }
}

/** One row per group, then those alone, then those without a group with the reason. */
function groups({ groups: all, alone, rest, heads, words }: PlanDocument): Sheet {
  const said = (...notes: readonly (string | null)[]) =>
    notes.filter((note) => note !== null).join('; ') || null
  const rows = all.map(({ id, amount, members, lead, note, isConnected }): Row => {
    const names = members.map(({ name }) => name).join(', ')
    const doubts = members.map(({ name, doubt }) => (doubt === null ? null : `${name}: ${doubt}`))
    const notes = said(isConnected ? null : words.notConnected, note, ...doubts)
    return [id, amount.value, members.length, lead, names, notes]
  })
  const single = alone.map(({ name, amount, doubt }): Row => {
    return [null, amount.value, 1, name, name, said(words.alone, doubt)]
  })
  // The title counts those of its kind: a row that is read alone needs only the reason.
  const others = rest.flatMap(({ reason, entries }) =>
    entries.map(({ name, amount, note }): Row => [null, amount.value, 1, null, name, said(reason, note)]),
  )
  return {
    columns: headed(['group', 'amount', 'count', 'lead', 'members', 'note'], heads),
    rows: [...rows, ...single, ...others],
  }
}

function sources({ sources: list, notes, heads }: PlanDocument): Sheet {
  const rows = list.map(
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
  return {
    columns: headed(['number', 'title', 'date', 'address', 'used', 'retrieved', 'sha256'], heads),
    rows: [...rows, ...notes.map((note): Row => [null, note, null, null, null, null, null])],
  }
}
