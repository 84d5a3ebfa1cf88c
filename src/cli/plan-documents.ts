import type { PlanComparison } from '../api/compare-plans.js'
import { isThin } from '../api/plan-counts.js'
import type { GroupResult } from '../api/propose-groups.js'
import type { PlanDocument } from '../report/plan/plan-document.js'
import type { Workbook } from '../report/workbook.js'
import type { DocumentFormat, Format, Invocation } from './command.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { madeAt } from './made-at.js'

/** pixels: sharp on paper at the width of a page */
const IMAGE_WIDTH = 1600

/** What loads libraries for workbooks, pages, maps and papers: only where one of them is made. */
export async function workbookOf(
  plan: GroupResult,
  invocation: Invocation,
  io: Io,
  comparison: PlanComparison | null = null,
): Promise<Workbook> {
  const { planWorkbook } = await import('../report/plan/plan-workbook.js')
  return planWorkbook(await documentOf(plan, invocation, io, comparison))
}

/** @returns the bytes or the text of a map, a page or a paper */
export async function documentAs(
  plan: GroupResult,
  format: DocumentFormat,
  invocation: Invocation,
  io: Io,
  comparison: PlanComparison | null = null,
): Promise<string | Uint8Array> {
  if (isWithheld(plan, format, invocation)) return inItsPlace(plan, format, invocation, io)
  const document = await documentOf(plan, invocation, io, comparison)
  if (format === 'html' || format === 'pdf') {
    const { toHtml } = await import('../report/html/page.js')
    const page = toHtml(document)
    return format === 'html' ? page : printed(page, io)
  }
  const [{ drawMap }, { layOut }] = await Promise.all([
    import('../report/map/draw-map.js'),
    import('../report/map/layout.js'),
  ])
  const map = drawMap(layOut(document.map), { frame: true }).text
  if (format === 'svg') return map
  const [{ toPng }, { readImageFiles }] = await Promise.all([
    import('../report/png.js'),
    import('../source/image-files.js'),
  ])
  const image = await toPng(map, IMAGE_WIDTH, await readImageFiles())
  if (format === 'png') return image.bytes
  const [{ planWordDocument }, { toDocx }] = await Promise.all([
    import('../report/plan/plan-word-document.js'),
    import('../report/docx.js'),
  ])
  return toDocx(planWordDocument(document, image))
}

/** What is laid before a council; a map or a workbook is not. */
const PAPERS: readonly Format[] = ['html', 'pdf', 'docx']

/** @returns whether a page that says what is missing stands in the place of a paper */
function isWithheld(plan: GroupResult, format: Format, { options }: Invocation): boolean {
  return PAPERS.includes(format) && isThin(plan) && options.evenIncomplete !== true
}

/**
 * @returns `data` where a paper was asked for and could not be written, so that a script notices; else the code given
 * @param code of the command otherwise
 */
export async function withheldCode(
  plan: GroupResult,
  format: Format,
  invocation: Invocation,
  io: Io,
  code: ExitCode,
): Promise<ExitCode> {
  if (!isWithheld(plan, format, invocation)) return code
  const { known, total } = plan.coverage
  const { labels } = invocation.messages
  if (!invocation.options.quiet) await io.err.write(`${labels.group.withheld(known, total)}\n`)
  return EXIT.data
}

async function inItsPlace(
  plan: GroupResult,
  format: DocumentFormat,
  invocation: Invocation,
  io: Io,
): Promise<string | Uint8Array> {
  const { incompleteDocument } = await import('./documents/incomplete-document.js')
  const paper = await incompleteDocument(plan, invocation, madeAt(io))
  if (format === 'docx') return (await import('../report/docx.js')).toDocx(paper)
  const page = (await import('../report/html/word-page.js')).wordPage(paper)
  return format === 'pdf' ? printed(page, io) : page
}

async function printed(page: string, io: Io): Promise<Uint8Array> {
  const [{ printPage }, { withPdfDates }] = await Promise.all([
    import('../source/print-page.js'),
    import('../report/pdf-dates.js'),
  ])
  return withPdfDates(await printPage(page, io.env), madeAt(io))
}

async function documentOf(
  plan: GroupResult,
  invocation: Invocation,
  io: Io,
  comparison: PlanComparison | null,
): Promise<PlanDocument> {
  const { planDocument } = await import('./documents/plan-document.js')
  return planDocument(plan, invocation, madeAt(io), comparison)
}
