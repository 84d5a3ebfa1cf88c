import { describe, expect, test } from 'vitest'
import { errorAt } from '../../../src/pdf/finding.js'
import {
  checkComplete,
  checkLines,
  checkMunicipalities,
  checkTwice,
} from '../../../src/pdf/proof/check-rows.js'
import { edition, evidenceOf, printed, proven, resolved } from '../support/evidence.js'

describe('every line', () => {
  const odd = { page: 2, text: 'siehe Anlage', amount: null }
  const torn = { page: 3, text: 'Bretten 12.3?4', amount: '12.3?4' }
  const blank = { page: 1, text: 'Adelberg –', amount: '–' }

  test('is understood', () => {
    expect(checkLines(evidenceOf([], {}, { lines: 17 }), false)).toEqual({
      check: { id: 'every-line-understood', ok: true, detail: { lines: 17, notUnderstood: 0 } },
      findings: [],
    })
  })

  test('that is not is shown: whether as a whole, or what stands in the place of its amount', () => {
    expect(checkLines(evidenceOf([], {}, { lines: 17, notUnderstood: [odd, torn] }), true)).toEqual({
      check: { id: 'every-line-understood', ok: false, detail: { lines: 17, notUnderstood: 2 } },
      findings: [
        { code: 'line-not-understood', severity: 'error', page: 2, text: 'siehe Anlage', args: {} },
        {
          code: 'amount-unreadable',
          severity: 'error',
          page: 3,
          text: 'Bretten 12.3?4',
          args: { printed: '12.3?4' },
        },
      ],
    })
  })

  test('may have words of its own for nothing, where the totals hold', () => {
    const notUnderstood = ['Adelberg', 'Aichelberg'].map((name) => ({
      page: 1,
      text: `${name} k. Z.`,
      amount: 'k.',
    }))
    const rows = [proven('Karlsruhe', 800), proven('Bretten', 200)]
    const codes = (isComplete: boolean) =>
      checkLines(evidenceOf(rows, {}, { notUnderstood }), isComplete).findings.map(({ code }) => code)
    expect(codes(true)).toEqual([])
    expect(codes(false)).toEqual(['amount-unreadable', 'amount-unreadable'])
  })

  test('between the rows may hide one where a figure or a place is in it, unless the totals hold', () => {
    const unexplained = ['Nachtrag folgt gesondert', 'Bretten', 'Seite 7'].map((text) => ({ page: 2, text }))
    const found = (isComplete: boolean) =>
      checkLines(evidenceOf([], {}, { unexplained }), isComplete).findings
    expect(found(false).map(({ code, text }) => [code, text])).toEqual([
      ['line-not-understood', 'Bretten'],
      ['line-not-understood', 'Seite 7'],
      ['lines-not-read', null],
    ])
    expect(found(true)).toMatchObject([{ code: 'lines-not-read', severity: 'info', args: { count: 3 } }])
  })

  test('whose number is not that of its heading is shown, with both', () => {
    const place = { page: 2, text: '7 Bretten 250', amount: null, number: '7', heading: 'Nr. 8' }
    expect(checkLines(evidenceOf([], {}, { disagreeing: [place] }), true)).toMatchObject({
      check: { ok: false, detail: { notUnderstood: 1 } },
      findings: [
        {
          code: 'number-disagrees',
          severity: 'error',
          page: 2,
          text: '7 Bretten 250',
          args: { number: '7', heading: 'Nr. 8' },
        },
      ],
    })
  })

  test('with numbers that no column is for is told, and no fault', () => {
    const unnamed = [{ number: '17', heading: 'Anzahl', page: 2, text: 'Bretten 17 250' }]
    expect(checkLines(evidenceOf([], {}, { unnamed }), true)).toMatchObject({
      check: { ok: true },
      findings: [
        { code: 'numbers-not-read', severity: 'warning', args: { number: '17', line: 'Bretten 17 250' } },
      ],
    })
  })

  test('that is left unread is quoted, up to five, without those that are faults', () => {
    const texts = ['Seite 1', 'a', 'b', 'c', 'd', 'e', 'f']
    const unexplained = texts.map((text) => ({ page: 1, text }))
    const quoted = (isComplete: boolean) =>
      checkLines(evidenceOf([], {}, { unexplained }), isComplete).findings.at(-1)?.args
    expect(quoted(false)).toEqual({ count: 6, lines: ['a', 'b', 'c', 'd', 'e'] })
    expect(quoted(true)).toEqual({ count: 7, lines: ['Seite 1', 'a', 'b', 'c', 'd'] })
  })

  test('without an amount means nothing only where the persons of the edition are known', () => {
    const found = (known: typeof edition | null) =>
      checkLines(evidenceOf([], { edition: known }, { withoutAmount: [blank] }), false).findings.length
    expect(found(edition)).toBe(0)
    expect(found({ ...edition, personsTotal: null })).toBe(1)
    expect(found(null)).toBe(1)
  })
})

describe('every row', () => {
  test('is about one municipality', () => {
    const rows = [resolved(printed('Adelberg', 1)), resolved(printed('Bretten', 1))]
    expect(checkMunicipalities(rows)).toEqual({
      check: { id: 'every-row-one-municipality', ok: true, detail: { rows: 2, known: 2 } },
      findings: [],
    })
  })

  test('of an unknown place brings its own finding', () => {
    const row = printed('Seldwyla', 1)
    const finding = errorAt('name-unknown', row, { name: row.name, suggestions: [] })
    const rows = [resolved(printed('Adelberg', 1)), { ...resolved(row, null), findings: [finding] }]
    expect(checkMunicipalities(rows)).toEqual({
      check: { id: 'every-row-one-municipality', ok: false, detail: { rows: 2, known: 1 } },
      findings: [finding],
    })
  })

  test('there must be one', () => {
    expect(checkMunicipalities([]).check.ok).toBe(false)
  })
})

