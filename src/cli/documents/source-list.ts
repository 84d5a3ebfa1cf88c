import type { AmountSource } from '../../domain/budget-table.js'
import type { Assessment } from '../../domain/eligibility.js'
import type { DocumentSource } from '../../report/plan/plan-document.js'
import type { DocumentWords } from '../messages/load-words.js'
import { type Messages, printable } from '../messages/messages.js'
import { citation } from '../screens/source-words.js'

export interface SourceList {
  readonly entries: readonly DocumentSource[]
  numberOf(municipality: Assessment): number | null
}

/** Every source of the amounts once, numbered in the order of the municipalities. */
export function sourceList(
  municipalities: readonly Assessment[],
  messages: Messages,
  words: DocumentWords,
): SourceList {
  const used = new Map<string, { source: AmountSource; number: number; count: number }>()
  for (const { source } of municipalities) {
    if (source === null) continue
    const key = keyOf(source)
    const known = used.get(key)
    if (known) known.count += 1
    else used.set(key, { source, number: used.size + 1, count: 1 })
  }
  return {
    entries: [...used.values()].map((each) => listed(each, messages, words)),
    numberOf: ({ source }) => (source === null ? null : (used.get(keyOf(source))?.number ?? null)),
  }
}

/** @returns where in the source a figure stands: page of a PDF, line of a CSV */
export function pageIn({ source }: Assessment): number | null {
  return source?.file?.page ?? null
}

function keyOf({ kind, title, url, date, file }: AmountSource): string {
  return JSON.stringify([kind, title, url, date, file?.sha256])
}

function listed(
  { source, number, count }: { source: AmountSource; number: number; count: number },
  messages: Messages,
  words: DocumentWords,
): DocumentSource {
  const { kind, title, date, url, file } = source
  const { format } = messages
  const retrieved = file === null ? null : words.source.retrieved(format.date(file.retrieved), file.reader)
  const details = [
    kind === 'document' && date !== null ? `${words.source.published} ${format.date(date)}` : null,
    retrieved,
    file === null ? null : `SHA-256 ${file.sha256}`,
    `${words.columns.used}: ${format.whole(count)}`,
  ]
  return {
    number,
    title: printable(kind === 'document' ? title : citation(source, messages)),
    address: url === null ? null : printable(url),
    date,
    sha256: file?.sha256 ?? null,
    retrieved,
    used: count,
    details: details.filter((part) => part !== null),
  }
}
