import { describe, expect, test } from 'vitest'
import { argsOf } from '../../../support/args-of.js'
import { line, parseSmall, placeOf, type SmallPdf, smallTruth } from '../../support/small-pdf.js'
import { numberWidth } from '../../support/tiny-pdf.js'
import { grouped } from '../../support/tiny-table.js'

const ROW = 2
const amount = placeOf('amount', ROW)
const name = placeOf('name', ROW)
const box = `${amount.x - 40} ${amount.y - 3} 42 12`
const rect = `/Rect[${amount.x - 40} ${amount.y - 3} ${amount.x + 2} ${amount.y + 9}]`
const onAmount = (before: string, after = ''): SmallPdf => ({
  around: (column, row) => (column === 'amount' && row === ROW ? [before, after] : null),
})
const annotation = (entries: string) => ({ annotations: [`<</Type/Annot ${entries}>>`] })

/** Dates behind the amounts, one of which an overfull cell runs into. */
const dates = (points: number): SmallPdf => ({
  after: smallTruth
    .map((_, row) => line('27.05.2018', amount.x + (row === ROW ? -points : 1), placeOf('amount', row).y))
    .join('\n'),
})

async function told(of: SmallPdf) {
  const table = await parseSmall(of)
  const findings = table.findings.filter(({ severity }) => severity !== 'info')
  return {
    table,
    findings,
    codes: findings.map((one) => [one.severity, one.code, argsOf(one).how ?? argsOf(one).place]),
  }
}

test('an honest table is proven without a word', async () => {
  const { table, codes } = await told({})
  expect(codes).toEqual([])
  expect([table.verdict, table.rows.length]).toEqual(['proven', 35])
})

describe('a row that a person sees otherwise is an error', () => {
  const cases: readonly [string, SmallPdf, string][] = [
    [
      'another amount as an annotation over it',
      annotation(`/Subtype/FreeText ${rect}/Contents(9.999)/DA(/F 9 Tf)`),
      'annotation',
    ],
    ['a stamp over it', annotation(`/Subtype/Stamp ${rect}/Name/Void`), 'annotation'],
    ['an area marked to be blacked out', annotation(`/Subtype/Redact ${rect}`), 'annotation'],
    ['an amount struck out by an annotation', annotation(`/Subtype/StrikeOut ${rect}`), 'annotation'],
    ['a filled form field over it', annotation(`/Subtype/Widget/FT/Tx/T(a)/V(9.999) ${rect}`), 'form-field'],
    ['a white rectangle over it', { after: `q 1 g ${box} re f Q` }, 'covered'],
    [
      'a white rectangle over its first digit',
      { after: `q 1 g ${amount.x - 36} ${amount.y - 2} 10 12 re f Q` },
      'covered',
    ],
    [
      'a line through it',
      { after: `q 0.8 w ${amount.x - 36} ${amount.y + 3.5} m ${amount.x} ${amount.y + 3.5} l S Q` },
      'struck',
    ],
    ['a flat rectangle through it', { after: `q ${amount.x - 36} ${amount.y + 3} 38 0.9 re f Q` }, 'struck'],
    [
      'a slanted line through it',
      { after: `q 0.8 w ${amount.x - 36} ${amount.y - 1} m ${amount.x} ${amount.y + 8} l S Q` },
      'struck',
    ],
    [
      'a name struck out',
      { after: `q 0.8 w ${name.x} ${name.y + 3.5} m ${name.x + 40} ${name.y + 3.5} l S Q` },
      'struck',
    ],
    ['an amount without ink', onAmount('3 Tr'), 'invisible'],
    ['an amount that only clips what follows', onAmount('7 Tr'), 'invisible'],
    ['a white amount', onAmount('1 g'), 'white'],
    [
      'an amount of the colour of its ground',
      { ...onAmount('0 0 1 rg'), before: `q 0 0 1 rg ${box} re f Q` },
      'white',
    ],
    [
      'an amount wholly transparent',
      { ...onAmount('/None gs'), resources: '/ExtGState<</None<</ca 0>>>>' },
      'invisible',
    ],
    ['an amount that is cut off', onAmount('0 0 10 10 re W n'), 'clipped'],
    [
      'a picture over it',
      { after: `q 42 0 0 12 ${amount.x - 40} ${amount.y - 3} cm BI /W 1 /H 1 /CS/G /BPC 8 ID \xff EI Q` },
      'covered',
    ],
  ]
  test.each(cases)('%s', async (_, of, how) => {
    const { table, findings, codes } = await told(of)
    expect(codes).toContainEqual(['error', 'row-not-as-seen', how])
    expect(findings.map(({ text }) => text).join()).toMatch(/08336006|Bad Bellingen|Binzen/)
    expect([table.accepted, table.verdict]).toEqual([false, 'refused'])
  })
})

