import { expect, test, vi } from 'vitest'
import type { TagNode } from '../../../src/pdf/document/tagged-page.js'
import type { Candidate } from '../../../src/pdf/grammar/hypotheses.js'
import { adjudicate } from '../../../src/pdf/proof/adjudicate.js'
import { edition, state } from '../support/evidence.js'
import { textPageOf } from '../support/text-pages.js'

/** What another cut of the same cost would make of the rows: their amounts, in order; null where there is no such cut. */
let retold: readonly number[] | null = null

vi.mock('../../../src/pdf/grammar/hypotheses.js', async (original) => {
  const real = await original<typeof import('../../../src/pdf/grammar/hypotheses.js')>()
  const amountsOf = (reading: Candidate['reading']) => {
    if (!retold) throw new Error('only a tied reading is told again')
    const amounts = retold
    return { ...reading, rows: reading.rows.map((row, at) => ({ ...row, amount: amounts[at] ?? 0 })) }
  }
  return {
    ...real,
    *layoutsFor(...[of, test]: Parameters<typeof real.layoutsFor>) {
      for (const layout of real.layoutsFor(of, test))
        yield [...layout].map((one) => ({
          ...one,
          isTied: retold !== null && of.source === 'text',
          retold: () => amountsOf(one.reading),
        }))
    },
  }
})

const NAMES = ['Adelberg', 'Aichelberg', 'Karlsruhe', 'Bretten']
const AMOUNTS = [125, 250, 375, 250]
const lines = NAMES.map((name, at) => [[30, name] as const, [240, `${AMOUNTS[at]}`] as const])
const tags: TagNode = {
  children: NAMES.map((_, row) => ({
    role: 'TR',
    children: [0, 1].map((cell) => ({ role: 'TD', children: [{ id: `${row} ${cell}` }] })),
  })),
}
const read = (other: readonly number[] | null, page = textPageOf(lines)) => {
  retold = other
  const { best } = adjudicate([page], { register: state, editions: [edition], isSample: false, damage: [] })
  return [best?.proof.verdict, best?.proof.findings.map(({ code, text }) => [code, text])]
}

test('lines that can be cut in another way as well are proven where that says the same, or does not hold', () => {
  expect(read(null)).toEqual(['proven', []])
  expect(read(AMOUNTS)).toEqual(['proven', []])
  expect(read([125, 250, 375, 125])).toEqual(['proven', []])
})

test('lines that can be cut in two ways that hold are refused in the rows that differ', () => {
  expect(read([250, 125, 375, 250])).toEqual([
    'refused',
    [
      ['readings-differ', 'Adelberg 125'],
      ['readings-differ', 'Aichelberg 250'],
    ],
  ])
})

test('which of the two cuts is meant, the tags may say', () => {
  expect(read([250, 125, 375, 250], textPageOf(lines, { tags }))).toEqual(['proven', []])
})
