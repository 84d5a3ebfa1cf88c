import type { AmountSource } from '../../domain/budget-table.js'
import { type Messages, printable } from '../messages/messages.js'

/** @returns where a figure comes from, short enough for one line, with the address where there is one */
export function sourceWords(source: AmountSource, messages: Messages): string {
  return printable(sentence(source, messages))
}

function sentence(source: AmountSource, { labels, format }: Messages): string {
  const date = source.date === null ? '' : format.date(source.date)
  const address = source.url === null ? '' : ` <${source.url}>`
  switch (source.kind) {
    case 'press-release':
      return labels.source.pressRelease(source.title, date) + address
    case 'article':
      return labels.source.article(source.title, date) + address
    case 'own-figures':
      return source.file?.byHand ? labels.source.byHand(source.title) : labels.source.own(source.title)
    case 'document': {
      const page = source.file?.page ? labels.parse.page(source.file.page) : ''
      return labels.source.document(source.title, page, format.date(source.file?.retrieved ?? '')) + address
    }
  }
}
