import { describe, expect, test } from 'vitest'
import { type Alignment, type Anchor, attach, type Fragment } from '../../../src/pdf/table/attach.js'

const anchor = (y: number, text: string, section = 0): Anchor => ({ section, y, text, size: 10 })
const fragment = (y: number, text: string, section = 0): Fragment => ({ section, y, text })

/** Right are these texts, in any row. */
function cells(anchors: Anchor[], fragments: Fragment[], alignment: Alignment, right: string[]): string[] {
  const judge = (_: number, text: string) => (right.includes(text) ? 0 : 10)
  const { above, below } = attach(anchors, fragments, alignment, judge)
  return anchors.map(({ text }, row) =>
    [...(above[row] ?? []).map((part) => part.text), text, ...(below[row] ?? []).map((part) => part.text)]
      .filter((part) => part !== '')
      .join(' '),
  )
}

describe('lines between the rows', () => {
  test('below the amount, when cells are aligned at the top', () => {
    const rows = [anchor(100, 'Villingen-'), anchor(130, 'Aalen')]
    const right = ['Villingen- Schwenningen', 'Aalen']
    expect(cells(rows, [fragment(112, 'Schwenningen')], 'top', right)).toEqual(right)
  })

  test('on both sides of it, when cells are centred', () => {
    const rows = [anchor(100, ''), anchor(120, 'Aalen'), anchor(140, '')]
    const parts = [fragment(94, 'Bad'), fragment(106, 'Boll'), fragment(134, 'Bad'), fragment(146, 'Buchau')]
    const right = ['Bad Boll', 'Aalen', 'Bad Buchau']
    expect(cells(rows, parts, 'middle', right)).toEqual(right)
  })

  test('over a page break', () => {
    const rows = [anchor(780, 'Breisgau-', 0), anchor(60, 'Calw', 1)]
    const right = ['Breisgau- Hochschwarzwald', 'Calw']
    expect(cells(rows, [fragment(40, 'Hochschwarzwald', 1)], 'top', right)).toEqual(right)
  })

  test('stay alone rather than spoil a good row', () => {
    const rows = [anchor(100, 'Aalen'), anchor(120, 'Kehl')]
    for (const alignment of ['top', 'middle', 'bottom'] as const)
      expect(cells(rows, [fragment(110, 'Nachtrag')], alignment, ['Aalen', 'Kehl'])).toEqual([
        'Aalen',
        'Kehl',
      ])
  })
})
