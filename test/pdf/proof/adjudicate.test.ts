import { describe, expect, test } from 'vitest'
import type { District } from '../../../src/domain/register.js'
import type { TagNode } from '../../../src/pdf/document/tagged-page.js'
import { type Adjudication, type AdjudicationContext, adjudicate } from '../../../src/pdf/proof/adjudicate.js'
import { edition, state } from '../support/evidence.js'
import { type Line, PITCH, textPageOf } from '../support/text-pages.js'
import { register } from '../support/world.js'

const NAMES = ['Adelberg', 'Aichelberg', 'Karlsruhe', 'Bretten']
/** of eight persons: each amount by the rate, all of them the pot */
const TRUE = [125, 250, 375, 250]
/** by the rate, and the pot too */
const OTHER = [250, 125, 375, 250]

const context: AdjudicationContext = { register: state, editions: [edition], isSample: false, damage: [] }
const read = (
  lines: readonly Line[],
  change: Partial<AdjudicationContext> = {},
  tags: TagNode | null = null,
) => adjudicate([textPageOf(lines, { tags })], { ...context, ...change })

/** A line for each place: its name, and amounts of one column or of several. */
const table = (...columns: readonly (readonly number[])[]): Line[] =>
  NAMES.map(
    (name, at): Line => [
      [30, name],
      ...columns.map((amounts, column) => [240 + 80 * column, `${amounts[at]}`] as const),
    ],
  )
const head = (...heads: readonly string[]): Line =>
  ['Gemeinde', ...heads].map((text, at) => [at === 0 ? 30 : 130 + 80 * at, text] as const)

/** @param rows of cells, each by the number of its line and of its piece there */
const tagged = (rows: readonly (readonly string[])[]): TagNode => ({
  role: 'Table',
  children: rows.map((cells) => ({
    role: 'TR',
    children: cells.map((id) => ({ role: 'TD', children: [{ id }] })),
  })),
})

const amountsOf = ({ best }: Adjudication) => best?.proof.rows.map(({ amount }) => amount)
const verdicts = ({ trials }: Adjudication) => trials.map(({ proof }) => proof.verdict)
const codes = ({ best }: Adjudication) => best?.proof.findings.map(({ code, text }) => [code, text])

describe('of all readings, the one is taken that proves itself', () => {
  test('with all that was taken for granted', () => {
    const result = read(table(TRUE))
    expect(result).toMatchObject({ trials: [result.best], other: null })
    expect(result.best).toMatchObject({
      hypothesis: { source: 'text', layout: 'one', edition: 'small', column: 0 },
      regions: [{ page: 1 }],
      reading: { hasPersons: false },
      proof: { verdict: 'proven', edition: 'small', findings: [] },
    })
    expect(amountsOf(result)).toEqual(TRUE)
  })

  test('whichever column it takes the amounts from', () => {
    const result = read(table([125, 125, 125, 125], TRUE, [250, 250, 125, 250]))
    expect(result.best?.hypothesis).toMatchObject({ column: 1 })
    expect(amountsOf(result)).toEqual(TRUE)
    expect(verdicts(result)).toEqual(['refused', 'proven', 'refused'])
    const found = result.trials.flatMap(({ proof }) => proof.findings.map(({ code }) => code))
    expect(found).not.toContain('readings-differ')
  })

  test('whichever edition has the rate of its amounts', () => {
    const other = { ...edition, id: 'other', pot: { value: 776, source: { de: 'test', en: 'test' } } }
    const lines = table([125, 125, 125, 125], [97, 194, 291, 194])
    const first = read(lines, { editions: [edition, other] })
    expect(first.trials.map(({ hypothesis, proof }) => [hypothesis.edition, proof.verdict])).toEqual([
      ['small', 'refused'],
      ['other', 'proven'],
    ])
    const second = read(lines, { editions: [other, edition] })
    expect(second.trials.map(({ hypothesis }) => hypothesis.edition)).toEqual(['other'])
  })

  test('also as running text', () => {
    const text = NAMES.map((name, at) => `${name}: ${TRUE[at]} €`)
    const result = read([[[30, `${text.slice(0, 2).join('; ')};`]], [[30, `${text.slice(2).join('; ')}.`]]])
    expect(result.best).toMatchObject({ hypothesis: { layout: 'stream' }, proof: { verdict: 'proven' } })
    expect(amountsOf(result)).toEqual(TRUE)
  })

  test('unless another that holds as well says otherwise, of just those rows', () => {
    const result = read(table(TRUE, OTHER))
    expect(verdicts(result)).toEqual(['refused', 'refused'])
    expect(result.trials.map(({ proof }) => proof.accepted)).toEqual([false, false])
    expect(amountsOf(result)).toEqual(TRUE)
    expect(result.best?.proof.findings).toEqual([
      {
        code: 'readings-differ',
        severity: 'error',
        page: 1,
        text: 'Adelberg 125 250',
        args: { amount: 125, other: 250 },
      },
      {
        code: 'readings-differ',
        severity: 'error',
        page: 1,
        text: 'Aichelberg 250 125',
        args: { amount: 250, other: 125 },
      },
    ])
    expect(result.trials[1]?.proof.findings).toMatchObject([
      { args: { amount: 250, other: 125 } },
      { args: { amount: 125, other: 250 } },
    ])
  })

  test('and two columns that say the same are one', () => {
    expect(verdicts(read(table(TRUE, TRUE)))).toEqual(['proven', 'proven'])
  })
})