describe('a row that cannot be read for what lies over it is refused', () => {
  const cases: readonly [string, SmallPdf][] = [
    [
      'another amount over a white rectangle',
      { after: `q 1 g ${box} re f Q ${line('9.999', amount.x - 26, amount.y)}` },
    ],
    ['dashes written over it', { after: line('--------', amount.x - 30, amount.y) }],
    ['other figures written over it', { after: line('88.888', amount.x - 31, amount.y) }],
    ['its last figures below those of a date', dates(11)],
    ['another figure written over its last one', { after: line('5', amount.x - 5, amount.y) }],
  ]
  test.each(cases)('%s', async (_, of) => {
    const { table, findings } = await told(of)
    expect(findings.some(({ severity, page }) => severity === 'error' && page === 1)).toBe(true)
    expect(table.verdict).toBe('refused')
  })
})

describe('what decorates a page is no finding', () => {
  const zebra = Array.from({ length: 18 }, (_, row) => `40 ${756 - 40 * row} 430 20 re f`).join(' ')
  const rules = Array.from(
    { length: 36 },
    (_, row) => `40 ${775 - 20 * row} m 470 ${775 - 20 * row} l S`,
  ).join(' ')
  const cases: readonly [string, SmallPdf][] = [
    ['zebra stripes beneath', { before: `q 0.9 g ${zebra} Q` }],
    ['a dark ground with white letters', { before: 'q 0 0 0.4 rg 0 0 595 842 re f Q 1 g' }],
    ['rules between the rows', { after: `q 0.5 w ${rules} Q` }],
    [
      'an underlined amount',
      { after: `q 0.5 w ${amount.x - 36} ${amount.y - 1.5} m ${amount.x} ${amount.y - 1.5} l S Q` },
    ],
    ['an amount framed', { after: `q 0.5 w ${box} re S Q` }],
    ['an amount highlighted by an annotation', annotation(`/Subtype/Highlight ${rect}`)],
    ['an amount underlined by an annotation', annotation(`/Subtype/Underline ${rect}`)],
    ['a link over a row', annotation(`/Subtype/Link ${rect}`)],
    ['a hidden annotation', annotation(`/Subtype/FreeText/F 2 ${rect}/Contents(9.999)/DA(/F 9 Tf)`)],
    [
      'a yellow marker over it that lets it shine through',
      { after: `q /Mul gs 1 1 0 rg ${box} re f Q`, resources: '/ExtGState<</Mul<</BM/Multiply>>>>' },
    ],
    [
      'bold by drawing it twice',
      { after: '', around: (column) => (column === 'name' ? ['2 Tr 0.3 w', ''] : null) },
    ],
    ['a date whose first figure meets the last one', dates(5)],
    ['an empty field elsewhere', annotation('/Subtype/Widget/FT/Tx/T(a) /Rect[50 20 200 40]')],
  ]
  test.each(cases)('%s', async (_, of) => {
    const { table, codes } = await told(of)
    expect(codes).toEqual([])
    expect(table.verdict).toBe('proven')
  })
})

