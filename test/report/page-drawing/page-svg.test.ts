import { describe, expect, it } from 'vitest'
import { EXPLAIN as DE } from '../../../src/cli/messages/de/explain.js'
import { EXPLAIN as EN } from '../../../src/cli/messages/en/explain.js'
import type { PageDrawing } from '../../../src/pdf/explain/explanation.js'
import { pageSvg } from '../../../src/report/page-drawing/page-svg.js'

const DRAWING: PageDrawing = {
  page: 2,
  pages: 3,
  width: 200,
  height: 100,
  items: [{ text: 'Kehl', x0: 20, x1: 40, y: 50, size: 10 }],
  lines: [
    { kind: 'row', isFaulty: false, row: 1, band: 1, x0: 20, x1: 90, y: 50, size: 10 },
    { kind: 'text', isFaulty: true, row: null, band: 1, x0: 20, x1: 90, y: 70, size: 10 },
    { kind: 'row', isFaulty: false, row: 2, band: 2, x0: 110, x1: 190, y: 50, size: 10 },
  ],
  columns: [
    { role: 'name', left: 20, right: 60, top: 42, bottom: 72 },
    { role: 'amount', left: 60, right: 90, top: 42, bottom: 72 },
    { role: 'name', left: 90, right: 100, top: 42, bottom: 72 },
  ],
  cuts: [105],
  rotated: ['ENTWURF', 'ENTWURF'],
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)
}

/** @returns the names of the elements that are open at the end: none where each is closed in order */
function leftOpen(svg: string): string[] {
  const open: string[] = []
  for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name)
    else if (!self) open.push(name)
  }
  return open
}

describe('the drawing of a page', () => {
  it('names columns, rows, lines that are none, cuts and what was left aside, each in words', () => {
    const texts = textsOf(pageSvg(DRAWING, DE.drawing))
    for (const word of ['Gemeinde', 'Betrag', 'Kehl', '1', '2', 'BEFUND Text']) expect(texts).toContain(word)
    expect(texts).toContain('Zeilen der Tabelle: 2')
    expect(texts).toContain('Zeilen mit einem Befund: 1')
    expect(texts).toContain('Schnitt zwischen Tabellen nebeneinander')
    expect(texts.filter((text) => text.includes('ENTWURF'))).toHaveLength(1)
    expect(textsOf(pageSvg(DRAWING, EN.drawing))).toContain('FINDING text')
  })

  it('is XML whatever the file says', () => {
    const text = '</text><script>alert("1")</script> & \u0000\u001b[2J \ud800'
    const svg = pageSvg(
      { ...DRAWING, items: [{ text, x0: 0, x1: 9, y: 9, size: 9 }], rotated: [text] },
      DE.drawing,
    )
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; \ufffd\ufffd[2J \ufffd')
    expect(leftOpen(svg)).toEqual([])
  })

  it('gives the same bytes for the same page, with lengths of two decimals at most', () => {
    const svg = pageSvg(DRAWING, DE.drawing)
    expect(pageSvg(structuredClone(DRAWING), DE.drawing)).toBe(svg)
    expect(svg).not.toMatch(/="-?\d+\.\d{3}|NaN|Infinity|undefined/)
  })

  it('keeps the labels of narrow columns apart', () => {
    const columns = Array.from({ length: 6 }, (_, index) => ({
      role: (index % 2 === 0 ? 'amount' : 'name') as 'amount' | 'name',
      left: 20 + 12 * index,
      right: 32 + 12 * index,
      top: 42,
      bottom: 72,
    }))
    const svg = pageSvg({ ...DRAWING, columns }, DE.drawing)
    const labels = [...svg.matchAll(/class="role-(?:amount|name) strong" x="([\d.]+)" y="(-[\d.]+)"/g)].map(
      (hit) => ({
        x: Number(hit[1]),
        y: Number(hit[2]),
      }),
    )
    expect(labels).toHaveLength(6)
    const close = labels.flatMap((a, at) =>
      labels.slice(at + 1).filter((b) => a.y === b.y && Math.abs(a.x - b.x) < 6 * 7.5 * 0.5),
    )
    expect(close).toEqual([])
  })

  it('says that there is no table where there is none', () => {
    const texts = textsOf(pageSvg({ ...DRAWING, columns: [], cuts: [] }, DE.drawing))
    expect(texts).toContain('Auf dieser Seite wurde keine Tabelle gefunden.')
  })
})
