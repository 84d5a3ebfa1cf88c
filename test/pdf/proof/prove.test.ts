import { describe, expect, test } from 'vitest'
import { printedDistricts } from '../../../src/domain/places/printed-names.js'
import { type ProofContext, prove } from '../../../src/pdf/proof/prove.js'
import type { PrintedRow, Reading } from '../../../src/pdf/reading.js'
import { edition, printed, printedSum, readingOf, state, stateNames } from '../support/evidence.js'
import { editions, invented, names } from '../support/world.js'

describe('in a state of four places', () => {
  const all = [
    printed('Bretten', 250, { page: 1 }),
    printed('Adelberg', 125, { page: 2, persons: '1' }),
    printed('Karlsruhe', 375, { page: 3 }),
    printed('Aichelberg', 250, { page: 4 }),
  ]
  const rateless = { ...edition, id: 'own', pot: null, personsTotal: null }
  const proof = (what: Reading, context: Partial<ProofContext> = {}) =>
    prove(what, {
      level: 'municipality',
      names: stateNames,
      editions: [edition, rateless],
      isSample: false,
      damage: [],
      tagged: null,
      ...context,
    })
  const plain = (rows: readonly PrintedRow[], more: Partial<Reading> = {}) =>
    readingOf(rows, { hasPersons: false, ...more })

  test('a table is told by AGS, with the persons that are printed or that the amounts mean', () => {
    const table = proof(plain(all))
    expect(table).toMatchObject({ edition: 'small', findings: [], accepted: true })
    expect(table.rows.slice(1)).toMatchObject([
      { ags: '08117002', amount: 250, persons: 2 },
      { ags: '08212000', amount: 375, persons: 3 },
      { ags: '08215007', amount: 250, persons: 2 },
    ])
    expect(table.rows[0]).toEqual({
      ags: '08117001',
      name: 'Adelberg',
      district: 'Göppingen',
      amount: 125,
      persons: 1,
      page: 2,
      text: 'Adelberg 1 125',
    })
  })

  test('persons are told as printed, right or wrong', () => {
    const wrong = all.map((row) => ({ ...row, persons: '7' }))
    expect(proof(plain(wrong)).rows.map(({ persons }) => persons)).toEqual([7, 7, 7, 7])
  })

  test('a place that stands twice is told in the order of the pages', () => {
    const again = [4, 2, 3].map((page) => printed('Adelberg', 125, { page }))
    const { rows, accepted } = proof(plain([...again, ...all.slice(2)]))
    expect(rows.map(({ ags, page }) => `${ags} ${page}`)).toEqual([
      '08117001 2',
      '08117001 3',
      '08117001 4',
      '08117002 4',
      '08212000 3',
    ])
    expect(accepted).toBe(false)
  })

  test('cents are told as euro, with a warning', () => {
    const cents = all.map((row) => ({ ...row, amount: 100 * row.amount }))
    const table = proof(plain(cents, { unitsPerEuro: 100 }))
    expect(table.rows.map(({ amount }) => amount)).toEqual([125, 250, 375, 250])
    expect(table.findings).toEqual([
      { code: 'cents-printed', severity: 'warning', page: null, text: null, args: {} },
    ])
    expect(table.checks.find(({ id }) => id === 'amount-total')?.detail).toMatchObject({ found: 1000 })
    expect(table.accepted).toBe(true)
  })

  test('amounts in thousands are refused, unless they obey a rate to the euro', () => {
    expect(proof(plain(all, { isRounded: true }))).toMatchObject({ accepted: true, findings: [] })
    expect(proof(plain(all), { edition: 'own' })).toMatchObject({ accepted: true, edition: 'own' })
    const table = proof(plain(all, { isRounded: true }), { edition: 'own' })
    expect(table.accepted).toBe(false)
    expect(table.findings).toContainEqual({
      code: 'amounts-rounded',
      severity: 'error',
      page: null,
      text: null,
      args: {},
    })
  })

  test('without a rate, the amounts tell their unit', () => {
    const multiples = all.map((row, index) => ({ ...row, amount: 1250 * (1 + index) }))
    const { findings } = proof(plain(multiples), { edition: 'own' })
    expect(findings.map(({ code }) => code)).toEqual(['unit-inferred', 'not-proven'])
  })

  test('amounts of no edition are refused, though all else is well', () => {
    const table = proof(plain(all), { editions: [] })
    expect(table).toMatchObject({ edition: null, accepted: false, findings: [{ code: 'edition-unknown' }] })
    expect(table.checks.filter(({ ok }) => ok === false)).toEqual([])
  })

  test('a table without rows is refused, though nothing speaks against it', () => {
    const table = proof(plain([]), { edition: 'own' })
    expect(table.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(table.accepted).toBe(false)
  })

  test('what is not proven is told with what is missing', () => {
    const multiples = all.map((row, index) => ({ ...row, amount: 1250 * (1 + index) }))
    const { findings, verdict } = proof(plain(multiples), { edition: 'own' })
    expect(verdict).toBe('read')
    expect(findings.at(-1)).toMatchObject({ code: 'not-proven', severity: 'warning' })
    expect(findings.at(-1)?.args).toHaveProperty('missing')
  })

  test('a line that may be a row is one, unless both persons and amounts of the state are all there', () => {
    const lines = { unexplained: [{ page: 2, text: 'Seite 7' }] }
    const severities = (known: typeof edition) =>
      proof(plain(all, lines), { editions: [known], edition: 'small' })
        .findings.filter(({ code }) => code === 'line-not-understood' || code === 'lines-not-read')
        .map(({ severity }) => severity)
    expect(severities(edition)).toEqual(['info'])
    expect(severities({ ...edition, personsTotal: null })).toEqual(['error'])
  })

  test('a gap in the numbers is a fault, unless no place and no amount is missing', () => {
    const gap = (rows: readonly PrintedRow[], known = edition) =>
      proof(
        plain(
          rows.map((row, at) => ({ ...row, running: String(at < 2 ? at + 1 : at + 2) })),
          { hasRunningNumbers: true },
        ),
        { editions: [known], edition: 'small' },
      )
        .findings.filter(({ code }) => code === 'running-number-gap')
        .map(({ severity }) => severity)
    expect(gap(all)).toEqual(['info'])
    // All places, but nobody knows how many persons there are.
    expect(gap(all, { ...edition, personsTotal: null })).toEqual(['error'])
    // A place twice: the totals hold, and not every place is there.
    const [bretten, adelberg, karlsruhe] = all as [PrintedRow, PrintedRow, PrintedRow, PrintedRow]
    expect(gap([bretten, adelberg, karlsruhe, { ...bretten, page: 4 }])).toEqual(['error'])
  })

  describe('invented amounts', () => {
    const sampled = { ...edition, id: 'sample', sample: true }
    const found = (context: Partial<ProofContext>, rows = all, more: Partial<Reading> = {}) =>
      proof(plain(rows, more), { editions: [edition, sampled], ...context })
    const by = ({ findings }: ReturnType<typeof found>) =>
      findings.filter(({ code }) => code === 'sample-document').map(({ args }) => args)

    test('are told by the words of the document', () => {
      const table = found({ isSample: true })
      expect([table.edition, by(table)]).toEqual(['sample', [{ by: 'words' }]])
      expect([found({}).edition, by(found({}))]).toEqual(['small', []])
    })

    test('or by the amounts themselves, in whatever unit they are printed', () => {
      // Ten rows at least, for fewer are equal by chance.
      const places = Array.from({ length: 3 }, () => all).flat()
      const sample = new Map([
        ['08117001', 125],
        ['08117002', 250],
        ['08212000', 375],
        ['08215007', 250],
      ])
      expect(by(found({ sample }, places))).toEqual([{ by: 'amounts' }])
      expect(by(found({ sample }, places.slice(0, 9)))).toEqual([])
      expect(by(found({ sample: new Map() }, places))).toEqual([])
      const cents = places.map((row) => ({ ...row, amount: 100 * row.amount }))
      expect(by(found({ sample }, cents, { unitsPerEuro: 100 }))).toEqual([{ by: 'amounts' }])
      const strangers = [...Array.from({ length: 200 }, () => printed('Seldwyla', 1)), ...places]
      expect(by(found({ sample }, strangers))).toEqual([{ by: 'amounts' }])
      expect(by(found({ isSample: true, sample }, places))).toEqual([{ by: 'words' }])
    })
  })

  test('what others wrote of the table does not decide', () => {
    const sums = [
      { label: 'GVV', value: 1, source: { de: 'press', en: 'press' }, districts: ['08117'], members: [] },
    ]
    const table = proof(plain(all), { editions: [{ ...edition, sums }] })
    expect(table.checks.find(({ id }) => id === 'known-sums')?.ok).toBe(false)
    expect(table.accepted).toBe(true)
  })

  test('damage is told once for each kind, and of no more than five', () => {
    const damage = ['a', 'b', 'a', 'c', 'd', 'e', 'f']
    const { checks, findings } = proof(plain(all), { damage })
    expect(checks.at(-1)).toEqual({ id: 'no-damage', ok: null, detail: { warnings: 7 } })
    expect(findings).toEqual([
      {
        code: 'damaged',
        severity: 'warning',
        page: null,
        text: null,
        args: { reasons: ['a', 'b', 'c', 'd', 'e'] },
      },
    ])
    const lost = proof(plain(all.slice(1)), { damage })
    expect(lost.checks.at(-1)).toMatchObject({ id: 'no-damage', ok: false })
    expect(lost.findings[0]).toMatchObject({ code: 'damaged', severity: 'error' })
  })

  test('a file without damage has nothing to say of it', () => {
    expect(proof(plain(all)).checks.at(-1)).toEqual({ id: 'no-damage', ok: true, detail: { warnings: 0 } })
  })

  test('a table by districts sums up the roundings of 1101 municipalities, and obeys no rate', () => {
    const districts = [
      printed('Landkreis Göppingen', 1_100_000),
      printed('Stadtkreis Karlsruhe', 2_200_000),
      printed('Landkreis Karlsruhe', 3_300_000),
    ]
    const known = {
      ...edition,
      pot: { value: 6_600_550, source: { de: 'test', en: 'test' } },
      personsTotal: null,
    }
    const byDistrict = { level: 'district', names: printedDistricts(state), edition: 'small' } as const
    const table = proof(plain(districts), { ...byDistrict, editions: [known] })
    expect(table.findings.map(({ code }) => code)).toEqual(['districts-only', 'not-proven'])
    expect(table.verdict).toBe('read')
    expect(table.rows.map(({ ags, persons }) => [ags, persons])).toEqual([
      ['08117', null],
      ['08212', null],
      ['08215', null],
    ])
    const short = { ...known, pot: { value: 6_600_551, source: { de: 'test', en: 'test' } } }
    expect(proof(plain(districts), { ...byDistrict, editions: [short] }).accepted).toBe(false)
  })
})

const truth = invented()

function reading(
  change: (rows: PrintedRow[]) => PrintedRow[] = (rows) => rows,
  more: Partial<Reading> = {},
): Reading {
  const rows = truth.map(({ municipality: { ags, name, district }, amount, persons }, index) => ({
    page: 1 + Math.floor(index / 50),
    text: `${index + 1} ${ags} ${name} ${persons} ${amount}`,
    name,
    ags,
    amount,
    persons: String(persons),
    running: `${index + 1}`,
    districts: [district],
  }))
  return readingOf(change(rows), { lines: rows.length, hasRunningNumbers: true, ...more })
}

function judged(what: Reading, damage: readonly string[] = [], tagged: Reading | null = null) {
  const table = prove(what, { level: 'municipality', names, editions, isSample: true, damage, tagged })
  return {
    accepted: table.accepted,
    failed: table.checks.filter(({ ok }) => ok === false).map(({ id }) => id),
    findings: table.findings.filter(({ code }) => code !== 'sample-document'),
  }
}

const changeRow = (at: number, change: Partial<PrintedRow>) => (rows: PrintedRow[]) =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row))

