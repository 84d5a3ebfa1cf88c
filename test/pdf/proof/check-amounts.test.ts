import { describe, expect, test } from 'vitest'
import {
  checkAmountTotal,
  checkPerCapitaRate,
  checkPersons,
  checkPersonsTotal,
} from '../../../src/pdf/proof/check-amounts.js'
import { argsOf } from '../../support/args-of.js'
import { edition, evidenceOf, proven, rate, unit } from '../support/evidence.js'

describe('amounts of a known rate', () => {
  test('lie on its rate', () => {
    const rows = [proven('Adelberg', 125, null, 1), proven('Aichelberg', 250, null, 2)]
    expect(checkPerCapitaRate(evidenceOf(rows, { perCapitaRate: rate }))).toEqual({
      check: { id: 'amounts-on-lattice', ok: true, detail: { rows: 2, off: 0 } },
      findings: [],
    })
  })

  test('that are off it are shown with the amount they may have been', () => {
    const rows = [proven('Adelberg', 125, null, 1), proven('Aichelberg', 251, null, null, { page: 3 })]
    expect(checkPerCapitaRate(evidenceOf(rows, { perCapitaRate: rate }))).toEqual({
      check: { id: 'amounts-on-lattice', ok: false, detail: { rows: 2, off: 1 } },
      findings: [
        {
          code: 'amount-off-lattice',
          severity: 'error',
          page: 3,
          text: 'Aichelberg  251',
          args: { amount: 251, nearest: 250 },
        },
      ],
    })
  })
})

describe('amounts of no known rate', () => {
  test('are not held against anything where they show no unit', () => {
    expect(checkPerCapitaRate(evidenceOf([proven('Adelberg', 125)]))).toEqual({
      check: { id: 'amounts-on-lattice', ok: null, detail: { rows: 1 } },
      findings: [],
    })
  })

  test('are no bare years where all others have a sign between their groups', () => {
    const found = (text: string, other: string) => {
      const rows = [
        proven('Bretten', 2018, null, null, { text }),
        proven('Adelberg', 3875, null, null, { text: other }),
      ]
      return checkPerCapitaRate(evidenceOf(rows)).findings.map(({ code, text: line }) => [code, line])
    }
    expect(found('Bretten, 1. Quartal 2018', 'Adelberg 3.875 €')).toEqual([
      ['amount-unreadable', 'Bretten, 1. Quartal 2018'],
    ])
    expect(found('Bretten 2.018 €', 'Adelberg 3.875 €')).toEqual([])
    expect(found('Bretten 2018', 'Adelberg 3875')).toEqual([])
  })

  test('obey the unit that they show, and the unit is told', () => {
    expect(
      checkPerCapitaRate(evidenceOf([proven('Adelberg', 300), proven('Bretten', 5000)], { unit })),
    ).toEqual({
      check: {
        id: 'amounts-on-lattice',
        ok: true,
        detail: { rows: 2, off: 0, unit: 100.01, odds: '10^75' },
      },
      findings: [
        {
          code: 'unit-inferred',
          severity: 'info',
          page: null,
          text: null,
          args: { unit: 100.01, odds: '10^75' },
        },
      ],
    })
  })

  test('that break it are shown with the nearest that would not', () => {
    const { check, findings } = checkPerCapitaRate(
      evidenceOf([proven('Adelberg', 300), proven('Bretten', 390)], { unit }),
    )
    expect(check).toMatchObject({ ok: false, detail: { rows: 2, off: 1 } })
    expect(findings.slice(1)).toEqual([
      {
        code: 'amount-off-lattice',
        severity: 'error',
        page: 1,
        text: 'Bretten  390',
        args: { amount: 390, nearest: 400 },
      },
    ])
  })
})

