import { describe, expect, test } from 'vitest'
import { checkKnownSums, checkPrintedSums } from '../../../src/pdf/proof/check-sums.js'
import { checkRunningNumbers } from '../../../src/pdf/proof/running-numbers.js'
import type { PrintedSum } from '../../../src/pdf/reading.js'
import { argsOf } from '../../support/args-of.js'
import { edition, evidenceOf, printed, printedSum, proven, rate } from '../support/evidence.js'

describe('a printed sum', () => {
  const rows = [
    proven('Adelberg', 125, 1),
    proven('Karlsruhe', 500, 4),
    proven('Aichelberg', 250, 2, null, { page: 2 }),
    proven('Bretten', 1000, 8, null, { page: 2 }),
  ]
  const check = (sum: PrintedSum, breaks: readonly number[] = []) =>
    checkPrintedSums(evidenceOf(rows, {}, { sums: [sum], breaks }), false)
  const fits = (sum: PrintedSum) => check(sum).check.ok

  test('is not asked for where none is printed', () => {
    expect(checkPrintedSums(evidenceOf(rows), false)).toEqual({
      check: { id: 'printed-sums', ok: null, detail: {} },
      findings: [],
    })
  })

  test.each([
    ['the rows since the heading or sum before it', printedSum('Summe', 750, { after: 3 }), [1, 3], 2],
    ['the rows up to the heading or sum below it', printedSum('Summe', 1250, { after: 2 }), [2], 2],
    ['all rows, wherever it stands', printedSum('Summe', 1875, { page: 9 }), [], 4],
    ['all rows above it', printedSum('Summe', 875, { after: 3 }), [2, 3], 3],
    ['the rows of its page', printedSum('Summe', 1250, { page: 2 }), [], 2],
    ['the rows of its district', printedSum('Landkreis Göppingen', 375, { page: 9 }), [], 2],
    [
      'its district with the digit below it',
      { ...printedSum('Landkreis Göppingen', 37, { page: 9 }), whole: 375 },
      [],
      2,
    ],
    ['some rows beside it, which it does not confirm', printedSum('Summe', 750, { after: 3 }), [3], 0],
  ] as const)('is the sum of %s, and confirms them', (_, sum, breaks, confirmed) => {
    expect(check(sum, breaks)).toEqual({
      check: { id: 'printed-sums', ok: true, detail: { sums: 1, differ: 0, rows: 4, confirmed } },
      findings: [],
    })
  })

  test('of no such rows is shown with what the rows above it give', () => {
    const sum = printedSum('Summe', 751, { page: 2, after: 3 })
    expect(check(sum, [1])).toEqual({
      check: { id: 'printed-sums', ok: false, detail: { sums: 1, differ: 1, rows: 4, confirmed: 0 } },
      findings: [
        {
          code: 'printed-sum-differs',
          severity: 'error',
          page: 2,
          text: 'Summe 751',
          args: { label: 'Summe', printed: 751, found: 750 },
        },
      ],
    })
  })

  test.each([
    'Göppingen',
    'Göppingen gesamt',
    'Landkreis Göppingen Gesamt:',
    'Kreissumme Göppingen',
    'Summe: Landkreis Göppingen',
    'Summe : Landkreis Göppingen',
    '117 Göppingen',
    '08117  Göppingen',
  ])('%j tells its district', (label) => {
    expect(fits(printedSum(label, 375, { page: 9 }))).toBe(true)
  })

  test('carried to the first page is nothing, and nowhere else', () => {
    expect(fits(printedSum('Übertrag Vorseite', 0, { after: 0 }))).toBe(true)
    expect(fits(printedSum('Übertrag Vorseite', 0, { after: 0, persons: 1 }))).toBe(false)
    expect(fits(printedSum('Übertrag Vorseite', 0, { after: 1 }))).toBe(false)
    expect(fits(printedSum('Übertrag Vorseite', 1, { after: 0 }))).toBe(false)
  })

  test('of a district is told by its kind', () => {
    expect(fits(printedSum('Karlsruhe gesamt', 1000, { page: 9 }))).toBe(true)
    expect(fits(printedSum('Karlsruhe gesamt', 500, { page: 9 }))).toBe(true)
    expect(fits(printedSum('Karlsruhe, Land gesamt', 1000, { page: 9 }))).toBe(true)
    expect(fits(printedSum('Karlsruhe, Land gesamt', 500, { page: 9 }))).toBe(false)
    expect(fits(printedSum('Summe Landkreis Karlsruhe', 500, { page: 9 }))).toBe(false)
    expect(fits(printedSum('Göppingen 117 gesamt', 375, { page: 9 }))).toBe(false)
  })

  test('must be right in its persons, where it prints them', () => {
    const sum = (persons: number) => printedSum('Summe', 750, { page: 9, after: 3, persons })
    expect(fits(sum(6))).toBe(true)
    expect(fits(sum(7))).toBe(false)
  })

  test('may count the places of its district where the other table has the persons', () => {
    const sum = (persons: number) => printedSum('Landkreis Göppingen', 375, { page: 9, persons })
    expect([2, 3, 4].map((persons) => fits(sum(persons)))).toEqual([true, true, false])
  })

  test.each([
    ['Regierungsbezirk Stuttgart', 375, true],
    ['REGIERUNGSBEZIRK STUTTGART gesamt', 375, true],
    ['Regierungsbezirk Karlsruhe', 1500, true],
    ['Regierungsbezirk Stuttgart', 376, false],
    ['Regierungsbezirk Freiburg', 375, false],
    ['Regierungsbezirk Tübingen', 375, false],
    ['Bezirk Stuttgart', 375, false],
    ['Regierungsbezirk', 375, false],
  ])('of a region is that of its municipalities: %s, %d', (label, amount, isRight) => {
    expect(fits(printedSum(label, amount, { page: 9 }))).toBe(isRight)
  })

  test('may hold with a row that stands elsewhere, if all running numbers tell where it belongs', () => {
    const numbered = (...numbers: readonly string[]) =>
      rows.map((row, at) => ({ ...row, row: { ...row.row, running: numbers[at] ?? '' } }))
    const sum = printedSum('Summe', 1125, { page: 9, after: 1 })
    const isSum = (...numbers: readonly string[]) =>
      checkPrintedSums(evidenceOf(numbered(...numbers), {}, { sums: [sum], breaks: [1] }), false).check
    expect(isSum('1', '3', '4', '2')).toMatchObject({ ok: true, detail: { confirmed: 0 } })
    expect(isSum('1.', '3.', '4.', '2.').ok).toBe(true)
    expect(isSum('1', '2', '3', '4').ok).toBe(false)
    expect(isSum('1', '3', '5', '2').ok).toBe(false)
    expect(isSum('', '', '', '').ok).toBe(false)
  })

  test('without a label may be that of any district of its page, and of no other page', () => {
    expect(fits(printedSum('', 375, { page: 2 }))).toBe(true)
    expect(fits(printedSum('', 375, { page: 9 }))).toBe(false)
    expect(fits(printedSum('Summe', 375, { page: 2 }))).toBe(false)
  })

  describe('of a line with other words beside a district', () => {
    const districtsOf = (label: string) => printedSum(label, 0).districts
    const address = (name: string, street: string, amount: number) =>
      printedSum(`${name} ${street}`, amount, { after: 4, districts: districtsOf(name) })
    const [one, other] = [
      address('Göppingen', 'Lorcher Straße', 73033),
      address('Bretten', 'Untere Kirchgasse', 75015),
    ]
    const isFine = (sums: readonly PrintedSum[], isComplete = true) =>
      checkPrintedSums(evidenceOf(rows, { perCapitaRate: rate }, { sums }), isComplete).check.ok

    test('is not asked for where the table is complete without it', () => {
      expect(isFine([one, other])).toBe(null)
      expect(isFine([printedSum('Summe', 1875, { page: 9 }), one, other])).toBe(true)
    })

    test('is not asked for beside a total that stands between the same rows', () => {
      expect(isFine([one, other, printedSum('Summe', 1875, { after: 4 })])).toBe(true)
      expect(isFine([one, other, printedSum('Summe', 1876, { after: 4 })])).toBe(false)
    })

    test.each([
      ['the table is not complete', [one, other], false],
      ['one has the amount of a row', [one, address('Bretten', 'Untere Kirchgasse', 250)], true],
      ['one says that it is a sum', [one, printedSum('Summe ohne Straße', 75015, { after: 4 })], true],
      ['one has no words', [one, printedSum('', 75015, { after: 4 })], true],
      ['one has no other words', [one, printedSum('Göppingen', 75015, { after: 4 })], true],
      ['none names a district', [other], true],
      ['another adds up', [one, other, { ...address('Göppingen', 'Frau Klein', 375), page: 3 }], true],
    ] as const)('is asked for where %s', (_, sums, isComplete) => {
      expect(isFine(sums, isComplete)).toBe(false)
    })
  })

  test('holds the rows of nothing at its ends as well', () => {
    const [one, two, three, four] = rows as [
      (typeof rows)[0],
      (typeof rows)[0],
      (typeof rows)[0],
      (typeof rows)[0],
    ]
    const nothing = proven('Adelberg', 0, 0)
    const confirmed = (all: typeof rows, sum: PrintedSum, breaks: readonly number[]) =>
      checkPrintedSums(evidenceOf(all, {}, { sums: [sum], breaks }), false).check.detail.confirmed
    expect(confirmed([nothing, two, three, four], printedSum('Summe', 750, { page: 9, after: 3 }), [3])).toBe(
      3,
    )
    expect(confirmed([one, two, three, nothing], printedSum('Summe', 750, { page: 9, after: 1 }), [1])).toBe(
      3,
    )
  })

  test('that is wrong is held against the rows since the last break above it, not one at it or below', () => {
    const sum = printedSum('Summe', 751, { page: 9, after: 3 })
    expect(check(sum, [1, 3, 4]).findings.map((one) => argsOf(one).found)).toEqual([750])
  })

  test('counts the persons that the amounts mean where none are printed', () => {
    const meant = [proven('Adelberg', 125, null, 1), proven('Aichelberg', 250, 3, 2)]
    const sums = (persons: number) => [printedSum('Summe', 375, { after: 2, persons })]
    expect(checkPrintedSums(evidenceOf(meant, {}, { sums: sums(4) }), false).check.ok).toBe(true)
    expect(checkPrintedSums(evidenceOf(meant, {}, { sums: sums(3) }), false).check.ok).toBe(false)
  })

  test('adds up the amounts of unknown places as well, but not their persons', () => {
    const [known] = rows
    const all = [...(known ? [known.row] : []), printed('Seldwyla', 10, { persons: '1' })]
    const evidence = (persons: number | null) =>
      evidenceOf(rows.slice(0, 1), {}, { rows: all, sums: [printedSum('Summe', 135, { after: 2, persons })] })
    expect(checkPrintedSums(evidence(null), false).check.ok).toBe(true)
    expect(checkPrintedSums(evidence(3), false).check.ok).toBe(false)
    // Two places, for which it is.
    expect(checkPrintedSums(evidence(2), false).check.ok).toBe(true)
    expect(checkPrintedSums(evidence(1), false).check.ok).toBe(false)
  })
})

