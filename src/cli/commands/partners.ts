import { partners } from '../../api/partners.js'
import { placeResolver } from '../../api/resolve.js'
import { coverageOf } from '../../domain/eligibility.js'
import { type CommandMeta, type DocumentFormat, editionOf, type Invocation } from '../command.js'
import { completeHint } from '../complete-hint.js'
import {
  neighbourSheet,
  neighbourTable,
  partnersWordDocument,
  partnersWorkbook,
} from '../documents/partners-document.js'
import { partnersText } from '../documents/partners-text.js'
import { ALL_FORMATS, emit, formatOf } from '../emit.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { madeAt } from '../made-at.js'
import { euroOption } from '../options.js'
import { isOwnThreshold } from '../own-words.js'
import { sayListNotes, sayPlaceNotes } from '../request-notes.js'
import { sheetLines } from '../screens/cells.js'
import { withOrigin } from '../screens/origin.js'
import { amountsIn, LIST_OPTIONS } from '../wishes.js'

export const meta: CommandMeta = {
  name: 'partners',
  args: '<name>',
  options: [{ flags: '--threshold <euro>' }, { flags: '--amounts <file>' }, ...LIST_OPTIONS],
  examples: [
    'igm partners --edition 2017 Herbertingen',
    'igm partners --edition 2017 Herbertingen --format json',
  ],
}

export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { args, options, messages, workspace, palette } = invocation
  formatOf(
    options,
    ALL_FORMATS.filter((format) => format !== 'svg'),
  )
  const amounts = typeof options.amounts === 'string' ? await amountsIn(options.amounts, options, io) : null
  const result = await partners(workspace, {
    edition: editionOf(options),
    name: args[0] ?? '',
    threshold: euroOption(options, 'threshold'),
    amounts,
  })
  const named = placeResolver(workspace, [])
  named.one(args[0] ?? '')
  if (!options.quiet) await sayPlaceNotes(named.notes, messages, io)
  await sayListNotes({ amounts, edition: result.edition, districts: null }, invocation, io)
  const edition = await workspace.edition(result.edition)
  const context = { workspace, edition, messages }
  const text = partnersText(result, context)
  const { partners: words } = messages.labels
  const screen = (format: 'table' | 'plain') =>
    [
      palette.strong(text.title),
      ...text.sentences,
      ...(text.partnerships.length > 0
        ? ['', palette.strong(words.partnerships(isOwnThreshold(result)))]
        : []),
      ...text.partnerships.map((line) => `  ${line}`),
      ...text.notes,
      '',
      palette.strong(words.neighbours),
      ...sheetLines(neighbourTable(result, context), format, messages),
      '',
      ...text.remarks,
      '',
    ].join('\n')
  const document = async (format: DocumentFormat) => {
    const { loadDocumentWords } = await import('../messages/load-words.js')
    const paper = partnersWordDocument(
      result,
      context,
      madeAt(io),
      await loadDocumentWords(messages.language),
    )
    if (format === 'docx') return (await import('../../report/docx.js')).toDocx(paper)
    return (await import('../../report/html/word-page.js')).wordPage(paper)
  }
  const sheet = (inWords: boolean) =>
    withOrigin(neighbourSheet(result, inWords, context), result.neighbours, { edition, messages, inWords })
  await emit(
    {
      basis: result,
      json: result,
      editions: [edition],
      records: result.neighbours,
      sheet,
      workbook: () => partnersWorkbook(result, sheet(true), context, invocation),
      screen,
      document,
    },
    invocation,
    io,
  )
  const coverage = coverageOf([result.municipality, ...result.neighbours])
  await completeHint({ edition: result.edition, coverage }, invocation, io)
  const { status } = result.municipality
  return status === 'alone' || result.partnerships.length > 0 ? EXIT.ok : EXIT.no
}