test('hidden text that no row is read from is a warning', async () => {
  const { table, codes } = await told({ after: line('9.999', 300, 30, 10, '3 Tr') })
  expect(codes).toEqual([['warning', 'hidden-text', undefined]])
  expect(table.verdict).toBe('proven')
})

describe('a file that says it is no official table', () => {
  const places: readonly [string, SmallPdf, string][] = [
    ['in its heading', { title: 'Planungsrahmen - Entwurf' }, 'heading'],
    ['in letters spaced apart', { title: 'E N T W U R F' }, 'heading'],
    ['cut by a hyphen', { title: 'Planungsrahmen Ent-wurf' }, 'heading'],
    [
      'across the page',
      { after: 'q 0.7 0.7 -0.7 0.7 150 150 cm 0.85 g BT /F 90 Tf 0 0 Td (UNG\xdcLTIG) Tj ET Q' },
      'watermark',
    ],
    ['in a stamp', annotation('/Subtype/Stamp/Rect[300 20 400 60]/Contents(Muster)'), 'mark'],
    ['in the title of the document', { info: '/Title(Testdaten)' }, 'title'],
    ['in English', { title: 'Fictitious figures' }, 'heading'],
    ['as one of several models', { title: 'Modellrechnung, Variante B' }, 'heading'],
  ]
  test.each(places)('%s is read, but not proven', async (_, of, place) => {
    const { table, codes } = await told(of)
    expect(codes).toContainEqual(['warning', 'calls-itself-unofficial', place])
    expect([table.accepted, table.verdict]).toEqual([true, 'read'])
  })

  test('only in a sentence is quoted', async () => {
    const { table, findings } = await told({
      after: line('Beispiel: Eine Gemeinde mit 10 Personen erhält den zehnfachen Betrag je Person.', 50, 40),
    })
    expect(findings.map(({ code, text }) => [code, text])).toEqual([
      ['unofficial-word', 'Beispiel: Eine Gemeinde mit 10 Personen erhält den zehnfachen Betrag je Person.'],
    ])
    expect(table.verdict).toBe('proven')
  })

  test.each(['poststelle@ministerium.example', 'https://www.example.org/muster'])(
    'is not meant by an address: %s',
    async (title) => {
      expect((await told({ title })).codes).toEqual([])
    },
  )

  test.each(['gez. Dr. Muster', 'i. A. Muster', 'Frau Erika Muster'])(
    'is not meant by who signs it: %s',
    async (title) => {
      expect((await told({ title })).codes).toEqual([])
    },
  )

  test.each(['Rundschreiben 7 – Musterrechnung', 'Planungsrahmen mit fiktiven Beträgen'])(
    'in its title: %s',
    async (title) => {
      const { table, codes } = await told({ title })
      expect([table.verdict, codes]).toEqual(['read', [['warning', 'calls-itself-unofficial', 'heading']]])
    },
  )

  test('is not meant by "vorläufig"', async () => {
    expect((await told({ title: 'Vorläufiger Planungsrahmen' })).codes).toEqual([])
  })
})