test('a whole table passes every check', () => {
  const table = prove(reading(), {
    level: 'municipality',
    names,
    editions,
    isSample: true,
    damage: [],
    tagged: null,
  })
  expect(table.accepted).toBe(true)
  expect(table.rows).toHaveLength(1101)
  expect(table.checks.map(({ id }) => id)).toEqual([
    'every-line-understood',
    'every-row-one-municipality',
    'no-municipality-twice',
    'all-municipalities-present',
    'amounts-on-lattice',
    'persons-agree',
    'persons-total',
    'amount-total',
    'printed-sums',
    'known-sums',
    'running-numbers',
    'readers-agree',
    'no-damage',
  ])
})

test('persons that do not give the amount are named', () => {
  const { failed, findings } = judged(reading(changeRow(60, { persons: '9999' })))
  expect(failed).toEqual(['persons-agree'])
  expect(findings).toMatchObject([{ code: 'persons-disagree', page: 2, args: { printed: '9999' } }])
})

test('a gap in the running numbers is named, and held against the table only where a row may be missing', () => {
  const { accepted, failed, findings } = judged(reading(changeRow(100, { running: '103' })))
  expect({ accepted, failed }).toEqual({ accepted: true, failed: [] })
  expect(findings[0]).toMatchObject({
    code: 'running-number-gap',
    severity: 'info',
    page: 3,
    args: { expected: 101, printed: '103' },
  })
})

