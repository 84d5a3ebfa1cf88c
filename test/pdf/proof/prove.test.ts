import { expect, test } from 'vitest'
import { prove } from '../../../src/pdf/proof/prove.js'
import type { PrintedRow, Reading } from '../../../src/pdf/reading.js'
import { editions, invented, names } from '../support/world.js'

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
    district: district.name,
    amount,
    persons: String(persons),
    running: `${index + 1}`,
    heading: null,
  }))
  const base = {
    sums: [],
    scale: 1,
    isRounded: false,
    notUnderstood: [],
    withoutAmount: [],
    lines: rows.length,
    hasRunningNumbers: true,
    hasPersons: true,
  } as const
  return { ...base, rows: change(rows), ...more }
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

test('a gap in the running numbers is named', () => {
  const { failed, findings } = judged(reading(changeRow(100, { running: '103' })))
  expect(failed).toEqual(['running-numbers'])
  expect(findings[0]).toMatchObject({
    code: 'running-number-gap',
    page: 3,
    args: { expected: 101, printed: '103' },
  })
})

test('a district that is not the municipality’s is refused', () => {
  const { accepted, findings } = judged(reading(changeRow(5, { district: 'Calw' })))
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

test.each([
  ['print', reading((rows) => rows.slice(1)), reading()],
  ['tags', reading(), reading((rows) => rows.slice(1))],
])('a row that is not in the %s is a disagreement', (_, ink, tagged) => {
  const { failed, findings } = judged(ink, [], tagged)
  expect(failed).toContain('readers-agree')
  expect(findings.filter(({ code }) => code === 'readers-disagree')).toHaveLength(1)
})
