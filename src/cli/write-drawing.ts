import { IgmError } from '../domain/problem.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import type { Invocation } from './command.js'
import type { Io } from './io.js'
import { loadExplainWords } from './messages/load-words.js'
import { printable } from './messages/messages.js'

/**
 * Writes the drawing to the file of `--debug-svg`; a file that cannot be opened has none.
 * @throws IgmError `option-invalid` for a page that the file does not have; what `writeOutput` throws
 */
export async function writeDrawing(
  { drawing, file }: ParsedTable,
  { options, messages }: Invocation,
  io: Io,
): Promise<void> {
  const path = String(options.debugSvg)
  const words = await loadExplainWords(messages.language)
  if (!drawing) {
    if (options.page !== undefined && file.pages > 0) {
      const expected = `1 – ${file.pages}`
      throw new IgmError('option-invalid', { option: '--page', value: String(options.page), expected })
    }
    return io.err.write(`${words.nothingToDraw}\n`)
  }
  const { pageSvg } = await import('../report/page-drawing/page-svg.js')
  const { writeOutput } = await import('../source/write-output.js')
  await writeOutput(path, new TextEncoder().encode(pageSvg(drawing, words.drawing)))
  if (!options.quiet) await io.err.write(`${messages.labels.written(printable(path))}\n`)
}
