import { headed, type Row } from '../sheet.js'
import type { WorkbookCell, WorkbookSheet } from '../workbook.js'
import type { DocumentMunicipality, PlanDocument } from './plan-document.js'
import { sumFormula, sumLabel, titleLines, total } from './sheet-parts.js'

const KEYS =
  'ags name district association amount persons status missing districtAgs group source sourcePage note'.split(
    ' ',
  )

/** One row a municipality, and their sum. */
export function municipalitySheet(document: PlanDocument): WorkbookSheet {
  const { municipalities, heads, words } = document
  const above = titleLines(document)
  const sums: Readonly<Record<string, WorkbookCell>> = {
    name: sumLabel(document),
    ...summed('amount', (one) => one.amount.value),
    ...summed('persons', (one) => one.persons.value),
  }
  function summed(key: string, of: (one: DocumentMunicipality) => number | null) {
    // of what nobody knows there is no sum, not even one of 0
    if (municipalities.every((one) => of(one) === null)) return {}
    const rows = [0, municipalities.length - 1] as const
    return { [key]: sumFormula(above.length, KEYS.indexOf(key), rows, total(municipalities.map(of))) }
  }
  return {
    name: words.workbook.sheet.municipalities,
    above,
    table: {
      columns: headed(KEYS, heads),
      rows: [...municipalities.map(rowOf), KEYS.map((key) => sums[key] ?? null)],
      sums: new Set([municipalities.length]),
    },
    filter: true,
  }
}

function rowOf(one: DocumentMunicipality): Row {
  return [
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
  ]
}