describe('persons and amount of a row', () => {
  const blank = { check: { id: 'persons-agree', ok: null, detail: {} }, findings: [] }

  test('are not compared without a column of persons, or where nothing tells the rate', () => {
    const rows = [proven('Adelberg', 125, null, 1)]
    expect(checkPersons(evidenceOf(rows, { perCapitaRate: rate }, { hasPersons: false }))).toEqual(blank)
    expect(checkPersons(evidenceOf([proven('Adelberg', 125, 9)]))).toEqual(blank)
  })

  test('agree by the rate of the edition', () => {
    const rows = [proven('Adelberg', 125, 1, 1), proven('Aichelberg', 250, 2, 2)]
    expect(checkPersons(evidenceOf(rows, { perCapitaRate: rate }))).toEqual({
      check: { id: 'persons-agree', ok: true, detail: { rows: 2, differ: 0 } },
      findings: [],
    })
  })

  test('that disagree are shown as printed, with what the amount means', () => {
    const rows = [proven('Adelberg', 125, 7, 1), proven('Aichelberg', 250, 2, 2)]
    expect(checkPersons(evidenceOf(rows, { perCapitaRate: rate }))).toEqual({
      check: { id: 'persons-agree', ok: false, detail: { rows: 2, differ: 1 } },
      findings: [
        {
          code: 'persons-disagree',
          severity: 'error',
          page: 1,
          text: 'Adelberg 7 125',
          args: { printed: '7', amount: 125, implied: 1 },
        },
      ],
    })
  })

  test('are not held against an amount that is wrong itself', () => {
    expect(checkPersons(evidenceOf([proven('Adelberg', 126, 1)], { perCapitaRate: rate })).findings).toEqual(
      [],
    )
  })

  test.each([
    ['nothing beside no money is no persons', 0, '', 0],
    ['a dash beside no money is no count', 0, '–', 1],
    ['nothing beside money is no count', 125, '', 1],
  ])('%s', (_, amount, persons, differ) => {
    const row = proven('Adelberg', amount, null, amount / 125, { persons })
    expect(checkPersons(evidenceOf([row], { perCapitaRate: rate })).findings).toHaveLength(differ)
  })

  test('agree by the unit of the amounts, be it that of one person or of two', () => {
    for (const each of [1, 2]) {
      const rows = [
        proven('Adelberg', 300, 3 * each),
        proven('Aichelberg', 500, 5 * each),
        proven('Bretten', 0, 0),
      ]
      expect(checkPersons(evidenceOf(rows, { unit })).check).toMatchObject({
        ok: true,
        detail: { differ: 0 },
      })
    }
  })

  test('of most rows tell what the unit is worth: misprints do not', () => {
    const rows = [
      proven('Adelberg', 300, 3),
      proven('Aichelberg', 300, 9),
      proven('Karlsruhe', 400, 4),
      proven('Bretten', 0, 5),
    ]
    const { findings } = checkPersons(evidenceOf(rows, { unit }))
    expect(findings.map((one) => [argsOf(one).printed, argsOf(one).implied])).toEqual([
      ['9', 3],
      ['5', 0],
    ])
  })

  test('are told by the rows that print a count, however few', () => {
    const rows = [
      proven('Adelberg', 300),
      proven('Aichelberg', 300),
      proven('Karlsruhe', 400, 0),
      proven('Bretten', 500, 5),
    ]
    const { findings } = checkPersons(evidenceOf(rows, { unit }))
    expect(findings.map((one) => argsOf(one).implied)).toEqual([3, 3, 4])
  })

  test('are told by no row without money', () => {
    const rows = [proven('Adelberg', 0, 4), proven('Aichelberg', 0, 4), proven('Bretten', 500, 5)]
    expect(checkPersons(evidenceOf(rows, { unit })).findings.map((one) => argsOf(one).implied)).toEqual([
      0, 0,
    ])
  })

  test('disagree where the unit is no whole number of persons', () => {
    const { findings } = checkPersons(evidenceOf([proven('Adelberg', 200, 3)], { unit }))
    expect(findings.map(({ code }) => code)).toEqual(['persons-disagree'])
  })

  test('that were moved against the amounts disagree, with a unit and without', () => {
    const moved = [
      proven('Adelberg', 312, 7),
      proven('Aichelberg', 624, 3),
      proven('Karlsruhe', 728, 6),
      proven('Bretten', 521, 5),
    ]
    for (const known of [{ low: 104, high: 104.2, hits: 40, of: 40, odds: 75 }, null])
      expect(
        checkPersons(evidenceOf(moved, { unit: known })).findings.map((one) => argsOf(one).implied),
      ).toEqual([3, 6, 7])
  })

  test('are not compared where no row tells', () => {
    expect(checkPersons(evidenceOf([proven('Adelberg', 200)], { unit }))).toEqual(blank)
  })

  test('an amount off the unit means no persons', () => {
    const rows = [proven('Adelberg', 300, 3), proven('Aichelberg', 300, 3), proven('Bretten', 350, 77)]
    expect(checkPersons(evidenceOf(rows, { unit })).findings).toEqual([])
  })
})