describe('where none proves itself', () => {
  const wrong = table([125, 125, 125, 125], [250, 250, 250, 375])

  test('the first of those is shown that come as close', () => {
    const result = read(wrong)
    expect(verdicts(result)).toEqual(['refused', 'refused'])
    expect(result.best).toBe(result.trials[0])
  })

  test('the one with more rows comes closer, unless it has more errors', () => {
    const again: Line = [
      [30, 'Adelberg'],
      [240, '125'],
    ]
    const result = read([...wrong, again])
    expect(result.trials.map(({ proof }) => proof.rows.length)).toEqual([5, 4])
    expect(result.best).toBe(result.trials[1])
    const [[name, , second] = [], ...rest] = wrong
    const fewer = read([[name, second].filter((piece) => piece !== undefined), ...rest])
    expect(fewer.trials.map(({ proof }) => proof.rows.length)).toEqual([3, 4])
    expect(fewer.best).toBe(fewer.trials[1])
  })

  test('a text without amounts has no reading', () => {
    expect(read([head('Betrag'), [[30, 'Adelberg']]])).toEqual({ best: null, trials: [], other: null })
  })

  test('amounts without a name make no row', () => {
    expect(read(TRUE.map((amount): Line => [[240, `${amount}`]])).trials).toEqual([])
  })

  test('a long table that names no municipality is about something else', () => {
    const stock = Array.from(
      { length: 60 },
      (_, at): Line => [
        [30, 'Schrauben'],
        [240, String(125 * (1 + at))],
      ],
    )
    expect(read(stock)).toEqual({ best: null, trials: [], other: { lines: 60, named: 0 } })
  })
})

