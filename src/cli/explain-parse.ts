import type { Explanation } from '../pdf/explain/explanation.js'
import type { ParsedTable } from '../pdf/parsed-table.js'
import type { Invocation } from './command.js'
import type { TableView } from './emit-table.js'
import type { FindingWords } from './messages/findings.js'
import { loadExplainWords } from './messages/load-words.js'
import { explanationLines, explanationRecords, explanationSheet } from './screens/explanation-screen.js'
import { proofLines } from './screens/parse-screen.js'

interface Context {
  readonly json: object
  readonly words: FindingWords
  readonly invocation: Invocation
}

/** `igm parse --explain`: in place of the rows, how they were found; the proof follows. */
export async function explainView(
  table: ParsedTable,
  explanation: Explanation,
  { json, words, invocation: { messages, palette } }: Context,
): Promise<TableView> {
  const explainWords = await loadExplainWords(messages.language)
  return {
    json,
    records: explanationRecords(explanation),
    sheet: () => explanationSheet(explanation, explainWords),
    screen: (format) =>
      [
        ...explanationLines(explanation, { messages, words: explainWords, format }),
        '',
        ...proofLines(table, { messages, words, palette }),
        '',
      ].join('\n'),
  }
}