describe('all persons together', () => {
  const blank = { check: { id: 'persons-total', ok: null, detail: {} }, findings: [] }
  const rows = [proven('Adelberg', 375, null, 3), proven('Aichelberg', 625, null, 5)]

  test('are as many as the edition says', () => {
    expect(checkPersonsTotal(evidenceOf(rows, { edition }))).toEqual({
      check: { id: 'persons-total', ok: true, detail: { expected: 8, found: 8 } },
      findings: [],
    })
  })

  test('or are not', () => {
    expect(checkPersonsTotal(evidenceOf(rows.slice(1), { edition }))).toEqual({
      check: { id: 'persons-total', ok: false, detail: { expected: 8, found: 5 } },
      findings: [
        {
          code: 'persons-total-differs',
          severity: 'error',
          page: null,
          text: null,
          args: { expected: 8, found: 5 },
        },
      ],
    })
  })

  test('are not counted where nobody knows how many there are', () => {
    expect(checkPersonsTotal(evidenceOf(rows))).toEqual(blank)
    expect(checkPersonsTotal(evidenceOf(rows, { edition: { ...edition, personsTotal: null } }))).toEqual(
      blank,
    )
  })

  test('without a rate, every row must print them', () => {
    const noPot = { ...edition, pot: null }
    expect(
      checkPersonsTotal(evidenceOf([proven('Adelberg', 1, 8), proven('Bretten', 1)], { edition: noPot })),
    ).toEqual(blank)
    const all = [proven('Adelberg', 1, 7), proven('Bretten', 1, 1)]
    expect(checkPersonsTotal(evidenceOf(all, { edition: noPot })).check.ok).toBe(true)
  })

  test('with a rate, an amount that is off it has none, and what an amount means goes before what is printed', () => {
    const mixed = [proven('Adelberg', 1000, 3, 8), proven('Bretten', 1)]
    expect(checkPersonsTotal(evidenceOf(mixed, { edition })).check.ok).toBe(true)
  })
})

describe('all amounts together', () => {
  test('are not added up where nobody knows the sum', () => {
    const blank = { check: { id: 'amount-total', ok: null, detail: {} }, findings: [] }
    expect(checkAmountTotal(evidenceOf([proven('Adelberg', 125)]))).toEqual(blank)
    expect(checkAmountTotal(evidenceOf([], { edition: { ...edition, pot: null } }))).toEqual(blank)
  })

  test.each([
    [999, true],
    [1001, true],
    [998, false],
    [1002, false],
  ])('may differ by half a euro for each row: %i €', (found, ok) => {
    const rows = [proven('Adelberg', found - 200), proven('Aichelberg', 100), proven('Bretten', 100)]
    const args = { expected: 1000, tolerance: 1, found }
    expect(checkAmountTotal(evidenceOf(rows, { edition }))).toEqual({
      check: { id: 'amount-total', ok, detail: args },
      findings: ok ? [] : [{ code: 'amount-total-differs', severity: 'error', page: null, text: null, args }],
    })
  })

  test('where each row sums up others, by half a euro for each of those', () => {
    const { check } = checkAmountTotal(evidenceOf([proven('Adelberg', 980)], { edition, rowCount: 40 }))
    expect(check).toMatchObject({ ok: true, detail: { tolerance: 20 } })
  })
})

test('three rows are enough to tell what a person means where no rate is known, and two are not', () => {
  const rows = [proven('Adelberg', 100, 1), proven('Karlsruhe', 200, 2), proven('Bretten', 300, 3)]
  expect(checkPersons(evidenceOf(rows)).check.ok).toBe(true)
  expect(checkPersons(evidenceOf(rows.slice(1))).check.ok).toBeNull()
})