describe('the rows that a file declares', () => {
  const rows = [0, 1, 2, 3]
  const inRows = tagged(rows.map((row) => [`${row} 0`, `${row} 1`]))
  const swapped = tagged(rows.map((row) => [`${row} 0`, `${[1, 0, 2, 3][row]} 1`]))
  /** Names first, then amounts: what belongs together is told by nothing that is printed. */
  const apart = [
    ...NAMES.map((name): Line => [[30, name]]),
    ...TRUE.map((amount): Line => [[240, `${amount}`]]),
  ]
  const together = tagged(rows.map((row) => [`${row} 0`, `${row + 4} 0`]))

  test('confirm what is printed', () => {
    const result = read(table(TRUE), {}, inRows)
    expect(verdicts(result)).toEqual(['proven'])
    expect(result.best?.proof.checks).toContainEqual({
      id: 'readers-agree',
      ok: true,
      detail: { rows: 4, tagged: 4, differ: 0 },
    })
  })

  test('are read where what is printed cannot be', () => {
    expect(read(apart).best?.proof.accepted).toBe(false)
    const result = read(apart, {}, together)
    expect(result.best).toMatchObject({ hypothesis: { source: 'tags' }, proof: { verdict: 'proven' } })
    expect(amountsOf(result)).toEqual(TRUE)
  })

  test('lie where they are printed, each word on its own line', () => {
    const printed = read(table(TRUE)).best?.reading.rows[0]?.boxes
    const [row] = read(apart, {}, together).best?.reading.rows ?? []
    const { name, amount } = row?.boxes ?? expect.fail()
    expect(name).toEqual(printed?.name)
    expect(amount).toMatchObject({ x0: printed?.amount?.x0, y0: (printed?.amount?.y0 ?? 0) + 4 * PITCH })
  })

  test('are read whatever the columns of the print make of it, as long as none of these holds', () => {
    const two = apart.map((line): Line => (line[0]?.[0] === 240 ? [...line, [320, '125']] : line))
    const result = read(two, {}, together)
    expect(result.trials.map(({ hypothesis }) => hypothesis.source)).toEqual(['text', 'text', 'tags'])
    expect(result.best?.proof.verdict).toBe('proven')
  })

  test('are read of the pages that have them', () => {
    const letter = textPageOf([[[30, 'Sehr geehrte Damen und Herren']]], { number: 2 })
    const result = adjudicate([textPageOf(apart, { tags: together }), letter], context)
    expect(result.best).toMatchObject({ hypothesis: { source: 'tags' }, proof: { verdict: 'proven' } })
  })

  test('are not asked again once a reading of the print holds', () => {
    const second = tagged(rows.map((row) => [`${row} 0`, `${row} 2`]))
    const result = read(table([125, 125, 125, 125], TRUE), {}, second)
    expect(result.trials.map(({ hypothesis }) => hypothesis.source)).toEqual(['text', 'text'])
    expect(amountsOf(result)).toEqual(TRUE)
  })

  test('are read in the column in which the print is', () => {
    const both = tagged(rows.map((row) => [`${row} 0`, `${row} 1`, `${row} 2`]))
    const result = read(table([125, 125, 125, 125], TRUE), {}, both)
    expect(result.best).toMatchObject({ hypothesis: { column: 1 }, proof: { verdict: 'proven' } })
  })

  test('tell nothing of sentences, only of the table beside them', () => {
    const text = NAMES.map((name, at) => `${name}: ${TRUE[at]} €`)
    const sum: Line = [
      [30, 'Karlsruhe'],
      [240, '625'],
    ]
    const sentences: Line[] = [
      [[30, `${text.slice(0, 2).join('; ')};`]],
      [[30, `${text.slice(2).join('; ')}.`]],
    ]
    const result = read([...sentences, sum], {}, tagged([['2 0', '2 1']]))
    expect(result.best).toMatchObject({ hypothesis: { layout: 'stream' }, proof: { verdict: 'proven' } })
  })

  test('never prove themselves against what is printed, though they have the totals', () => {
    const result = read(table(TRUE), {}, swapped)
    expect(verdicts(result)).toEqual(['refused'])
    expect(amountsOf(result)).toEqual(TRUE)
    expect(codes(result)).toEqual([
      ['readers-disagree', 'Adelberg 125'],
      ['readers-disagree', 'Aichelberg 250'],
    ])
  })

  test('do not choose between two columns that both hold, whichever of them they have', () => {
    const only = (column: number) => tagged(rows.map((row) => [`${row} 0`, `${row} ${column}`]))
    const found = [1, 2].map((column) => {
      const { trials } = read(table(TRUE, OTHER), {}, only(column))
      return trials.map(({ proof }) => [...new Set(proof.findings.map(({ code }) => code))])
    })
    expect(found).toEqual([
      [['readings-differ'], ['readings-differ']],
      [['readers-disagree'], ['readings-differ']],
    ])
  })
})

