import { chromium } from 'playwright-core'
import { htmlOf } from './html.mjs'

/** Prints all documents with one browser. */
export async function printWithChromium(jobs) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  try {
    for (const { document, file } of jobs) {
      const page = await browser.newPage()
      await page.setContent(htmlOf(document))
      await page.pdf({ path: file, preferCSSPageSize: true, tagged: document.tagged, ...edgesOf(document) })
      await page.close()
    }
  } finally {
    await browser.close()
  }
}

/** Chromium prints the edges of pages from templates of its own. */
function edgesOf({ header, footer }) {
  if (!header && !footer) return {}
  const template = (text) =>
    `<div style="font-size:8px;width:100%;text-align:center">${(text ?? '')
      .replace('{page}', '<span class="pageNumber"></span>')
      .replace('{pages}', '<span class="totalPages"></span>')}</div>`
  return { displayHeaderFooter: true, headerTemplate: template(header), footerTemplate: template(footer) }
}
