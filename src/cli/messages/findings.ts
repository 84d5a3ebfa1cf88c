import type { Finding } from '../../pdf/finding.js'
import { type Messages, printable, shortened } from './messages.js'
import type { NumberFormat } from './numbers.js'
import type { Said } from './words.js'

export interface FindingWords {
  /** @returns one line: how grave, where, what, the line as printed */
  line(finding: Finding): string
}

/** @param pages of the file; 0 for a CSV, whose places are lines. Loaded by the commands that read a file, and by no others. */
export async function loadFindingWords(messages: Messages, pages: number): Promise<FindingWords> {
  const { FINDINGS, SEVERITY } =
    messages.language === 'de' ? await import('./de/findings.js') : await import('./en/findings.js')
  const placeWords = pages > 0 ? messages.labels.parse.page : messages.labels.parse.line
  return {
    line: (finding) => {
      const sentence = FINDINGS[finding.code](argumentsOf(finding, messages.format, placeWords))
      const place = finding.page === null ? '' : `${placeWords(finding.page)}: `
      const printed = finding.text === null ? '' : ` | ${shortened(finding.text)}`
      return printable(`${SEVERITY[finding.severity]}: ${place}${sentence}${printed}`)
    },
  }
}

const MOST_LISTED = 10

function argumentsOf({ args }: Finding, format: NumberFormat, placeWords: (place: number) => string): Said {
  return (name) => {
    const value = (args as Readonly<Record<string, unknown>>)[name]
    if (name === 'firstPage' && typeof value === 'number') return placeWords(value)
    if (typeof value === 'number') return format.whole(value)
    if (Array.isArray(value)) {
      const more = value.length > MOST_LISTED ? ' …' : ''
      return value.slice(0, MOST_LISTED).map(said).join('; ') + more
    }
    return said(value)
  }
}

const said = (value: unknown) => (typeof value === 'string' ? shortened(value) : '')