test('a district that is not the municipality’s is refused', () => {
  const { accepted, findings } = judged(
    reading(changeRow(5, { districts: names.register.districts.filter(({ name }) => name === 'Calw') })),
  )
  expect(accepted).toBe(false)
  expect(findings[0]).toMatchObject({ code: 'name-unknown', page: 1 })
})

test('an unknown line is enough to refuse', () => {
  const { failed } = judged(
    reading(undefined, { notUnderstood: [{ page: 7, text: 'siehe Anlage', amount: null }] }),
  )
  expect(failed).toEqual(['every-line-understood'])
})

test('municipalities without persons may be missing', () => {
  const [first, second] = truth
  const moved = (rows: PrintedRow[]) => {
    const persons = (first?.persons ?? 0) + (second?.persons ?? 0)
    const amount = Math.floor((persons * 58_000_000) / 72_857 + 0.5)
    const [, kept, ...rest] = rows
    const all = kept ? [{ ...kept, amount, persons: String(persons) }, ...rest] : rest
    return all.map((row, index) => ({ ...row, running: `${index + 1}` }))
  }
  const { accepted, findings } = judged(reading(moved))
  expect(accepted).toBe(true)
  expect(findings).toMatchObject([{ code: 'municipalities-missing', severity: 'info', args: { count: 1 } }])
})