describe('where no rate tells the amounts', () => {
  const own = { ...edition, id: 'own', pot: null, personsTotal: null }
  const wanted = { editions: [edition, own], edition: 'own' }
  const ODD = [1101, 3257, 1389, 4450]

  test('they are told by the word above them, or by the currency beside them', () => {
    const euro = table(ODD).map((line): Line => [...line, [245, '€']])
    for (const lines of [[head('Betrag'), ...table(ODD)], euro]) {
      const result = read(lines, wanted)
      expect(result.best).toMatchObject({
        hypothesis: { edition: null },
        proof: { verdict: 'read', edition: 'own' },
      })
      expect(amountsOf(result)).toEqual(ODD)
    }
  })

  test('one such word, or one sign of a currency, is enough', () => {
    const [first = [], ...rest] = table(ODD)
    expect(amountsOf(read([[...first, [245, '€']], ...rest], wanted))).toEqual(ODD)
    const pages = [[head('Betrag'), ...table(ODD).slice(0, 2)], table(ODD).slice(2)].map((lines, at) =>
      textPageOf(lines, { number: at + 1 }),
    )
    expect(amountsOf(adjudicate(pages, { ...context, ...wanted }))).toEqual(ODD)
  })

  test('the caller says of which edition they are, whatever rate they obey by chance', () => {
    const lines = [head('Betrag'), ...table(TRUE)]
    expect(read(lines, wanted).best).toMatchObject({
      hypothesis: { edition: null },
      proof: { edition: 'own' },
    })
    const both = { editions: [own, edition], edition: 'small' }
    expect(read(lines, both).best).toMatchObject({ hypothesis: { edition: 'small' } })
  })

  test('by neither, they are numbers like others', () => {
    expect(read([head('Anzahl'), ...table(ODD)], wanted).trials).toEqual([])
    expect(read([...table(ODD), [[30, '€']]], wanted).trials).toEqual([])
    expect(read(table(ODD)).trials).toEqual([])
  })

  test('which edition it is, must be said', () => {
    const result = read([head('Betrag'), ...table(ODD)])
    expect(amountsOf(result)).toEqual(ODD)
    expect(codes(result)).toEqual([['edition-unknown', null]])
  })
})

describe('a column that the caller names', () => {
  const lines = [head('Betrag', 'Betrag'), head('alt', 'neu'), ...table(TRUE, OTHER)]

  test('is the only one that counts, however its words are written', () => {
    for (const [amountColumn, amounts] of [
      [' betrag  ALT', TRUE],
      ['neu', OTHER],
    ] as const) {
      const result = read(lines, { amountColumn })
      expect(verdicts(result)).toEqual(['proven'])
      expect(amountsOf(result)).toEqual(amounts)
    }
  })

  test('is told by its head on the first page', () => {
    const [first, second] = [lines.slice(0, 4), lines.slice(4)].map((own, at) =>
      textPageOf(own, { number: at + 1 }),
    )
    const pages = [first, second].filter((page) => page !== undefined)
    expect(amountsOf(adjudicate(pages, { ...context, amountColumn: 'neu' }))).toEqual(OTHER)
  })

  test('is not there where no head has its words', () => {
    expect(read(lines, { amountColumn: 'Vorjahr' }).trials).toEqual([])
  })
})

describe('a table with one row for each district', () => {
  const titled = ({ name, kind }: District) => (kind === 'urban' ? `Stadtkreis ${name}` : `Landkreis ${name}`)
  const rows = register.districts.map(
    (district, at): Line => [
      [30, titled(district)],
      [240, String(10_000 + 1_111 * at)],
      [245, '€'],
    ],
  )
  const own = {
    ...edition,
    pot: { value: 1_491_006, source: { de: 'test', en: 'test' } },
    personsTotal: null,
  }
  const readRows = (lines: readonly Line[]) => read(lines, { register, editions: [own], edition: 'small' })

  test('is read as one', () => {
    const result = readRows(rows)
    expect(verdicts(result)).toEqual(['read'])
    expect(result).toMatchObject({ trials: [result.best], other: null })
    expect(result.best?.hypothesis.source).toBe('text')
    expect(codes(result)).toEqual([
      ['districts-only', null],
      ['not-proven', null],
    ])
    expect(result.best?.proof.rows.map(({ ags, amount }) => [ags, amount])).toEqual(
      register.districts.map(({ ags }, at) => [ags, 10_000 + 1_111 * at]),
    )
  })

  test('is none with fewer than most of them, nor where it goes on with municipalities', () => {
    const isOfDistricts = (lines: readonly Line[]) =>
      readRows(lines).best?.proof.rows.some(({ ags }) => ags.length === 5) ?? false
    const more = register.municipalities
      .filter(({ district }) => district.ags === '08315')
      .concat(register.municipalities.filter(({ district }) => district.ags === '08336'))
      .map(
        ({ name }, at): Line => [
          [30, name],
          [240, String(20_000 + 777 * at)],
          [245, '€'],
        ],
      )
    expect(more.length).toBeGreaterThan(60)
    expect([35, 34].map((count) => isOfDistricts(rows.slice(0, count)))).toEqual([true, false])
    expect(isOfDistricts([...rows, ...more])).toBe(false)
  })
})