describe('what a file says of its amounts', () => {
  const across = (words: string) => `q 0.8 g BT 0.71 0.71 -0.71 0.71 150 250 Tm /F 40 Tf (${words}) Tj ET Q`

  test.each([
    ['heading', { title: 'Planungsrahmen Integrationsmanagement 2018 und 2019 zusammen' }],
    ['heading', { title: 'Planungsrahmen 2019/2020' }],
    ['heading', { title: 'Integrationsmanagement 2018 – von den Kommunen gewünscht, nicht bewilligt' }],
    ['heading', { after: line('Gemeinde, Kreis, Kürzung (Personen)', 50, 790) }],
    ['heading', { after: line('abgelehnter Betrag', 400, 790) }],
    ['heading', { after: line('Beträge je Monat', 400, 790) }],
    ['watermark', { before: across('Betr\xe4ge f\xfcr zwei Jahre') }],
    ['watermark', { before: across('Angaben in Tsd. Euro') }],
    ['watermark', { before: `BT 0 1 -1 0 580 300 Tm /F 9 Tf (Alle Angaben in TEUR) Tj ET` }],
    ['watermark', { before: across('Betr\xe4ge in Tausend Euros') }],
    ['watermark', { before: across('All amounts in thousands of euros') }],
    ['watermark', { before: across('EUR thousand') }],
    ['heading', { after: line('Angaben in Tausend Euro', 50, 790) }],
    ['heading', { after: line('Betrag (Tsd. Euro)', 390, 785, 8) }],
    ['heading', { title: 'Planungsrahmen 2018 in T\u20ac'.replace('\u20ac', 'EUR') }],
    ['heading', { after: line('All amounts in thousands of euros', 50, 30) }],
    ['prose', { after: line('Alle Beträge sind in Tausend Euro angegeben.', 50, 30) }],
    ['heading', { after: line('Beträge in Mio. Euro', 300, 790) }],
  ] as const)(
    'leaves it read, and not proven, where they are of other years or do not count: %s %j',
    async (place, pdf) => {
      const { table, findings } = await told(pdf)
      expect(findings.map((one) => [one.code, argsOf(one).place])).toEqual([['meaning-doubted', place]])
      expect(table.verdict).toBe('read')
    },
  )

  test.each(['abgelehnt', 'nachrichtlich', 'je Monat', 'nicht bewilligt'])(
    'doubts it in a head over the amounts, where no other word says what it is about: %s',
    async (word) => {
      const { table, codes } = await told({ after: line(word, 415, 775, 7) })
      expect([table.verdict, codes]).toEqual(['read', [['warning', 'meaning-doubted', 'heading']]])
    },
  )

  test('is no doubt in a head over another column', async () => {
    const remarks = Array.from({ length: 35 }, (_, row) => line('siehe Plan', 490, placeOf('amount', row).y))
    const head = [line('Betrag 2018 Euro', 390, 785, 8), line('nachrichtlich: je Monat in TEUR', 480, 785, 8)]
    const { table, codes } = await told({ after: [...head, ...remarks].join('\n') })
    expect([table.verdict, codes]).toEqual(['proven', []])
  })

  test.each([
    '58 Millionen Euro für die Integration',
    'Förderung ab 1.000 Euro',
    'Pakt für Integration 2017-2019',
    'Planungsrahmen 2018, 60 % der Mittel',
    'Förderung im Jahr 2018',
    'Gruppe 1: eine Million Euro und mehr (3 Gemeinden)',
  ])('is no doubt where a table of one year may say the same: %s', async (title) => {
    const { table, codes } = await told({ title })
    expect([table.verdict, codes]).toEqual(['proven', []])
  })
})