test('damage is a warning when the table is proven whole, else an error', () => {
  expect(judged(reading(), ['Warning: Bad block header'])).toMatchObject({
    accepted: true,
    findings: [{ code: 'damaged', severity: 'warning' }],
  })
  const broken = judged(
    reading((rows) => rows.slice(1)),
    ['Warning: Bad block header'],
  )
  expect(broken.accepted).toBe(false)
  expect(broken.failed).toContain('no-damage')
})

test('a row that the tags tell otherwise is shown with both readings', () => {
  const other = reading(changeRow(2, { text: 'as tagged', amount: 796 }))
  const { accepted, failed, findings } = judged(reading(), [], other)
  expect(accepted).toBe(false)
  expect(failed).toEqual(['readers-agree'])
  expect(findings).toEqual([
    expect.objectContaining({
      code: 'readers-disagree',
      page: 1,
      args: { ink: reading().rows[2]?.text, tagged: 'as tagged' },
    }),
  ])
})

test('a row of the tags that is not in the print is a disagreement', () => {
  const { failed, findings } = judged(
    reading((rows) => rows.slice(1)),
    [],
    reading(),
  )
  expect(failed).toContain('readers-agree')
  expect(findings.filter(({ code }) => code === 'readers-disagree')).toHaveLength(1)
})

test('a row that was left untagged is none, unless the tags hold a row that they cannot read', () => {
  const tagged = reading((rows) => rows.slice(1))
  expect(judged(reading(), [], tagged)).toMatchObject({ accepted: true, failed: [] })
  const notUnderstood = [{ page: 1, text: 'Aalen ?', amount: '?' }]
  expect(judged(reading(), [], { ...tagged, notUnderstood }).failed).toEqual(['readers-agree'])
})

test('headings that fit no row leave the sums beside them as they are', () => {
  const heading = names.register.districts.slice(-1)
  const cells = (rows: PrintedRow[]) => rows.map((row) => ({ ...row, district: '', heading }))
  const amount = truth.reduce((sum, row) => sum + row.amount, 0)
  const sum = printedSum('Summe', amount, { page: 99, persons: 72_857, after: truth.length })
  expect(judged(reading(cells, { sums: [sum] }))).toEqual({
    accepted: true,
    failed: [],
    findings: [],
  })
})

test('namesakes that the order of the rows alone tells apart are named', () => {
  const districts = ['08215', '08226']
  const places = names.register.municipalities.filter(({ district }) => districts.includes(district.ags))
  const rows = [...places].sort((a, b) => (a.ags < b.ags ? -1 : 1)).map(({ name }) => printed(name, 1))
  const { findings } = prove(readingOf(rows), {
    level: 'municipality',
    names,
    editions: [],
    isSample: false,
    damage: [],
    tagged: null,
  })
  expect(findings.filter(({ code }) => code === 'told-by-order')).toEqual([
    {
      code: 'told-by-order',
      severity: 'warning',
      page: null,
      text: null,
      args: {
        municipalities: [
          'Malsch (Karlsruhe)',
          'Malsch (Rhein-Neckar-Kreis)',
          'Mühlhausen (Rhein-Neckar-Kreis)',
          'Schönau (Rhein-Neckar-Kreis)',
        ],
      },
    },
  ])
})
