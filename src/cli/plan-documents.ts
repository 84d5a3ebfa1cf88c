import type { GroupResult } from '../api/propose-groups.js'
import type { PlanDocument } from '../report/plan/plan-document.js'
import type { Workbook } from '../report/workbook.js'
import type { Invocation, PictureFormat } from './command.js'
import type { Io } from './io.js'
import { madeAt } from './made-at.js'

/** pixels: sharp on paper at the width of a page */
const PICTURE_WIDTH = 1600

/** What loads libraries for workbooks, pages, maps and papers: only where one of them is made. */
export async function workbookOf(plan: GroupResult, invocation: Invocation, io: Io): Promise<Workbook> {
  const { planWorkbook } = await import('../report/plan/plan-workbook.js')
  return planWorkbook(await documentOf(plan, invocation, io))
}

/** @returns the bytes or the text of a map, a page or a paper */
export async function pictureOf(
  plan: GroupResult,
  format: PictureFormat,
  invocation: Invocation,
  io: Io,
): Promise<string | Uint8Array> {
  const document = await documentOf(plan, invocation, io)
  if (format === 'html' || format === 'pdf') {
    const { toHtml } = await import('../report/html/page.js')
    const page = toHtml(document)
    if (format === 'html') return page
    const { printPage } = await import('../source/print-page.js')
    return printPage(page, io.env)
  }
  const { drawMap } = await import('../report/map/draw-map.js')
  const map = drawMap(document.map, { frame: true }).text
  if (format === 'svg') return map
  const [{ toPng }, { readPictureFiles }] = await Promise.all([
    import('../report/png.js'),
    import('../source/picture-files.js'),
  ])
  const picture = await toPng(map, PICTURE_WIDTH, await readPictureFiles())
  if (format === 'png') return picture.bytes
  const [{ planPaper }, { toDocx }] = await Promise.all([
    import('../report/plan/plan-paper.js'),
    import('../report/docx.js'),
  ])
  return toDocx(planPaper(document, picture))
}

async function documentOf(plan: GroupResult, invocation: Invocation, io: Io): Promise<PlanDocument> {
  const { planDocument } = await import('./documents/plan-document.js')
  return planDocument(plan, invocation, madeAt(io))
}
