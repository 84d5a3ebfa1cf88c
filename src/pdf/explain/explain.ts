import type { RawPage } from '../file/raw-page.js'
import type { InkPage } from '../ink/ink-item.js'
import { linesOf } from '../ink/line.js'
import type { ParsedTable } from '../parsed-table.js'
import type { RoleContext } from '../table/column-roles.js'
import type { ReadTable } from '../table/read-lines.js'
import { taggedLines } from '../tags/read-tags.js'
import { drawPage } from './draw-page.js'
import { explainAbsence } from './explain-absence.js'
import { explainReading } from './explain-reading.js'
import type { Explanation, PageDrawing } from './explanation.js'

/** What there was to read, and what each reader made of it; null where it found no columns. */
export interface ReadDocument {
  readonly pages: readonly InkPage[]
  readonly raw: readonly RawPage[]
  readonly ink: ReadTable | null
  readonly tagged: ReadTable | null
  readonly roles: RoleContext
}

export function explain({ pages, raw, ink, tagged, roles }: ReadDocument): Explanation {
  const byInk = ink ? explainReading(ink, 'ink', roles) : explainAbsence(pages.flatMap(linesOf), 'ink', roles)
  if (tagged) return { readers: [byInk, explainReading(tagged, 'tags', roles)] }
  const declared = taggedLines(raw, roles)
  return { readers: declared.length > 0 ? [byInk, explainAbsence(declared, 'tags', roles)] : [byInk] }
}

/** @returns null where the file has no such page */
export function drawingOf(
  { pages, ink }: ReadDocument,
  table: ParsedTable,
  choice: number | 'telling',
): PageDrawing | null {
  const number = choice === 'telling' ? tellingPage(table) : choice
  const page = pages.find((each) => each.number === number)
  return page ? drawPage(page, pages.length, ink?.how ?? null, table.findings) : null
}

function tellingPage({ findings, rows }: ParsedTable): number {
  const faulty = findings.flatMap(({ severity, page }) => (severity === 'error' ? (page ?? []) : []))
  const pages = faulty.length > 0 ? faulty : rows.map(({ page }) => page)
  return pages.length > 0 ? Math.min(...pages) : 1
}
