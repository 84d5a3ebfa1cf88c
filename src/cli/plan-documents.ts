import type { GroupResult } from '../api/propose-groups.js'
import type { Workbook } from '../report/workbook.js'
import type { Invocation, PictureFormat } from './command.js'
import type { Io } from './io.js'

/** What loads libraries for workbooks, pages, maps and papers: only where one of them is made. */
export async function workbookOf(plan: GroupResult, invocation: Invocation): Promise<Workbook> {
  const { factsOf } = await import('./documents/facts.js')
  const { planWorkbook } = await import('./documents/plan-workbook.js')
  return planWorkbook(await factsOf(plan, invocation))
}

/** @returns the bytes or the text of a map, a page or a paper */
export async function pictureOf(
  plan: GroupResult,
  format: PictureFormat,
  invocation: Invocation,
  io: Io,
): Promise<string | Uint8Array> {
  const { factsOf } = await import('./documents/facts.js')
  const facts = await factsOf(plan, invocation)
  const { planMap } = await import('./documents/plan-map.js')
  const { workspace } = invocation
  if (format === 'svg') {
    const { drawMap } = await import('../report/map/draw-map.js')
    return drawMap(planMap(facts, workspace), { frame: true }).text
  }
  if (format === 'html') {
    const { planPage } = await import('./documents/plan-page.js')
    const { toHtml } = await import('../report/html/page.js')
    return toHtml(planPage(facts, planMap(facts, workspace), io.now()))
  }
  const { planPaper } = await import('./documents/plan-paper.js')
  return planPaper(facts, planMap(facts, workspace), io.now())
}