describe('a municipality that stands twice', () => {
  const at = (page: number) => proven('Adelberg', 1, null, null, { page, text: `page ${page}` })

  test('is refused wherever it stands again, and the first place is told', () => {
    const twice = (page: number) => ({
      code: 'municipality-twice',
      severity: 'error',
      page,
      text: `page ${page}`,
      args: { ags: '08117001', name: 'Adelberg', firstPage: 2 },
    })
    expect(checkTwice(evidenceOf([at(2), proven('Bretten', 1), at(5), at(7)]))).toEqual({
      check: { id: 'no-municipality-twice', ok: false, detail: { twice: 2 } },
      findings: [twice(5), twice(7)],
    })
  })

  test('is none where all differ', () => {
    expect(checkTwice(evidenceOf([at(2), proven('Bretten', 1)]))).toEqual({
      check: { id: 'no-municipality-twice', ok: true, detail: { twice: 0 } },
      findings: [],
    })
  })
})

describe('all municipalities', () => {
  const three = [
    proven('Adelberg', 125, null, 1),
    proven('Aichelberg', 250, null, 2),
    proven('Karlsruhe', 625, null, 5),
  ]
  const missing = (severity: string) => [
    {
      code: 'municipalities-missing',
      severity,
      page: null,
      text: null,
      args: { count: 1, municipalities: ['Bretten (08215007)'] },
    },
  ]

  test('are there, whatever else is known', () => {
    expect(checkComplete(evidenceOf([...three, proven('Bretten', 1)], { edition }))).toEqual({
      check: { id: 'all-municipalities-present', ok: true, detail: { expected: 4, found: 4 } },
      findings: [],
    })
  })

  test('but one whom the persons of the others leave none', () => {
    expect(checkComplete(evidenceOf(three, { edition }))).toEqual({
      check: { id: 'all-municipalities-present', ok: true, detail: { expected: 4, found: 3 } },
      findings: missing('info'),
    })
  })

  test('and a line that names the missing one beside an amount may hold its figure', () => {
    const torn = (text: string, name = 'Karlsruhe', amount = 625) => {
      const row = proven(name, amount, null, 5, { text })
      return checkComplete(evidenceOf([...three.slice(0, 2), row], { edition }))
    }
    const { check, findings } = torn('Karlsruhe Große Kreisstadt Bretten 625')
    expect(check.ok).toBe(false)
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['line-not-understood', 'error'],
      ['municipalities-missing', 'error'],
    ])
    expect(torn('Karlsruhe;Bretten;625').check.ok).toBe(false)
    expect(torn('Karlsruhe | Bretten | 625').check.ok).toBe(false)
    expect(torn('Karlsruhe 625 Bretten').check.ok).toBe(false)
    expect(torn('Karlsruhe Bretten-Land 625 Adelberg').check.ok).toBe(true)
    expect(torn('Karlsruhe 625').check.ok).toBe(true)
    const nothing = proven('Karlsruhe', 0, null, 0, { text: 'Karlsruhe Bretten 0' })
    expect(
      checkComplete(evidenceOf([proven('Aichelberg', 1000, null, 8), nothing], { edition })).check.ok,
    ).toBe(true)
  })

  test('the name of its own district, or a piece of its own name, in a line is none of another place', () => {
    const others = [proven('Adelberg', 125, null, 1), proven('Aichelberg', 250, null, 2)]
    const inLine = (text: string) =>
      checkComplete(evidenceOf([...others, proven('Bretten', 625, null, 5, { text })], { edition })).check.ok
    expect(inLine('Bretten Landkreis Karlsruhe 625')).toBe(true)
    expect(inLine('Bretten Karlsruhe 625')).toBe(true)
  })

  test('printed persons prove it as well as the rate does, which goes first', () => {
    const rows = [proven('Adelberg', 125, 1), proven('Aichelberg', 250, 7, 2), proven('Karlsruhe', 625, 5)]
    expect(checkComplete(evidenceOf(rows, { edition })).check.ok).toBe(true)
  })

  test('where nobody knows how many persons there are, who is missing is not known', () => {
    for (const unknown of [null, { ...edition, personsTotal: null }]) {
      const verdict = checkComplete(evidenceOf(three, { edition: unknown }))
      expect(verdict.check.ok).toBeNull()
      expect(verdict.findings).toEqual(missing('warning'))
    }
  })

  test('persons are missing: so is a municipality', () => {
    const rows = [...three.slice(0, 2), proven('Karlsruhe', 500, null, 4)]
    const verdict = checkComplete(evidenceOf(rows, { edition }))
    expect(verdict.check.ok).toBe(false)
    expect(verdict.findings).toEqual(missing('error'))
  })

  test('a row without persons, or one that stands twice, proves nothing', () => {
    const uncounted = [...three.slice(0, 1), proven('Aichelberg', 1), proven('Karlsruhe', 875, null, 7)]
    expect(checkComplete(evidenceOf(uncounted, { edition })).check.ok).toBe(false)
    const [first] = three
    const twice = [...(first ? [first, first] : []), proven('Karlsruhe', 750, null, 6)]
    expect(checkComplete(evidenceOf(twice, { edition })).check.ok).toBe(false)
  })
})
