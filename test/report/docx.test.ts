import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toDocx } from '../../src/report/docx.js'
import type { WordBlock, WordDocument } from '../../src/report/word-document.js'

const picture = (title: string): WordBlock => ({
  kind: 'image',
  png: { bytes: new Uint8Array([1, 2, 3]), width: 1200, height: 600 },
  title,
  description: `${title} & Umgebung`,
})

const PAPER: WordDocument = {
  title: 'Vorlage <1>',
  subject: 'Gruppen & "Wege"',
  locale: 'de-DE',
  made: '2026-01-02T03:04:05Z',
  footer: 'Müllheim',
  pageWords: { page: 'Seite', of: 'von' },
  blocks: [
    { kind: 'title', text: 'Vorlage <1>' },
    { kind: 'heading', text: 'Beschluss' },
    { kind: 'text', text: 'erste Zeile\nzweite \u0007\uFFFF Zeile', strong: true },
    { kind: 'item', text: 'Punkt' },
    {
      kind: 'table',
      table: {
        columns: [
          { key: 'name', label: 'Gemeinde', kind: 'text' },
          { key: 'amount', label: 'Betrag', kind: 'euro' },
        ],
        rows: [
          ['Wehr', '5.000 €'],
          [null, ''],
        ],
      },
      widths: [70, 30],
    },
    picture('Karte 1'),
    picture('Karte 2'),
  ],
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

/** @returns names of elements that are not closed in the order in which they were opened */
function unbalanced(xml: string): string[] {
  const open: string[] = []
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close && open.pop() !== name) return [name]
    if (!close && !empty) open.push(name)
  }
  return open
}

describe('toDocx', () => {
  const parts = partsOf(toDocx(PAPER))

  it('is XML in every part, without a character that XML forbids', () => {
    for (const [path, xml] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/.test(path)) continue
      expect([path, unbalanced(xml)]).toEqual([path, []])
      expect(xml.replace(/[\t\n\r]/g, '')).not.toMatch(/\p{Cc}|\uFFFE|\uFFFF|&(?!amp;|lt;|gt;|quot;|#39;)/u)
    }
  })

  it('names a type for every part, and parts for all that it refers to', () => {
    const types = parts['[Content_Types].xml'] ?? ''
    for (const path of Object.keys(parts)) {
      const suffix = path.split('.').at(-1)
      expect(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${suffix}"`)).toBe(true)
    }
    const targets = [
      ...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Id="([^"]+)".*?Target="([^"]+)"/g),
    ]
    for (const [, , target] of targets) expect(Object.keys(parts)).toContain(`word/${target}`)
    const used = [...(parts['word/document.xml'] ?? '').matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(
      ([, id]) => id,
    )
    expect(used).toEqual(['rIdPicture1', 'rIdPicture2', 'rIdFooter'])
    expect(targets.map(([, id]) => id)).toEqual(expect.arrayContaining(used))
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
  })

  it('holds every word, and every number of a page as a field', () => {
    const text = parts['word/document.xml'] ?? ''
    for (const word of [
      'Vorlage &lt;1&gt;',
      'Beschluss',
      'erste Zeile',
      'Punkt',
      'Gemeinde',
      '5.000 €',
      'Karte 2 &amp; Umgebung',
    ])
      expect(text).toContain(word)
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(parts['word/footer1.xml']).toMatch(/Müllheim.*instr="PAGE".*instr="NUMPAGES"/)
    expect(parts['docProps/core.xml']).toContain('2026-01-02T03:04:05Z')
    expect(parts['word/styles.xml']).toContain('w:lang w:val="de-DE"')
  })

  it('keeps the shape of a picture, and fits it to the page', () => {
    expect(parts['word/document.xml']).toContain(`<wp:extent cx="${627 * 9525}" cy="${314 * 9525}"/>`)
  })

  it('gives the same bytes for the same paper', () => {
    expect(toDocx(structuredClone(PAPER))).toEqual(toDocx(PAPER))
  })
})
