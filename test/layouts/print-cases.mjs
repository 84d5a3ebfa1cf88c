import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { documentOf } from './document.mjs'
import {
  printWithCalc,
  printWithGroff,
  printWithReportlab,
  printWithWeasyprint,
  printWithWkhtmltopdf,
  printWithWriter,
} from './programs/commands.mjs'
import { printWithChromium } from './programs/with-chromium.mjs'
import { printWithJspdf } from './programs/with-jspdf.mjs'
import { printWithPdfkit } from './programs/with-pdfkit.mjs'
import { printWithPdfmake } from './programs/with-pdfmake.mjs'

const PROGRAMS = {
  pdfkit: printWithPdfkit,
  jspdf: printWithJspdf,
  pdfmake: printWithPdfmake,
  chromium: printWithChromium,
  calc: printWithCalc,
  writer: printWithWriter,
  weasyprint: printWithWeasyprint,
  wkhtmltopdf: printWithWkhtmltopdf,
  groff: printWithGroff,
  reportlab: printWithReportlab,
}

/** Each program is a process of its own: so many at once keep two cores busy. */
const AT_ONCE = 2

/**
 * Prints cases into a folder, those of one program in one process.
 * @param cases { number, seed, choices }[]
 * @returns { seed, number, choices, file, truth, isPrinted }[]; not printed is what its program never finished
 */
export async function printCases(cases, folder) {
  const jobs = cases.map(({ number, seed, choices }) => {
    const { document, truth } = documentOf(choices, seed * 100_003 + number)
    const file = join(folder, `${seed}-${String(number).padStart(4, '0')}.pdf`)
    return { seed, number, choices, document, truth, file }
  })
  const open = Object.entries(PROGRAMS)
  const printer = async () => {
    for (let next = open.shift(); next; next = open.shift()) {
      const [program, print] = next
      const some = jobs.filter(({ choices }) => choices.program === program)
      if (some.length > 0) await print(some)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, printer))
  return jobs.map(({ document, ...printed }) => ({ ...printed, isPrinted: existsSync(printed.file) }))
}
