import { headed, type Row } from '../sheet.js'
import type { Workbook, WorkbookSheet } from '../workbook.js'
import { formSheet } from './form-sheet.js'
import { groupSheet } from './group-sheet.js'
import { municipalitySheet } from './municipality-sheet.js'
import type { PlanDocument } from './plan-document.js'
import { scenarioSheet } from './scenario-sheet.js'
import { titleLines } from './sheet-parts.js'

/**
 * @returns what a district office keeps and works with: overview, municipalities, groups, a form for amounts that are
 * missing, a sheet to try other groups, sources
 */
export function planWorkbook(document: PlanDocument): Workbook {
  const { words, place, command, edition, comparison } = document
  const form = formSheet(document)
  return {
    sheets: [
      overview(document),
      municipalitySheet(document),
      groupSheet(document),
      form.sheet,
      scenarioSheet(document, form.amountOf),
      ...(comparison === null
        ? []
        : [
            {
              name: words.workbook.sheet.comparison,
              above: titleLines(document),
              table: comparison.table,
              filter: true,
            },
          ]),
      sources(document),
    ],
    footer: [place, edition.label, command].join(' · '),
    pageWords: { page: words.page, of: words.of },
  }
}

function overview(document: PlanDocument): WorkbookSheet {
  const { summary, overview: lines, proof, wishes, ways, comparison, caution, heads, words } = document
  const rows: Row[] = [
    ...summary.map((sentence): Row => [null, null, sentence]),
    ...lines,
    ...proof.lines.map(
      ({ objective, value, verdict }): Row => [objective, value.value ?? value.text, verdict],
    ),
    ...wishes.map((wish): Row => [words.wish, null, wish]),
    ...ways.map(({ sentence }): Row => [words.ways, null, sentence]),
    ...(comparison?.lines ?? []).map((line): Row => [words.comparison, null, line]),
    [words.caution, null, caution],
  ]
  return {
    name: words.workbook.sheet.overview,
    above: titleLines(document),
    table: { columns: headed(['item', 'value', 'note'], heads), rows },
    filter: false,
  }
}

function sources(document: PlanDocument): WorkbookSheet {
  const { sources: list, notes, heads, words } = document
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
    name: words.workbook.sheet.sources,
    above: titleLines(document),
    table: {
      columns: headed(['number', 'title', 'date', 'address', 'used', 'retrieved', 'sha256'], heads),
      rows: [...rows, ...notes.map((note): Row => [null, note, null, null, null, null, null])],
    },
    filter: true,
  }
}
