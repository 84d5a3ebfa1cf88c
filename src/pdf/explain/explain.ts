import type { FindingCode } from '../finding.js'
import { headingOf } from '../grammar/column-heading.js'
import type { ParsedTable } from '../parsed-table.js'
import type { Trial } from '../proof/adjudicate.js'
import type { ReadDocument } from '../read-document.js'
import { drawPage } from './draw-page.js'
import type { CandidateExplanation, ColumnExplanation, Explanation, PageDrawing } from './explanation.js'
import { artifactLines, countKinds, examplesOf, labelledLines } from './labelled-lines.js'

const NOTHING_READ: Explanation = { candidates: [], lines: null, examples: [] }

export function explain({ adjudication }: ReadDocument): Explanation {
  if (!adjudication) return NOTHING_READ
  const { best, trials } = adjudication
  const told = best ? [...labelledLines(best), ...artifactLines(best)] : []
  return {
    candidates: trials.map((trial) => candidateOf(trial, trial === best)),
    lines: countKinds(told),
    examples: examplesOf(told),
  }
}

function candidateOf(
  { hypothesis, regions, reading, proof }: Trial,
  isChosen: boolean,
): CandidateExplanation {
  const [first] = regions
  const codes = proof.findings.flatMap(({ severity, code }) => (severity === 'error' ? code : []))
  const count = (code: FindingCode) => codes.filter((other) => other === code).length
  const amounts: ColumnExplanation | null = first
    ? {
        heading: headingOf(first),
        left: Math.round(first.amounts.x0),
        right: Math.round(first.amounts.x1),
        pages: [...new Set(regions.map(({ page }) => page))],
      }
    : null
  return {
    ...hypothesis,
    isChosen,
    isAccepted: proof.accepted,
    rows: reading.rows.length,
    amounts,
    errors: [...new Set(codes)].map((code) => ({ code, count: count(code) })),
  }
}

/** @returns null where the file has no such page */
export function drawingOf(
  { pages, adjudication }: ReadDocument,
  table: ParsedTable,
  choice: number | 'decisive',
): PageDrawing | null {
  const number = choice === 'decisive' ? decisivePage(table) : choice
  const page = pages.find((each) => each.number === number)
  return page ? drawPage(page, pages.length, adjudication?.best ?? null, table.findings) : null
}

function decisivePage({ findings, rows }: ParsedTable): number {
  const faulty = findings.flatMap(({ severity, page }) => (severity === 'error' ? (page ?? []) : []))
  const pages = faulty.length > 0 ? faulty : rows.map(({ page }) => page)
  return pages.length > 0 ? Math.min(...pages) : 1
}
