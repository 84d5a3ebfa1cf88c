import { expect, test } from 'vitest'
import { loadPages } from '../../../src/pdf/document/open.js'
import { tinyPdf } from '../support/tiny-pdf.js'

async function linesOf(turn: number) {
  const across = [300, 320, 340].map((x, row) => ({
    text: `Gemeinde ${row + 1} rd. 58 Mio. EUR`,
    x,
    y: 400,
    turn,
  }))
  const loaded = await loadPages(tinyPdf([{ ink: across }]), { strict: true, maxPages: 1 })
  return typeof loaded === 'string' ? [] : (loaded.pages[0]?.seen.lines ?? [])
}

test.each([90, -90])('on a page whose text runs at %d degrees no line runs across', async (turn) => {
  const lines = await linesOf(turn)
  expect(lines.map(({ text, isTurned }) => [text, isTurned]).sort()).toEqual(
    [1, 2, 3].map((row) => [`Gemeinde ${row} rd. 58 Mio. EUR`, false]),
  )
})
