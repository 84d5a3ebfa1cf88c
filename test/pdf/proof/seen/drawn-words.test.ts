import { describe, expect, test } from 'vitest'
import type { Shape } from '../../../../src/pdf/document/paint/painting.js'
import type { SeenPage } from '../../../../src/pdf/document/seen-page.js'
import { drawnWords } from '../../../../src/pdf/proof/seen/drawn-words.js'
import { levelPages } from '../../../../src/pdf/proof/seen/level-page.js'
import { RowParts } from '../../../../src/pdf/proof/seen/row-parts.js'
import type { PrintedRow } from '../../../../src/pdf/reading.js'
import { parseSmall, type SmallPdf } from '../../support/small-pdf.js'

/** Letters as outlines: each of another form, on one base line. */
const drawn = (y: number, count = 16, wide = (index: number) => 3 + (index % 6)): string =>
  Array.from({ length: count }, (_, index) => {
    const x = 60 + 11 * index
    const [width, height] = [wide(index), index % 3 === 0 ? 8 : 6]
    return `q 0 g ${x} ${y} m ${x + width} ${y} l ${x + width / 2} ${y + height} l h f Q`
  }).join(' ')

async function told(of: SmallPdf) {
  const { verdict, findings } = await parseSmall(of)
  return [verdict, ...findings.flatMap(({ code }) => (code.startsWith('picture') ? code : []))]
}

describe('words that are drawn as outlines of letters cannot be read', () => {
  test.each([
    ['above the table', 822],
    ['below it', 40],
  ])('%s they leave the table read', async (_, y) => {
    expect(await told({ after: drawn(y) })).toEqual(['read', 'picture-behind'])
  })

  test.each([
    ['an emblem of a few outlines', drawn(822, 8)],
    ['an ornament of one form', drawn(822, 30, () => 4)],
    ['a rule below the title', 'q 1 w 50 790 m 480 790 l S Q'],
  ])('%s changes nothing', async (_, after) => {
    expect(await told({ after })).toEqual(['proven'])
  })
})

describe('on pages of their own', () => {
  const letter = (index: number, isTurned: boolean) => {
    const [x, right] = [60 + 11 * index, 63 + 11 * index + (index % 6)]
    const box = isTurned ? { x0: 20, y0: x, x1: 28, y1: right } : { x0: x, y0: 20, x1: right, y1: 28 }
    const points = [
      [box.x0, box.y0],
      [box.x1, box.y0 + 1],
      [box.x0 + 1, box.y1],
    ]
    const fill = { colour: [0, 0, 0], opacity: 1, isMultiplied: false }
    return { path: { lines: [{ points, box }] }, clips: [], fill, stroke: null, isOnLayer: true }
  }
  const page = (number: number, has: boolean, isTurned = false) => {
    const shapes = has ? Array.from({ length: 15 }, (_, index) => letter(index, isTurned)) : []
    return {
      number,
      marks: [],
      painting: { shapes: shapes as unknown as Shape[], runs: [] },
    } as unknown as SeenPage
  }
  const rows = (isTurned = false) =>
    new RowParts(
      [1, 2, 3].map((number) => {
        const box = { page: number, x0: 60, y0: 100, x1: 160, y1: 112 }
        const turned = { page: number, x0: 100, y0: 60, x1: 112, y1: 160 }
        return { boxes: { name: [isTurned ? turned : box] } } as unknown as PrintedRow
      }),
    )
  const on = (has: readonly number[], isTurned = false) => {
    const pages = [1, 2, 3].map((number) => page(number, has.includes(number), isTurned))
    const { alone, recurring } = drawnWords(levelPages(pages, rows(isTurned)))
    return [[...alone], [...recurring]]
  }

  test('what stands at one place on most is a letterhead', () => {
    expect(on([1, 2, 3])).toEqual([[], [1, 2, 3]])
    expect(on([2])).toEqual([[2], []])
  })

  test('they may be turned', () => {
    expect(on([3], true)).toEqual([[3], []])
  })
})