describe('figures that are taken back', () => {
  test('a note that names a row is an error on the row', async () => {
    const { findings } = await told({ after: line('Berichtigung: Binzen 71.647 Euro', 50, 40) })
    expect(findings.map(({ severity, code, text }) => [severity, code, text?.includes('Binzen')])).toEqual([
      ['error', 'correction-noted', true],
    ])
  })

  test('a letter as high as those of the row is no mark', async () => {
    const { findings } = await told({ after: line('a', amount.x + 3, amount.y, 10) })
    expect(findings.map(({ code }) => code)).not.toContain('footnote-missing')
  })

  const mark = line('1)', amount.x + 1, amount.y + 3, 6)

  test('a mark is one on a turned page as well, and a letter as high as its row is none', async () => {
    const turned = (after: string) => told({ before: '0 0.7 -0.7 0 595 0 cm', after })
    const [mark, letter] = [line('1)', amount.x + 1, amount.y + 3, 6), line('a', amount.x + 3, amount.y, 10)]
    expect((await turned(mark)).findings.map(({ code }) => code)).toContain('footnote-missing')
    expect((await turned(letter)).findings.map(({ code }) => code)).not.toContain('footnote-missing')
  })

  test('a mark without a note is a warning on the row, which then is read and not proven', async () => {
    const { table, findings } = await told({ after: mark })
    expect(findings.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'footnote-missing']])
    expect([table.accepted, table.verdict]).toEqual([true, 'read'])
  })

  test('a mark is explained where its note begins on the line below it', async () => {
    const raised = [line('1', 50, 44, 6), line('Rückfrage vom 4. Juni 2018', 56, 40)]
    const { table, codes } = await told({ after: [mark, ...raised].join('\n') })
    expect([table.verdict, codes]).toEqual(['proven', []])
  })

  test('one mark without a note on several rows is one warning', async () => {
    const other = placeOf('amount', 5)
    const { findings } = await told({ after: `${mark}\n${line('1)', other.x + 1, other.y + 3, 6)}` })
    expect(findings.map((one) => [one.code, argsOf(one).more])).toEqual([['footnote-missing', 1]])
  })

  test('a mark is explained within a line of several notes, however its figure is written', async () => {
    const legend = line(
      'Art: G = Gemeinde. \xb9) Betrag unter 51.000 Euro. *) 60 v. H. der Mittel.',
      50,
      40,
      8,
    )
    const { table, codes } = await told({ after: `${mark}\n${legend}` })
    expect([table.verdict, codes]).toEqual(['proven', []])
  })

  test('a raised mark may touch the words of its note', async () => {
    const note = `${line('1', 50, 41, 6)}\n${line('Mitglied des Verbands', 53.4, 40)}`
    const { findings } = await told({ after: `${line('1', amount.x + 1, amount.y + 3, 6)}\n${note}` })
    expect(findings).toEqual([])
  })

  test('a note that gives another amount for a row is quoted on it, which then is not proven', async () => {
    const { table, findings } = await told({
      after: mark + line('1) nach Nachmeldung 71.647 EUR', 50, 30, 8),
    })
    expect(findings.map(({ severity, code, text }) => [severity, code, text?.includes('Binzen')])).toEqual([
      ['warning', 'correction-noted', true],
    ])
    expect(findings[0] && argsOf(findings[0]).note).toBe('1) nach Nachmeldung 71.647 EUR')
    expect(table.verdict).toBe('read')
  })

  test('a note that says something else leaves the table proven', async () => {
    const { table, codes } = await told({ after: mark + line('1) einschließlich Ortsteile', 50, 30, 8) })
    expect([table.verdict, codes]).toEqual(['proven', []])
  })
})

