import type { AmountSource } from '../../domain/budget-table.js'
import { type Messages, printable } from '../messages/messages.js'

/** @returns where a figure comes from, short enough for one line, with the address where there is one */
export function sourceWords(source: AmountSource, messages: Messages): string {
  const address = source.url === null ? '' : ` <${source.url}>`
  return printable(citation(source, messages) + address)
}

/** @returns the source as people cite it: title, publisher, date */
export function citation(source: AmountSource, { labels, format }: Messages): string {
  const date = source.date === null ? '' : format.date(source.date)
  switch (source.kind) {
    case 'press-release':
      return labels.source.pressRelease(source.title, date)
    case 'article':
      return labels.source.article(source.title, date)
    case 'own-figures':
      return source.file?.byHand ? labels.source.byHand(source.title) : labels.source.own(source.title)
    case 'document': {
      const page = source.file?.page ? labels.parse.page(source.file.page) : ''
      return labels.source.document(source.title, page, format.date(source.file?.retrieved ?? ''))
    }
  }
}

/** @returns the source the same in every language: title, date, page of a PDF or line of a list, address */
export function sourceCodes({ title, date, file, url }: AmountSource): string {
  const page = file?.page === undefined || file.page === null ? null : `#${file.page}`
  const parts = [title === '' ? 'own figures' : title, page, date].filter((part) => part !== null)
  return printable(`${parts.join(', ')}${url === null ? '' : ` <${url}>`}`)
}
