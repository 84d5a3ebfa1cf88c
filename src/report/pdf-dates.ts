/** As Chromium writes them: always of one length, so that another date moves nothing. */
const DATE = /(\/(?:CreationDate|ModDate) \(D:)\d{14}(?:[+-]\d\d'\d\d'|Z)(?=\))/g

/**
 * A browser stamps what it prints with its own clock. All other bytes stay where they are: a PDF names its parts by
 * their places in the file.
 * @param pdf as a browser printed it
 * @returns the same with the time at which the document says it was made, in UTC
 */
export function withPdfDates(pdf: Uint8Array, madeAt: Date): Uint8Array {
  const stamp = madeAt.toISOString().replace(/\D/g, '').slice(0, 14)
  const bytes = Buffer.from(pdf).toString('latin1')
  return Buffer.from(
    bytes.replace(DATE, (date, head: string) => {
      const zone = date.endsWith('Z') ? 'Z' : "+00'00'"
      return `${head}${stamp}${zone}`
    }),
    'latin1',
  )
}
