import { expect, it } from 'vitest'
import { withPdfDates } from '../../src/report/pdf-dates.js'

const AT = new Date('2018-01-05T09:08:07.654Z')
const dated = (text: string) => Buffer.from(withPdfDates(Buffer.from(text, 'latin1'), AT)).toString('latin1')

it('a PDF bears the time of the document in place of that of the browser, and nothing of it moves', () => {
  const printed =
    "%PDF-1.4\n%\xd3\xeb\xe9\xe1\n<</Title (Bericht)\n/CreationDate (D:20261129135901+02'00')\n/ModDate (D:20261129135901Z)>>\n\0\xff"
  expect(dated(printed)).toBe(
    "%PDF-1.4\n%\xd3\xeb\xe9\xe1\n<</Title (Bericht)\n/CreationDate (D:20180105090807+00'00')\n/ModDate (D:20180105090807Z)>>\n\0\xff",
  )
  expect(dated(printed)).toHaveLength(printed.length)
})

it.each([
  "(D:20261129135901+00'00')",
  '/CreationDate (heute)',
  "/ModDate (D:2026+00'00')",
  '%PDF\n<p>Lörrach</p>',
])('what is no such date stays: %s', (text) => {
  expect(dated(text)).toBe(text)
})