describe('a sum that others published', () => {
  const known = [
    {
      label: 'GVV',
      value: 375,
      source: { de: 'press', en: 'press' },
      districts: [],
      members: ['08117001', '08215007'],
    },
    {
      label: 'Landkreis Göppingen',
      value: 300,
      source: { de: 'radio', en: 'radio' },
      districts: ['08117'],
      members: [],
    },
  ]
  const rows = [proven('Adelberg', 125), proven('Aichelberg', 175), proven('Bretten', 250)]

  test('is that of its municipalities, or of its districts', () => {
    expect(checkKnownSums(evidenceOf(rows, { edition: { ...edition, sums: known } }))).toEqual({
      check: { id: 'known-sums', ok: true, detail: { sums: 2, differ: 0 } },
      findings: [],
    })
  })

  test('or is a warning, with its source', () => {
    const fewer = rows.slice(1)
    expect(checkKnownSums(evidenceOf(fewer, { edition: { ...edition, sums: known.slice(1) } }))).toEqual({
      check: { id: 'known-sums', ok: false, detail: { sums: 1, differ: 1 } },
      findings: [
        {
          code: 'known-sum-differs',
          severity: 'warning',
          page: null,
          text: null,
          args: { label: 'Landkreis Göppingen', expected: 300, found: 175, source: 'radio' },
        },
      ],
    })
  })

  test('says nothing of invented amounts, nor of an edition that is not known or has none', () => {
    const nothing = { check: { id: 'known-sums', ok: null, detail: { sums: 0, differ: 0 } }, findings: [] }
    expect(checkKnownSums(evidenceOf(rows))).toEqual(nothing)
    expect(checkKnownSums(evidenceOf(rows, { edition }))).toEqual(nothing)
    const sample = { ...edition, sample: true, sums: known }
    expect(checkKnownSums(evidenceOf([], { edition: sample }))).toEqual(nothing)
  })
})