describe('a picture cannot be read', () => {
  const picture = (x: number, y: number, width: number, height: number) =>
    `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 1 /H 1 /CS/G /BPC 8 ID \x80 EI Q`
  const scan = picture(0, 0, 595, 842)
  const tiles = Array.from({ length: 48 }, (_, index) =>
    picture(100 * (index % 6), 100 * Math.floor(index / 6), 100, 100),
  ).join('\n')
  const letters = Array.from({ length: 60 }, (_, index) => {
    const [x, y] = [60 + 8 * (index % 30), 700 - 20 * Math.floor(index / 30)]
    return `${x} ${y} m ${x + 6} ${y} l ${x + 6} ${y + 9} l ${x + 3} ${y + 5} l ${x} ${y + 9} l ${x - 1} ${y + 3} l f`
  }).join('\n')

  test.each([
    ['behind the table', { pagesBehind: [scan] }],
    ['behind it, with the number of its page', { pagesBehind: [`${scan}\n${line('Seite 2', 280, 30)}`] }],
    ['behind it, with letters drawn as outlines', { pagesBehind: [letters] }],
    ['behind it, in tiles', { pagesBehind: [tiles] }],
    ['behind it, with letters of one path', { pagesBehind: [letters.replaceAll(' f\n', '\n')] }],
    [
      'behind it, with one sentence of outlines',
      { pagesBehind: [letters.split('\n').slice(0, 20).join('\n')] },
    ],
  ] as const)('a page that is one, %s, leaves the table unproven', async (_, of) => {
    const { table, findings } = await told(of)
    expect(findings.filter(({ code }) => code === 'picture-behind')).toMatchObject([
      { severity: 'warning', args: { pages: ['2'] } },
    ])
    expect([table.verdict, table.rows.length]).toEqual(['read', 35])
  })

  test.each([
    ['a cover before the table', { pagesBefore: [scan] }],
    ['a wide banner above the rows', { after: picture(50, 810, 400, 28) }],
    ['a banner as flat as a line of words', { after: picture(50, 815, 150, 21) }],
  ] as const)('%s is named, and the table is proven', async (_, of) => {
    const { table, codes } = await told(of)
    expect(codes.map(([, code]) => code)).toContain('picture-beside')
    expect(table.verdict).toBe('proven')
  })

  /** The table on two pages. */
  const onTwoPages = (first: string, second: string, more: SmallPdf = {}): SmallPdf => ({
    ...more,
    cell: (text, _, row) => (row < HALF ? text : ''),
    after: first,
    pagesBehind: [[second, ...smallTruth.slice(HALF).map(printedRow)].join('\n')],
  })
  const HALF = 18
  const printedRow = ({ municipality, amount: paid }: (typeof smallTruth)[number], row: number) =>
    [
      line(municipality.ags, 50, placeOf('key', row).y),
      line(municipality.name, 120, placeOf('name', row).y),
      line(municipality.district.name, 280, placeOf('district', row).y),
      line(grouped(paid), 450 - numberWidth(grouped(paid), 10), placeOf('amount', row).y),
    ].join('\n')

  test('a wide banner that recurs on the pages of the table leaves it unproven', async () => {
    const banner = picture(50, 812, 400, 28)
    const { table, findings } = await told(onTwoPages(banner, banner))
    expect(findings).toMatchObject([
      { code: 'picture-recurring', severity: 'warning', args: { pages: ['1', '2'] } },
    ])
    expect([table.verdict, table.rows.length]).toEqual(['read', 35])
  })

  test.each([
    ['an emblem', picture(480, 800, 60, 30)],
    ['a rule', picture(50, 820, 400, 2)],
  ])('%s may recur on every page', async (_, of) => {
    const { table, codes } = await told(onTwoPages(of, of))
    expect([table.verdict, codes]).toEqual(['proven', []])
  })

  test('in the tiles of a pattern it is a picture all the same', async () => {
    const tile = picture(0, 0, 400, 28)
    const of: SmallPdf = {
      resources: '/Pattern<</P 10 0 R>>',
      objects: [
        '<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 400 28]/XStep 900/YStep 90' +
          `/Matrix[1 0 0 1 50 810]/Resources<<>>/Length ${tile.length}>>stream\n${tile}\nendstream`,
      ],
      before: 'q 40 805 500 35 re W n /Pattern cs /P scn 0 0 595 842 re f Q',
    }
    const { codes } = await told(of)
    expect(codes.map(([, code]) => code)).toEqual(['picture-beside'])
  })

  test.each([
    ['an emblem in the corner', { after: picture(480, 800, 60, 30) }],
    ['an empty page behind the table', { pagesBehind: [''] }],
    [
      'a page of text with an emblem',
      { pagesBehind: [`${picture(480, 780, 60, 40)}\n${line('Anlage', 60, 700)}`] },
    ],
  ] as const)('%s is no such picture', async (_, of) => {
    const { table, codes } = await told(of)
    expect(codes.map(([, code]) => String(code)).filter((code) => code.startsWith('picture'))).toEqual([])
    expect(table.verdict).toBe('proven')
  })
})