describe('running numbers', () => {
  const check = (numbers: readonly string[], hasRunningNumbers = true) => {
    const rows = numbers.map((running) =>
      proven('Adelberg', 1, null, null, { running, text: `Zeile ${running}` }),
    )
    return checkRunningNumbers(evidenceOf(rows, {}, { hasRunningNumbers }), false)
  }
  const gaps = (...numbers: string[]) =>
    check(numbers).findings.map((one) => [argsOf(one).expected, argsOf(one).printed])

  test('are not asked for where none are printed', () => {
    expect(check(['', ''], false)).toEqual({
      check: { id: 'running-numbers', ok: null, detail: {} },
      findings: [],
    })
  })

  test('go up by one, with or without dots', () => {
    const numbers = Array.from({ length: 1002 }, (_, index) =>
      `${index + 1}.`.replace(/(?=\d{3}\.)(?<=\d)/, '.'),
    )
    expect(numbers.slice(-3)).toEqual(['1.000.', '1.001.', '1.002.'])
    expect(check(numbers)).toEqual({
      check: { id: 'running-numbers', ok: true, detail: { rows: 1002, gaps: 0 } },
      findings: [],
    })
    expect(gaps('1', '2', '3')).toEqual([])
  })

  test('that leave one out are shown', () => {
    expect(check(['1', '3', '4'])).toEqual({
      check: { id: 'running-numbers', ok: false, detail: { rows: 3, gaps: 1 } },
      findings: [
        {
          code: 'running-number-gap',
          severity: 'error',
          page: 1,
          text: 'Zeile 3',
          args: { expected: 2, printed: '3' },
        },
      ],
    })
  })

  test('may begin again with each district, but only at one', () => {
    expect(gaps('1', '2', '1', '2')).toEqual([])
    expect(gaps('1', '2', '2')).toEqual([[3, '2']])
    expect(gaps('2', '3')).toEqual([[1, '2']])
  })

  test('count on past one that cannot be read', () => {
    expect(gaps('1', '?', '3')).toEqual([[2, '?']])
    expect(gaps('1', '', '', '4', '6')).toEqual([
      [2, ''],
      [3, ''],
      [5, '6'],
    ])
  })
})
